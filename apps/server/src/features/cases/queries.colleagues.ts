/** Colleagues who can look at a case: those whose posts reach it. */
import { LINES, reachOf } from '@yimi/domain/permissions';
import { ROLES, type Role } from '@yimi/domain/roles';
import { runningStage } from '@yimi/service-kit/fold-case';
import type { Session } from '../../platform/http/session.ts';
import type { Services } from '../../platform/services.ts';
import type { Reader } from '../../platform/store/command.ts';
import type { Store } from '../../platform/store/store.ts';
import { type Colleague, colleaguesIn } from '../organisation/public.ts';
import { linesOf } from './commands.open.ts';
import { type CaseForRoom, caseForRoom } from './queries.case.ts';

/** Who may be asked about a case of a service: whoever reaches its area, other departments only where they have a part. */
function askable(service: CaseForRoom['service']): Role[] {
  const lines = linesOf(service);
  return ROLES.filter((role) => reachOf(role, 'case.coordinate') === 'area').filter(
    (role) => !LINES.includes(role) || lines.includes(role),
  );
}

/** Those of one role, or of every role that reaches the case; never the one who asks. */
export async function colleaguesFor(
  read: Reader,
  store: Store,
  { accountId }: Session,
  { service, file }: CaseForRoom,
  role: Role | null,
): Promise<readonly Colleague[]> {
  const found = await colleaguesIn(read, store, role ? [role] : askable(service), file.regionCode);
  return found.filter((colleague) => colleague.accountId !== accountId);
}

/** @throws Problem 'not-found' outside the caller's scope */
export async function colleaguesOf({ store }: Services, session: Session, caseId: string) {
  const read: Reader = (query) => store.read(session.scope, query);
  const theCase = await caseForRoom(read, store, session.scope, caseId);
  const owner = runningStage(theCase.service, theCase.state.stage)?.owner;
  const found = await colleaguesFor(read, store, session, theCase, null);
  return found.map((colleague) => ({ ...colleague, mayHold: colleague.role === owner }));
}
