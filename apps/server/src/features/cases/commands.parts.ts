/** One thing (一件事): a case whose parts are cases of their own, each with its own service, deciders and deadlines. */
import { answersOfPart, chosenParts } from '@yimi/service-kit/bundle';
import type { Paper } from '@yimi/service-kit/case-state';
import type { Answers, AnswerValue } from '@yimi/service-kit/form';
import type { Service } from '@yimi/service-kit/service';
import type { Session } from '../../platform/http/session.ts';
import type { Services } from '../../platform/services.ts';
import type { Actor, Decision, Reader } from '../../platform/store/command.ts';
import { countyScope, type Scope } from '../../platform/store/scope.ts';
import type { Store } from '../../platform/store/store.ts';
import { type Appended, appendTo } from './commands.append.ts';
import { type Accepted, type Findings, gather, judge } from './commands.application.ts';
import { openCase, type Submitted } from './commands.open.ts';
import type { Subject } from './commands.subject.ts';
import { type CaseForRoom, caseForRoom } from './queries.case.ts';
import { partsInScope } from './queries.parts.ts';
import { serviceInForce } from './queries.service.ts';

const SYSTEM: Actor = { id: 'system:cases', role: 'system', name: '' };

/**
 * Opens the case, and in the same transaction one for each part that was chosen, each judged as if it were applied for
 * alone: all of them are there, or none.
 * @throws Problem what `judge` refuses of any part
 */
export async function openWithParts(
  read: Reader,
  store: Store,
  session: Session,
  scope: Scope,
  service: Service,
  subject: Subject,
  accepted: Accepted,
  found: Findings,
  paper?: Paper,
): Promise<Decision<Submitted>> {
  const whole = openCase(store, session, service, subject, accepted, found, { paper });
  const services = chosenParts(service, accepted.answers).map((id) => serviceInForce(store, id));
  const parts = await Promise.all(
    services.map(async (part) => {
      const answers = answersOfPart(part.form, accepted.answers);
      const foundOfPart = await gather(read, store, scope, part, subject.person.id, valuesOf(answers));
      const judged = judge(store, session, part, subject, answers, foundOfPart);
      // What the application told about the person was written with the whole.
      const known = { ...subject, isNew: false };
      const asPart = { paper, parentId: whole.reply.caseId };
      return openCase(store, session, part, known, { ...judged, phone: undefined }, found, asPart);
    }),
  );
  return {
    reply: whole.reply,
    writes: [...whole.writes, ...parts.flatMap(({ writes }) => writes)],
    audit: [...whole.audit, ...parts.flatMap(({ audit }) => audit)],
    events: [...whole.events, ...parts.flatMap(({ events }) => events)],
  };
}

export function valuesOf(answers: Answers): Record<string, AnswerValue> {
  return Object.fromEntries(Object.entries(answers).map(([id, { value }]) => [id, value]));
}

/** Withdraws what still runs of a whole that is withdrawn. What was decided stays decided. */
export async function withdrawParts(
  read: Reader,
  store: Store,
  scope: Scope,
  actor: Actor,
  whole: CaseForRoom,
): Promise<Appended[]> {
  const parts = await partsInScope(read, store, scope, whole);
  const open = await Promise.all(
    parts.filter(({ closedAt }) => closedAt === null).map(({ id }) => caseForRoom(read, store, scope, id)),
  );
  return open.map((part) => appendTo(store, part, { action: 'withdraw', actor }));
}

/** Ends a whole when each of its parts has ended, in whatever way. Does nothing while one runs, or when it has ended. */
export async function endWhole({ store }: Services, caseId: string): Promise<void> {
  const scope = countyScope(store.county);
  const outside: Reader = (query) => store.read(scope, query);
  const whole = await caseForRoom(outside, store, scope, caseId);
  const parts = await partsInScope(outside, store, scope, whole);
  if (whole.file.closedAt || parts.some(({ closedAt }) => closedAt === null)) return;
  await store.command({
    name: 'cases.end_whole',
    actor: SYSTEM,
    scope,
    // Whatever asks for it, the last part's event or the sweep: it is done once.
    key: `all-decided:${caseId}`,
    fingerprint: caseId,
    async decide(read) {
      const { writes, audit, events } = appendTo(store, await caseForRoom(read, store, scope, caseId), {
        action: 'all-decided',
        actor: SYSTEM,
      });
      return { reply: null, writes, audit, events };
    },
  });
}
