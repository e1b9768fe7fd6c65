/** The parts of a case, and the whole of a part, as far as they lie in scope: a department sees its own parts only. */
import type { Reader } from '../../platform/store/command.ts';
import type { Scope } from '../../platform/store/scope.ts';
import type { Store } from '../../platform/store/store.ts';
import { type CaseFile, caseScope, findCaseFile } from './store.case.ts';
import { partsOf } from './store.parts.ts';

export function partsInScope(read: Reader, store: Store, scope: Scope, caseId: string): Promise<CaseFile[]> {
  return read<CaseFile>(partsOf(store.county, ...caseScope.values(scope), caseId, scope.line ?? null));
}

export async function wholeInScope(
  read: Reader,
  store: Store,
  scope: Scope,
  caseId: string,
): Promise<CaseFile | undefined> {
  const [row] = await read<CaseFile>(
    findCaseFile(store.county, ...caseScope.values(scope), caseId, scope.line ?? null),
  );
  return row;
}
