import type { ReactNode } from 'react';

/** One part in one state, as the gallery and its tests show it. Ids in it are unique among all examples. */
export type Example = { name: string; shows: ReactNode };
