import type { Sweep } from '../../platform/jobs/event-handlers.ts';
import { replayJudgements } from './commands.judgement.ts';

/** Each hour, so that the first one after midnight goes through the night's; the others find nothing left. */
export const sweeps: readonly Sweep[] = [{ name: 'rules.replay', everyMinutes: 60, run: replayJudgements }];
