/** Where lanes of one kind lie on this phone. Platforms write it in device/kept. */
import type { Waiting } from './lane.ts';

export type LaneStore<L extends Waiting> = {
  /** Ids of all lanes of the person who is signed in. */
  ids(): Promise<readonly string[]>;
  read(id: string): Promise<L | undefined>;
  /**
   * Replaces a lane by what `next` makes of it; undefined removes it. When it resolves, a crash no longer loses it.
   * Changes of one lane follow one another, over all windows of this app.
   */
  change(id: string, next: (lane: L | undefined) => L | undefined): Promise<L | undefined>;
};
