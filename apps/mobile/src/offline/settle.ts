/** What a person can do about a lane whose first action was refused. Nothing is sent or thrown away by itself. */
import type { AnswerValue } from '@yimi/service-kit/form';
import { giveAnswer } from '@yimi/service-kit/prefill';
import type { Lane, Waiting } from './lane.ts';

/** Both values of a question that was answered elsewhere, as the problem 'draft-changed' tells them. */
export type Conflict = { question: string; mine: AnswerValue | null; theirs: AnswerValue | null };

/** Undefined when the refusal is another one. */
export function conflictOf({ actions: [action], refusal, files }: Lane): Conflict | undefined {
  if (refusal?.code !== 'draft-changed' || action?.kind !== 'answer') return undefined;
  const mine = action.photo === undefined ? action.value : (files[action.photo] ?? null);
  return { question: action.question, mine, theirs: (refusal.body.theirs as AnswerValue | undefined) ?? null };
}

/** The person's own answer holds: it is sent again in knowledge of the other one. */
export function keepMine(lane: Lane, newKey: () => string): Lane {
  const [action, ...rest] = lane.actions;
  if (action?.kind !== 'answer' || !lane.refusal) return lane;
  const seen = Number(lane.refusal.body.revision ?? action.seen);
  return { ...lane, refusal: undefined, actions: [{ ...action, seen, key: newKey() }, ...rest] };
}

/** The answer from elsewhere holds, and one's own is not sent. */
export function takeTheirs(lane: Lane): Lane {
  const conflict = conflictOf(lane);
  const left = dropRefused(lane);
  if (!conflict) return left;
  const { [conflict.question]: _, ...others } = left.draft.answers;
  const { question, theirs } = conflict;
  const answers = theirs === null ? others : { ...others, [question]: giveAnswer(undefined, theirs) };
  return { ...left, draft: { ...left.draft, answers } };
}

/** What was refused is not sent. A refused application can be corrected and submitted again. */
export function dropRefused<L extends Waiting>(lane: L): L {
  return lane.refusal ? { ...lane, refusal: undefined, actions: lane.actions.slice(1) } : lane;
}

/** What stood in the way is gone: the same is sent once more, under a new key. */
export function tryAgain<L extends Waiting>(lane: L, newKey: () => string): L {
  const [action, ...rest] = lane.actions;
  return action && lane.refusal
    ? { ...lane, refusal: undefined, actions: [{ ...action, key: newKey() }, ...rest] }
    : lane;
}
