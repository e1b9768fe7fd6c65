/** Reads of stored files. */
import type { Reader } from '../../platform/store/command.ts';
import type { Store } from '../../platform/store/store.ts';
import { findFiles, type StoredFile } from './store.files.ts';

/** Those of the named files that exist, with whom they show and who uploaded them. */
export async function storedFiles(
  read: Reader,
  store: Store,
  ids: readonly string[],
): Promise<ReadonlyMap<string, StoredFile>> {
  const rows = ids.length === 0 ? [] : await read<StoredFile>(findFiles(store.county, ids));
  return new Map(rows.map((row) => [row.id, row]));
}
