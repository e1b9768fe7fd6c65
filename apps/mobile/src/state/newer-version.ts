/** A newer version of the app that lies on this phone and waits. */
import { createCell } from './cell.ts';

/** What puts it in the place of this one. */
export type Take = { now: () => void };

export const newerVersion = createCell<Take | undefined>(undefined);
