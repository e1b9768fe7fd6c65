/** The district's versions, and the rules that a case is judged by. */
import { localDate } from '@yimi/domain/local-date';
import { scannableClauses } from '@yimi/service-kit/district-facts';
import {
  changedClauses,
  type DistrictClause,
  type DistrictDecision,
  districtReason,
  withDistrict,
} from '@yimi/service-kit/district-rules';
import { type RuleVersion, type Verdict, versionOn } from '@yimi/service-kit/rules';
import type { Service } from '@yimi/service-kit/service';
import type { Session } from '../../platform/http/session.ts';
import type { Services } from '../../platform/services.ts';
import type { Reader } from '../../platform/store/command.ts';
import { countyScope } from '../../platform/store/scope.ts';
import type { Store } from '../../platform/store/store.ts';
import { compareEverybody } from './queries.scan.ts';
import { decidableService } from './queries.service.ts';
import { type Impact, listVersions, type RuleVersionRow, versionInForce } from './store.ts';

/** All versions that were proposed or published; a declined one is gone. */
export async function ruleVersions({ store }: Services, session: Session) {
  const rows = await store.read<RuleVersionRow>(session.scope, listVersions(store.county));
  return rows.map(({ proposedBy, proposedAt, publishedAt, declinedAt: _, ...row }) => ({
    ...row,
    proposedAt: proposedAt.toISOString(),
    publishedAt: publishedAt?.toISOString() ?? null,
    own: proposedBy === session.accountId,
  }));
}

/**
 * What a decision would change today among all people of the district, against the rules that are in force. Counts only.
 * @throws Problem 'service-unknown', 'rules-not-yours'
 */
export function impactOf(
  read: Reader,
  store: Store,
  { serviceId, clauses }: { serviceId: string; clauses: readonly DistrictClause[] },
): Promise<Impact> {
  const now = store.now();
  const today = localDate(now);
  const { service, version } = decidableService(store, serviceId, today);
  return compare(read, store, service, version, { document: '', clauses }, now);
}

async function compare(
  read: Reader,
  store: Store,
  service: Service,
  version: RuleVersion,
  decision: DistrictDecision,
  at: Date,
): Promise<Impact> {
  const { version: inForce } = await rulesAt(read, store, service, version, at);
  const scannable = (rules: RuleVersion) => ({ clauses: scannableClauses(service, rules) });
  return compareEverybody(read, store, countyScope(store.county), localDate(at), {
    rules: service.rules,
    before: scannable(inForce),
    after: scannable(withDistrict(version, decision)),
  });
}

/** The clauses by which a case is judged: the national ones, with what the district had decided when it began. */
export type CaseRules = {
  version: RuleVersion;
  districtVersionId: string | null;
  /** The sentence for an answer of a clause. */
  reasonOf(clause: string, verdict: Verdict): string;
};

/**
 * Of a case that began at a moment. A version that is published later, or counts from a later day, is not its own.
 * Undefined before the first national version.
 */
export async function rulesOfCase(
  read: Reader,
  store: Store,
  service: Service,
  began: Date,
): Promise<CaseRules | undefined> {
  const version = versionOn(service.rules, localDate(began));
  return version && rulesAt(read, store, service, version, began);
}

async function rulesAt(
  read: Reader,
  store: Store,
  service: Service,
  version: RuleVersion,
  at: Date,
): Promise<CaseRules> {
  const { id, version: edition, texts } = service;
  const [row] = await read<RuleVersionRow>(versionInForce(store.county, id, edition, version.from, localDate(at), at));
  const national = (clause: string, verdict: Verdict) => texts.clauses[clause]?.[verdict] ?? '';
  if (!row) return { version, districtVersionId: null, reasonOf: national };
  const changed = new Map(changedClauses(version, row).map((clause) => [clause.id, clause]));
  return {
    version: withDistrict(version, row),
    districtVersionId: row.id,
    reasonOf(clause, verdict) {
      const own = changed.get(clause);
      return own ? districtReason(service, own, verdict) : national(clause, verdict);
    },
  };
}
