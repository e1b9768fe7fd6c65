/** Takes an applied import back. Nothing is deleted: what it added ends, what it ended goes on. */
import { problem } from '@yimi/domain/problems';
import type { Statement } from '../../platform/store/statement.ts';
import { type Desk, unitValues } from './commands.plan.ts';
import type { Snapshot } from './queries.snapshot.ts';
import type { UndoStep } from './store.imports.ts';
import { closeStaff, endPost, endUnit, freeUnitCode, renameStaff, reopenPost, updateUnit } from './store.ts';

/** @throws Problem 'unit-has-posts' when somebody else was given a post in a unit that would go */
export function undoWrites(now: Snapshot, { county, now: clock }: Desk, steps: readonly UndoStep[]): Statement[] {
  const { today } = now;
  const ended = new Set(steps.filter(({ step }) => step === 'end-post').map(({ id }) => id));
  const goes = new Set(steps.filter(({ step }) => step === 'remove-unit').map(({ id }) => id));
  if (now.posts.some((post) => goes.has(post.unitId) && !ended.has(post.id))) throw problem('unit-has-posts');
  return [...steps].reverse().flatMap((undo): Statement[] => {
    switch (undo.step) {
      case 'remove-unit':
        return [endUnit(county, undo.id, today), freeUnitCode(county, undo.id)];
      case 'close-account':
        return [closeStaff(county, undo.id, clock())];
      case 'end-post':
        return [endPost(county, undo.id, today, null)];
      case 'restore-unit':
        return [updateUnit(county, undo.id, ...unitValues(undo.before))];
      case 'reopen-unit':
        return [endUnit(county, undo.id, undo.validTo)];
      case 'reopen-post':
        return [reopenPost(county, undo.id, undo.validTo)];
      default:
        return [renameStaff(county, undo.id, undo.name)];
    }
  });
}

/** Whose accounts or posts the steps touch. */
export function concernedByUndo(now: Snapshot, steps: readonly UndoStep[]): string[] {
  const ids = new Set(steps.map(({ id }) => id));
  const holders = now.posts.filter(({ id }) => ids.has(id)).map(({ accountId }) => accountId);
  return [...holders, ...now.staff.filter(({ id }) => ids.has(id)).map(({ id }) => id)];
}
