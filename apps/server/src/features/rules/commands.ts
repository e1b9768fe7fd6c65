/** The district's own versions: one proposes by a document and with examples, another publishes from a day on. */
import { isLocalDate, localDate } from '@yimi/domain/local-date';
import { fieldProblem, problem } from '@yimi/domain/problems';
import { checkDistrictClauses } from '@yimi/service-kit/check-district';
import { answerExample, type DistrictExample, exampleFacts, fitsExample } from '@yimi/service-kit/district-examples';
import type { DistrictClause } from '@yimi/service-kit/district-rules';
import type { RuleVersion } from '@yimi/service-kit/rules';
import type { Service } from '@yimi/service-kit/service';
import type { Session } from '../../platform/http/session.ts';
import type { Services } from '../../platform/services.ts';
import type { AuditEntry, Reader } from '../../platform/store/command.ts';
import { countyScope } from '../../platform/store/scope.ts';
import type { Store } from '../../platform/store/store.ts';
import { decidableService } from './queries.service.ts';
import { impactOf } from './queries.ts';
import {
  declineVersion,
  findVersion,
  insertVersion,
  lockVersion,
  newestDay,
  publishVersion,
  type RuleVersionRow,
} from './store.ts';

export type Proposal = {
  serviceId: string;
  validFrom: string;
  document: string;
  clauses: readonly DistrictClause[];
  examples: readonly DistrictExample[];
};

/**
 * @throws Problem 'service-unknown', 'rules-not-yours', 'rules-incomplete', 'rules-day-past', 'rules-not-later',
 *   'rules-examples-needed', 'rules-example-fails'
 */
export function proposeVersion(
  { store }: Services,
  session: Session,
  key: string,
  proposal: Proposal,
): Promise<{ versionId: string }> {
  const { serviceId, validFrom, clauses, examples } = proposal;
  const document = proposal.document.trim();
  if (!isLocalDate(validFrom)) throw problem('invalid-request');
  const { service, version } = decidableService(store, serviceId, validFrom);
  refuseUnlessDecidable(service, version, { ...proposal, document });
  return store.command({
    name: 'rules.propose',
    actor: session.actor,
    scope: session.scope,
    key,
    fingerprint: proposal,
    async decide(read) {
      await refuseDay(read, store, serviceId, validFrom);
      const versionId = store.newId();
      return {
        reply: { versionId },
        writes: [
          insertVersion(
            store.county,
            versionId,
            serviceId,
            service.version,
            version.from,
            validFrom,
            document,
            JSON.stringify(clauses),
            JSON.stringify(examples),
            session.accountId,
            store.now(),
          ),
        ],
        audit: [entry('propose', versionId, { serviceId, validFrom })],
        events: [{ event: 'rules.proposed', payload: { versionId }, regionCode: store.county }],
      };
    },
  });
}

/** @throws Problem 'not-found', 'change-decided', 'change-by-self', 'rules-day-past', 'rules-not-later', 'rules-example-fails' */
export async function publish({ store }: Services, session: Session, key: string, versionId: string): Promise<void> {
  await store.command({
    name: 'rules.publish',
    actor: session.actor,
    // The counts that are kept with it are of the whole district.
    scope: countyScope(store.county),
    key,
    fingerprint: versionId,
    conflicts: { rule_version_day: 'rules-not-later' },
    async decide(read) {
      const row = await undecided(read, store, versionId);
      if (row.proposedBy === session.accountId) throw problem('change-by-self');
      const { serviceId, validFrom } = row;
      await refuseDay(read, store, serviceId, validFrom);
      const { service, version } = decidableService(store, serviceId, validFrom);
      refuseUnlessDecidable(service, version, row);
      const impact = await impactOf(read, store, row);
      return {
        reply: null,
        writes: [publishVersion(store.county, versionId, session.accountId, store.now(), JSON.stringify(impact))],
        audit: [entry('publish', versionId, { serviceId, validFrom, more: impact.more, fewer: impact.fewer })],
        events: [{ event: 'rules.decided', payload: { versionId }, regionCode: store.county }],
      };
    },
  });
}

/** @throws Problem 'not-found', 'change-decided' */
export async function decline({ store }: Services, session: Session, key: string, versionId: string): Promise<void> {
  await store.command({
    name: 'rules.decline',
    actor: session.actor,
    scope: session.scope,
    key,
    fingerprint: versionId,
    async decide(read) {
      const { serviceId, validFrom } = await undecided(read, store, versionId);
      return {
        reply: null,
        writes: [declineVersion(store.county, versionId, session.accountId, store.now())],
        audit: [entry('decline', versionId, { serviceId, validFrom })],
        events: [{ event: 'rules.decided', payload: { versionId }, regionCode: store.county }],
      };
    },
  });
}

async function undecided(read: Reader, store: Store, versionId: string): Promise<RuleVersionRow> {
  const [row] = await read<RuleVersionRow>(lockVersion(store.county, versionId));
  if (row) return row;
  const [decided] = await read<RuleVersionRow>(findVersion(store.county, versionId));
  throw problem(decided ? 'change-decided' : 'not-found');
}

/** A version counts from today or later, and after the one before it: what was published is followed, never changed. */
async function refuseDay(read: Reader, store: Store, serviceId: string, validFrom: string): Promise<void> {
  if (validFrom < localDate(store.now())) throw problem('rules-day-past');
  const [newest] = await read<{ day: string | null }>(newestDay(store.county, serviceId));
  if (newest?.day && validFrom <= newest.day) throw problem('rules-not-later');
}

type Decided = { document: string; clauses: readonly DistrictClause[]; examples: readonly DistrictExample[] };

function refuseUnlessDecidable(service: Service, version: RuleVersion, decided: Decided): void {
  const { document, clauses, examples } = decided;
  const breaches = checkDistrictClauses(service, version, clauses);
  if (breaches.some(({ code }) => code === 'clause-not-yours')) throw problem('rules-not-yours');
  if (document === '' || breaches.length > 0) throw problem('rules-incomplete');
  const facts = exampleFacts(service, version, decided);
  const wrong = examples.flatMap((example, place) =>
    example.person.trim() !== '' &&
    Object.keys(example.facts).every((fact) => facts.some((each) => each.fact === fact)) &&
    facts.every((fact) => fitsExample(example.facts[fact.fact], fact)) &&
    answerExample(service, version, decided, example.facts) === example.expect
      ? []
      : [fieldProblem(`examples.${place}`, 'rules-example-fails')],
  );
  if (wrong.length > 0) throw problem('rules-example-fails', { fields: wrong });
  const answered = new Set(examples.map(({ expect }) => expect));
  if (!answered.has('yes') || !answered.has('no')) throw problem('rules-examples-needed');
}

function entry(act: string, objectId: string, detail: AuditEntry['detail']): AuditEntry {
  return { action: `rules.${act}`, objectKind: 'rule-version', objectId, outcome: 'done', ...(detail && { detail }) };
}
