import { birthDateOf, type CitizenNumber } from '@yimi/domain/citizen-number';
import { type LocalDate, localDate } from '@yimi/domain/local-date';
import { plainAccount } from '@yimi/service-kit/bank-account';
import { foldEntitlement, lastsUntil } from '@yimi/service-kit/entitlement';
import type { EntitlementOutcome } from '@yimi/service-kit/outcome';
import type { Services } from '../../platform/services.ts';
import type { Actor } from '../../platform/store/command.ts';
import { countyScope } from '../../platform/store/scope.ts';
import { answerFor, applicationDay, type CaseForRoom, caseForRoom, ruleInputOf } from '../cases/public.ts';
import { entitlementOutcome } from './queries.service.ts';
import { findOfCase, insertEntitlement, insertEntry } from './store.ts';

export const SYSTEM: Actor = { id: 'system:benefits', role: 'system', name: '' };

/** Begins the entitlement that a case was decided to give. Does nothing when it has begun. */
export async function startEntitlement({ store }: Services, caseId: string, key: string): Promise<void> {
  const scope = countyScope(store.county);
  await store.command({
    name: 'benefits.start',
    actor: SYSTEM,
    scope,
    key,
    fingerprint: caseId,
    async decide(read) {
      const [[begun], theCase] = await Promise.all([
        read<{ id: string }>(findOfCase(store.county, caseId)),
        caseForRoom(read, store, scope, caseId),
      ]);
      const { file, service, answers } = theCase;
      const id = begun?.id ?? store.newId();
      const audit = {
        action: 'entitlement.start',
        objectKind: 'entitlement',
        objectId: id,
        personId: file.personId,
        regionCode: file.regionCode,
        outcome: 'done',
        detail: { serviceId: file.serviceId, caseId },
      } as const;
      if (begun) return { reply: null, writes: [], audit: [audit], events: [] };
      const outcome = entitlementOutcome(service);
      const startsOn = startOf(outcome, theCase);
      const input = await ruleInputOf(read, store, scope, theCase, startsOn);
      const endsOn = lastsUntil(outcome.runs, startsOn, input, birthDateIn(theCase));
      const { checkDueOn } = foldEntitlement(
        { period: outcome.period, endsOn, yearlyCheck: outcome.yearlyCheck !== null },
        [{ kind: 'started', on: startsOn }],
      );
      const account = outcome.account === null ? undefined : answers[outcome.account]?.value;
      const recipientId = file.applicantPersonId ?? file.personId;
      return {
        reply: null,
        writes: [
          insertEntitlement(
            store.county,
            id,
            caseId,
            file.personId,
            recipientId,
            file.regionCode,
            file.serviceId,
            file.serviceVersion,
            outcome.gradeOf(input),
            typeof account === 'string' ? store.cipher.seal(plainAccount(account), 'entitlement.account_sealed') : null,
            file.subjectMasked,
            startsOn,
            endsOn,
            checkDueOn,
          ),
          insertEntry(store.county, id, 1, 'started', startsOn, null, null, null, ...actorValues(SYSTEM), store.now()),
        ],
        audit: [audit],
        events: [
          {
            event: 'entitlement.changed',
            payload: { entitlementId: id, serviceId: file.serviceId, kind: 'started' },
            regionCode: file.regionCode,
            personId: recipientId,
          },
        ],
      };
    },
  });
}

export const actorValues = ({ id, role, name }: Actor) => [id, role, name] as const;

/** From the month of application, or the day of the decision. */
function startOf({ starts }: EntitlementOutcome, { file }: CaseForRoom): LocalDate {
  if (starts === 'application-month') return `${applicationDay(file).slice(0, 7)}-01`;
  return localDate(file.closedAt ?? file.stageSince);
}

function birthDateIn({ service, answers }: CaseForRoom): LocalDate | null {
  const number = answerFor(service.form, answers, 'person.citizenNumber')?.value as CitizenNumber | undefined;
  return number ? birthDateOf(number) : null;
}
