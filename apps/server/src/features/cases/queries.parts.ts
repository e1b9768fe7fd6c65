/** The parts of a case, and the whole of a part, as far as they lie in scope: a department sees its own parts only. */
import type { Reader } from '../../platform/store/command.ts';
import type { Scope } from '../../platform/store/scope.ts';
import type { Store } from '../../platform/store/store.ts';
import type { CaseForRoom } from './queries.case.ts';
import { type CaseFile, caseScope, findCaseFile } from './store.case.ts';
import { partsOf } from './store.parts.ts';

/** In the order in which the whole declares its parts; none of a case that has no parts. */
export async function partsInScope(
  read: Reader,
  store: Store,
  scope: Scope,
  { file, service: { outcome } }: CaseForRoom,
): Promise<CaseFile[]> {
  if (outcome.kind !== 'bundle') return [];
  const found = await read<CaseFile>(partsOf(store.county, ...caseScope.values(scope), file.id, scope.line ?? null));
  return outcome.parts.flatMap((id) => found.filter(({ serviceId }) => serviceId === id));
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
