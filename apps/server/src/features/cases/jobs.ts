import { CATALOG } from '@yimi/catalog/catalog';
import { CHINESE_CALENDAR } from '@yimi/domain/chinese-holidays';
import { problem } from '@yimi/domain/problems';
import { automaticAction, isDue, remindsNow } from '@yimi/service-kit/clocks';
import { type EventHandler, onEvent, type Sweep } from '../../platform/jobs/event-handlers.ts';
import type { Services } from '../../platform/services.ts';
import type { Actor, Reader } from '../../platform/store/command.ts';
import { countyScope } from '../../platform/store/scope.ts';
import type { Store } from '../../platform/store/store.ts';
import { findPostById } from '../organisation/public.ts';
import { findPersonById, registerGuardian } from '../people/public.ts';
import { appendTo } from './commands.append.ts';
import { handOnWork } from './commands.hand-on.ts';
import { endWhole } from './commands.parts.ts';
import { answerFor, caseForRoom } from './queries.case.ts';
import { casesToRemind, dueCases } from './store.list.ts';
import { countUndecided } from './store.notice.ts';
import { leftRunning } from './store.parts.ts';
import { dropAgentDrafts, takeBackCases } from './store.proxy.ts';

/** Acts of somebody who has looked at the papers of an application. */
const SEES_PAPERS: ReadonlySet<string> = new Set(['accept', 'approve']);

/** Services that are a part of another, and those that have parts. */
const BUNDLING = CATALOG.filter(({ outcome }) => outcome.kind === 'bundle').map(({ id }) => id);
const BUNDLED: ReadonlySet<string> = new Set(
  CATALOG.flatMap(({ outcome }) => (outcome.kind === 'bundle' ? outcome.parts : [])),
);
/** Not before two minutes, so that the sweep does not run beside the handler. */
const GRACE_MS = 120_000;

const isFinal = (serviceId: string, stage: string) =>
  CATALOG.some(({ id, flow }) => id === serviceId && 'final' in (flow.stages[stage] ?? {}));

const SYSTEM: Actor = { id: 'system:cases', role: 'system', name: '' };

export const handlers: readonly EventHandler[] = [
  onEvent(
    'case.moved',
    'cases.register-guardian',
    (app, event, key) => registerSeenGuardian(app, event.payload.caseId, key),
    ({ action }) => SEES_PAPERS.has(action),
  ),
  onEvent(
    'case.moved',
    'cases.end-whole',
    (app, event) => endWholeOf(app, event.payload.caseId),
    ({ serviceId, to }) => BUNDLED.has(serviceId) && isFinal(serviceId, to),
  ),
  onEvent(
    'post.ended',
    'cases.hand-on',
    async (app, { payload: { postId, accountId, successorId } }, key) => {
      const { store } = app;
      const post = await findPostById((query) => store.read(countyScope(store.county), query), store, postId);
      if (post) await handOnWork(app, { accountId, successorId, regionCode: post.regionCode }, key);
    },
    ({ handsOn }) => handsOn,
  ),
  onEvent('proxy.ended', 'cases.proxy-ended', async ({ store }, { payload: { principalId, agentId } }, key) => {
    await store.command({
      name: 'cases.proxy_ended',
      actor: SYSTEM,
      scope: countyScope(store.county),
      key,
      fingerprint: { principalId, agentId },
      decide: async () => ({
        reply: null,
        writes: [
          takeBackCases(store.county, principalId, agentId),
          dropAgentDrafts(store.county, principalId, agentId),
        ],
        audit: [
          {
            action: 'proxy.take-back',
            objectKind: 'person',
            objectId: principalId,
            personId: principalId,
            outcome: 'done',
            detail: { agentId },
          },
        ],
        events: [],
      }),
    });
  }),
];

/** A part has ended: perhaps it was the last one. */
async function endWholeOf(app: Services, partId: string): Promise<void> {
  const { store } = app;
  const scope = countyScope(store.county);
  const { file } = await caseForRoom((query) => store.read(scope, query), store, scope, partId);
  if (file.parentId) await endWhole(app, file.parentId);
}

/** The reviewer has seen the guardian's document: from now on the guardian finds the ward among the own people. */
async function registerSeenGuardian(app: Services, caseId: string, key: string): Promise<void> {
  const { store } = app;
  const scope = countyScope(store.county);
  const theCase = await caseForRoom((query) => store.read(scope, query), store, scope, caseId);
  const { file, service, answers } = theCase;
  const photo = service.form.questions.find((question) => question.photo === 'guardian-document');
  const document = photo && answers[photo.id]?.value;
  const relation = answerFor(service.form, answers, 'guardian.relation')?.value;
  const named = answerFor(service.form, answers, 'guardian.citizenNumber')?.value;
  const guardianId = file.applicantPersonId;
  if (typeof document !== 'string' || typeof relation !== 'string' || !guardianId || guardianId === file.personId)
    return;
  await store.command({
    name: 'cases.register_guardian',
    actor: SYSTEM,
    scope,
    key,
    fingerprint: caseId,
    async decide(read) {
      const [ward, applicant] = await Promise.all([
        findPersonById(read, store, scope, file.personId),
        findPersonById(read, store, scope, guardianId),
      ]);
      if (!ward || !applicant) throw problem('not-found');
      // Whoever applies in the name of another guardian is not registered by that guardian's paper.
      const isNamed = applicant.citizenNumber === named;
      return {
        reply: null,
        writes: isNamed
          ? [
              registerGuardian(store, {
                wardId: ward.id,
                wardBirthDate: ward.birthDate,
                guardianId,
                relation,
                source: document,
              }),
            ]
          : [],
        audit: [
          {
            action: 'guardian.register',
            objectKind: 'person',
            objectId: ward.id,
            personId: ward.id,
            outcome: isNamed ? 'done' : 'denied',
          },
        ],
        events: [],
      };
    },
  });
}

export const sweeps: readonly Sweep[] = [
  {
    name: 'cases.end-whole',
    everyMinutes: 1,
    async run(app) {
      const { store } = app;
      const before = new Date(store.now().getTime() - GRACE_MS);
      const wholes = leftRunning(store.county, BUNDLING, before);
      for (const { id } of await store.read<{ id: string }>(countyScope(store.county), wholes)) {
        await endWhole(app, id).catch((error: unknown) => app.log.error({ caseId: id, error }, 'whole not ended'));
      }
    },
  },
  {
    name: 'cases.due',
    everyMinutes: 1,
    async run(app) {
      const { store } = app;
      const due = dueCases(store.county, store.now());
      for (const { id } of await store.read<{ id: string }>(countyScope(store.county), due)) {
        // One case that fails must not hold back the others.
        await actOnPassedTime(app, id).catch((error: unknown) => app.log.error({ caseId: id, error }, 'due case'));
      }
    },
  },
  {
    name: 'cases.remind',
    everyMinutes: 15,
    async run(app) {
      const { store } = app;
      const last = casesToRemind(store.county, store.now());
      for (const { id } of await store.read<{ id: string }>(countyScope(store.county), last)) {
        await remind(app, id).catch((error: unknown) => app.log.error({ caseId: id, error }, 'reminder'));
      }
    },
  },
];

/** What a passed time brings to a case; null when nothing is to be done, or a notice waits for an open objection. */
async function passedTimeAct(read: Reader, store: Store, caseId: string) {
  const [theCase, [undecided]] = await Promise.all([
    caseForRoom(read, store, countyScope(store.county), caseId),
    read<{ n: number }>(countUndecided(store.county, caseId)),
  ]);
  const { service, state } = theCase;
  if (!isDue(service, state, store.now(), CHINESE_CALENDAR)) return null;
  const automatic = automaticAction(service, state);
  const waits = automatic?.action === 'end-notice' && (undecided?.n ?? 0) > 0;
  return automatic && !waits ? { theCase, automatic } : null;
}

/** Tells the owner once in a stay that today is its last day. */
async function remind({ store }: Services, caseId: string): Promise<void> {
  const scope = countyScope(store.county);
  const theCase = await caseForRoom((query) => store.read(scope, query), store, scope, caseId);
  if (!remindsNow(theCase.service, theCase.state, store.now(), CHINESE_CALENDAR)) return;
  await store.command({
    name: 'cases.remind',
    actor: SYSTEM,
    scope,
    key: `remind:${caseId}:${theCase.state.seq}`,
    fingerprint: theCase.state.stage,
    async decide(read) {
      const again = await caseForRoom(read, store, scope, caseId);
      const { writes, audit, events } = appendTo(store, again, { action: 'remind', actor: SYSTEM });
      return { reply: null, writes, audit, events };
    },
  });
}

/** Asks twice: before the command, so that a case that has to wait leaves no trace each minute; and inside it. */
async function actOnPassedTime({ store }: Services, caseId: string): Promise<void> {
  const scope = countyScope(store.county);
  const asked = await passedTimeAct((query) => store.read(scope, query), store, caseId);
  if (!asked) return;
  await store.command({
    name: 'cases.due',
    actor: SYSTEM,
    scope,
    key: `due:${caseId}:${asked.theCase.state.seq}`,
    fingerprint: asked.automatic.action,
    async decide(read) {
      const due = await passedTimeAct(read, store, caseId);
      if (!due) throw problem('action-not-open');
      const { action, to } = due.automatic;
      const moved = appendTo(store, due.theCase, { action, actor: SYSTEM, detail: to ? { to } : {} });
      return { reply: null, writes: moved.writes, audit: moved.audit, events: moved.events };
    },
  });
}
