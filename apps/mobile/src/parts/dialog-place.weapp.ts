import { createContext, type ReactNode } from 'react';

export type PlacedDialog = { title: string; box: ReactNode };

/** Puts a dialog above the page that it belongs to, so that all else on the page can be hidden from who hears it. */
export const DialogPlace = createContext<(dialog: PlacedDialog | undefined) => void>(() => {});
