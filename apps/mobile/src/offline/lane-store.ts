/** Where lanes lie on this phone. Platforms write it in device/kept. */
import type { Lane } from './lane.ts';

export type LaneStore = {
  /** Ids of all lanes of the person who is signed in. */
  ids(): Promise<readonly string[]>;
  read(id: string): Promise<Lane | undefined>;
  /**
   * Replaces a lane by what `next` makes of it; undefined removes it. When it resolves, a crash no longer loses it.
   * Changes of one lane follow one another, over all windows of this app.
   */
  change(id: string, next: (lane: Lane | undefined) => Lane | undefined): Promise<Lane | undefined>;
};
