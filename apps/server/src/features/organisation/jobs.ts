/** What organisation looks after on its own. */
import type { Sweep } from '../../platform/jobs/event-handlers.ts';
import { handOnEndedPosts } from './commands.ended.ts';

export const sweeps: readonly Sweep[] = [{ name: 'organisation.ended-posts', everyMinutes: 1, run: handOnEndedPosts }];
