/** What the reviewer of an application is told before deciding: what the rules suggest, and what the district knows. */

import type { LocalDate } from '@yimi/domain/local-date';
import { factsForRules } from '@yimi/service-kit/district-rules';
import { judge, type RuleInput, type Verdict } from '@yimi/service-kit/rules';
import type { Service } from '@yimi/service-kit/service';
import type { Reader } from '../../platform/store/command.ts';
import type { Scope } from '../../platform/store/scope.ts';
import type { Store } from '../../platform/store/store.ts';
import { certificatesOf, type HeldCertificate } from '../people/public.ts';
import { type CaseRules, rulesOfCase } from '../rules/public.ts';
import type { CaseForRoom } from './queries.case.ts';
import { ruleInputOf } from './queries.rule-input.ts';
import { applicationDay, type CaseFile, caseScope } from './store.case.ts';
import { otherCasesOf } from './store.list.ts';

type Acceptance = {
  verdict: Verdict;
  /** The day by whose rules it is asked: that of the application. */
  on: LocalDate;
  clauses: { clause: string; verdict: Verdict; reason: string; basis: string }[];
};

type Known = {
  acceptance: Acceptance | null;
  /** Of this district; what other places issued only the national registry knows. */
  certificate: Pick<HeldCertificate, 'status' | 'issuedOn' | 'endedOn'> | null;
  otherCases: CaseFile[];
};

/**
 * Of a case in scope. `acceptance` is null once the case is closed or its own certificate is there: then nothing is
 * left to accept, and the clauses would speak of what the case itself brought.
 */
export async function knownOfCase(
  read: Reader,
  store: Store,
  scope: Scope,
  theCase: CaseForRoom,
  ownCertificateId: string | null,
): Promise<Known> {
  const { personId, id, closedAt, submittedAt } = theCase.file;
  const on = applicationDay(theCase.file);
  const [input, certificates, otherCases, rules] = await Promise.all([
    ruleInputOf(read, store, scope, theCase, on, ownCertificateId),
    certificatesOf(read, store, [personId]),
    read<CaseFile>(otherCasesOf(store.county, ...caseScope.values(scope), personId, id)),
    rulesOfCase(read, store, theCase.service, submittedAt),
  ]);
  const held = certificates.get(personId);
  const certificate = held && held.id !== ownCertificateId ? held : null;
  const settled = closedAt !== null || ownCertificateId !== null;
  return {
    acceptance: settled ? null : acceptanceOf(theCase.service, rules, input, on),
    certificate: certificate && {
      status: certificate.status,
      issuedOn: certificate.issuedOn,
      endedOn: certificate.endedOn,
    },
    otherCases,
  };
}

function acceptanceOf(service: Service, rules: CaseRules | undefined, input: RuleInput, on: LocalDate): Acceptance {
  if (!rules) return { verdict: 'ask', on, clauses: [] };
  const { verdict, clauses } = judge(rules.version, factsForRules(service.rules, input), on);
  const reasonOf = ({ clause, verdict }: (typeof clauses)[number]) => rules.reasonOf(clause, verdict);
  return { verdict, on, clauses: clauses.map((each) => ({ ...each, reason: reasonOf(each) })) };
}
