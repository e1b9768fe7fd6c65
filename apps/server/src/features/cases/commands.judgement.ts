/** What the rules answer to a decision is kept with it: facts, versions and answers. */
import { localDate } from '@yimi/domain/local-date';
import { LINES } from '@yimi/domain/permissions';
import type { Role } from '@yimi/domain/roles';
import { factsForRules } from '@yimi/service-kit/district-rules';
import type { Session } from '../../platform/http/session.ts';
import type { Reader } from '../../platform/store/command.ts';
import type { Statement } from '../../platform/store/statement.ts';
import type { Store } from '../../platform/store/store.ts';
import { keepJudgement, rulesOfCase } from '../rules/public.ts';
import type { CaseForRoom } from './queries.case.ts';
import { ruleInputOf } from './queries.rule-input.ts';
import { caseSurroundings, type Surroundings } from './store.list.ts';

/** Who is shown what the rules suggest, and decides. */
const DECIDES: readonly Role[] = ['township-clerk', 'district-reviewer', 'district-leader', ...LINES];

/** The write for an act that moved a case, among those of the act; none for an act that decides nothing. */
export async function judgementFor(
  read: Reader,
  store: Store,
  session: Session,
  { file, service, ...before }: CaseForRoom,
  after: CaseForRoom,
): Promise<Statement[]> {
  if (!DECIDES.includes(session.role) || file.closedAt !== null || after.file.stage === file.stage) return [];
  const on = localDate(file.submittedAt);
  const [[around], rules, input] = await Promise.all([
    read<Surroundings>(caseSurroundings(store.county, file.id)),
    rulesOfCase(read, store, service, file.submittedAt),
    ruleInputOf(read, store, session.scope, { file, service, ...before }, on),
  ]);
  // The clauses would speak of the certificate that the case itself has brought.
  if (!rules || around?.certificateId) return [];
  const facts = factsForRules(service.rules, input);
  return [keepJudgement(store, { caseId: file.id, seq: after.state.seq, service, rules, facts, on })];
}
