/** What a proposed change writes by now. Asked when it is proposed, and again when it is confirmed. */
import { problem } from '@yimi/domain/problems';
import type { Reader } from '../../platform/store/command.ts';
import type { Store } from '../../platform/store/store.ts';
import type { Change } from './commands.change-kinds.ts';
import { planRows } from './commands.import-rows.ts';
import { type Planned, planChange } from './commands.plan.ts';
import { concernedByUndo, undoWrites } from './commands.undo.ts';
import { readSnapshot } from './queries.snapshot.ts';
import { type ImportRow, lockImport, markApplied, markUndone } from './store.imports.ts';

/** @throws Problem from problems/organisation.ts */
export async function prepareChange(read: Reader, store: Store, change: Change): Promise<Planned> {
  if (change.kind !== 'import' && change.kind !== 'undo-import')
    return planChange(await readSnapshot(read, store), store, change);
  const [[found], now] = await Promise.all([
    read<ImportRow>(lockImport(store.county, change.importId)),
    readSnapshot(read, store),
  ]);
  if (!found) throw problem('not-found');
  if (change.kind === 'import') {
    if (found.appliedAt) throw problem('import-applied');
    const { planned, outcomes } = planRows(now, store, found.rows);
    if (outcomes.some(({ outcome }) => outcome === 'wrong')) throw problem('import-has-errors');
    if (planned.writes.length === 0) throw problem('import-changes-nothing');
    const applied = markApplied(store.county, found.id, store.now(), JSON.stringify(planned.undo));
    return { ...planned, writes: [...planned.writes, applied] };
  }
  if (!found.appliedAt || found.undoneAt || !found.undo) throw problem('import-not-applied');
  return {
    accountIds: concernedByUndo(now, found.undo),
    writes: [...undoWrites(now, store, found.undo), markUndone(store.county, found.id, store.now())],
    events: [],
    undo: [],
  };
}
