/** What an import would do today, and what became of those before. */
import { problem } from '@yimi/domain/problems';
import type { Services } from '../../platform/services.ts';
import type { Reader } from '../../platform/store/command.ts';
import { countyScope } from '../../platform/store/scope.ts';
import { planRows } from './commands.import-rows.ts';
import { readSnapshot } from './queries.snapshot.ts';
import { findImport, type ImportRow, listImports } from './store.imports.ts';

/** @throws Problem 'not-found' */
export async function importPreview({ store }: Services, importId: string) {
  const scope = countyScope(store.county);
  const read: Reader = (query) => store.read(scope, query);
  const [[found], now] = await Promise.all([
    read<ImportRow>(findImport(store.county, importId)),
    readSnapshot(read, store),
  ]);
  if (!found) throw problem('not-found');
  const { outcomes } = planRows(now, store, found.rows);
  const count = (outcome: string) => outcomes.filter((each) => each.outcome === outcome).length;
  return {
    ...stateOf(found),
    counts: { add: count('add'), change: count('change'), same: count('same'), wrong: count('wrong') },
    rows: outcomes,
  };
}

/** The newest twenty. */
export async function imports({ store }: Services) {
  const rows = await store.read<ImportRow>(countyScope(store.county), listImports(store.county));
  return rows.map(stateOf);
}

function stateOf({ id, fileName, uploadedByName, uploadedAt, appliedAt, undoneAt }: ImportRow) {
  return {
    id,
    fileName,
    uploadedByName,
    uploadedAt: uploadedAt.toISOString(),
    appliedAt: appliedAt?.toISOString() ?? null,
    undoneAt: undoneAt?.toISOString() ?? null,
  };
}
