/**
 * One more action on a case: the only way by which a case moves. Rooms call it inside their own command and put what
 * it gives among their writes, audit rows and events, so that their change and the move happen together.
 */

import { CHINESE_CALENDAR } from '@yimi/domain/chinese-holidays';
import { localDate } from '@yimi/domain/local-date';
import { may } from '@yimi/domain/permissions';
import { PROBLEMS, type ProblemCode, problem } from '@yimi/domain/problems';
import type { Role } from '@yimi/domain/roles';
import { addWorkingDays } from '@yimi/domain/working-days';
import { dueAt, isDue, serviceClock } from '@yimi/service-kit/clocks';
import { calledUpon, isDeskAct, openDeskActs } from '@yimi/service-kit/desk-acts';
import type { ActionDetail } from '@yimi/service-kit/flow';
import { foldCase, nextStage, openActions, runningStage } from '@yimi/service-kit/fold-case';
import type { Answers } from '@yimi/service-kit/form';
import { blockedText } from '@yimi/service-kit/generic-texts';
import type { Service } from '@yimi/service-kit/service';
import type { DomainEvent } from '../../platform/jobs/events.ts';
import type { Actor, AuditEntry, Reader } from '../../platform/store/command.ts';
import type { Scope } from '../../platform/store/scope.ts';
import type { Statement } from '../../platform/store/statement.ts';
import type { Store } from '../../platform/store/store.ts';
import { workCalled } from './commands.call.ts';
import { type ActionWords, type CaseForRoom, caseForRoom } from './queries.case.ts';
import { insertAction, updateCaseFile } from './store.case.ts';
import { closeNotice, insertNotice, type NoticeOutcome } from './store.notice.ts';

export type Act = {
  action: string;
  actor: Actor;
  /** For the fold: ids and codes, nothing personal. */
  detail?: ActionDetail;
  words?: ActionWords;
  /** The whole answers after the act, where it changed some. */
  answers?: Answers;
  /** Where the case lies after the act, where that changed. */
  region?: { code: string; name: string };
};

export type Appended = {
  /** The case after the act: a second act of the same command appends to it. */
  after: CaseForRoom;
  writes: readonly Statement[];
  audit: readonly [AuditEntry, ...AuditEntry[]];
  events: readonly DomainEvent[];
};

/** Entering this stage means: approved, and to be handed to the national registry. */
const REGISTERING = 'registering';
/** How a notice ends by what ended it; nobody objected with success otherwise. */
const NOTICE_OUTCOMES: Readonly<Record<string, NoticeOutcome>> = {
  'uphold-objection': 'upheld',
  withdraw: 'withdrawn',
};
/** The kit's key for a right that ended with the stage's time. */
const TOO_LATE = 'too-late';

/**
 * Appends an action to a case in scope.
 * @throws Problem 'not-found', 'not-allowed' for another role, 'action-not-open' or the blocked reason's own code
 */
export async function appendAction(
  read: Reader,
  store: Store,
  scope: Scope,
  act: Act & { caseId: string },
): Promise<Appended> {
  return appendTo(store, await caseForRoom(read, store, scope, act.caseId), act);
}

/** The same for a case that was read before. */
export function appendTo(store: Store, before: CaseForRoom, act: Act): Appended {
  const now = store.now();
  const detail = act.detail ?? {};
  refuseUnlessOpen(before, act, detail, now);

  const { file, service, state } = before;
  const entry = {
    seq: state.seq + 1,
    action: act.action,
    actorId: act.actor.id,
    actorRole: act.actor.role,
    actorName: act.actor.name,
    at: now.toISOString(),
    detail,
  };
  const actions = [...before.actions, { ...entry, ...(act.words && { words: act.words }) }];
  const next = foldCase(service, actions);
  const moved = next.stage !== state.stage;
  const stage = runningStage(service, next.stage);
  const due = dueAt(service, next, CHINESE_CALENDAR);
  const after: CaseForRoom = {
    service,
    state: next,
    actions,
    answers: act.answers ?? before.answers,
    file: {
      ...file,
      ...(act.region && { regionCode: act.region.code, regionName: act.region.name }),
      stage: next.stage,
      ownerRole: stage?.owner ?? 'system',
      hospitalId: next.hospitalId,
      seq: next.seq,
      stageSince: moved ? now : file.stageSince,
      serviceUsedMs: moved ? serviceClock(state, service, now).usedMs : file.serviceUsedMs,
      dueAt: due ? new Date(due) : null,
      escalatedTo: next.escalatedTo,
      closedAt: stage ? null : now,
      holder: next.desk.holder,
      called: calledUpon(stage, next),
      supervisedAt: next.desk.supervisedAt ? new Date(next.desk.supervisedAt) : null,
      remindedAt: next.desk.remindedAt ? new Date(next.desk.remindedAt) : null,
    },
  };
  return {
    after,
    writes: [...moveWrites(store, after, entry, act), ...(moved ? noticeWrites(store, before, after, act) : [])],
    audit: [
      {
        action: `case.${act.action}`,
        objectKind: 'case',
        objectId: file.id,
        personId: file.personId,
        regionCode: file.regionCode,
        outcome: 'done',
        detail: { from: state.stage, to: next.stage, seq: next.seq },
      },
    ],
    events: [...eventsOf(before, after, act.action), ...workCalled(before, after, act)],
  };
}

function refuseUnlessOpen({ service, state, file }: CaseForRoom, act: Act, detail: ActionDetail, now: Date): void {
  const { action, actor } = act;
  const who = { role: actor.role, actorId: actor.id };
  if (actor.role !== 'system') refuseOwnCase(actor, file.personId, file.applicantPersonId);
  if (isDeskAct(action)) {
    if (openDeskActs(runningStage(service, state.stage), state, who).includes(action)) return;
    throw problem(may(actor.role, 'case.coordinate') ? 'action-not-open' : 'not-allowed');
  }
  if (actor.role !== 'system') {
    const due = isDue(service, state, now, CHINESE_CALENDAR);
    const open = openActions(service, state, actor.role, due, actor.id).find((each) => each.action === action);
    if (!open) throw refusedAct(service.flow.stages, state.stage, action, actor.role);
    if (open.blockedBy === TOO_LATE) throw tooLate(file.dueAt);
    if (open.blockedBy) throw blocked(service, open.blockedBy);
  }
  const next = nextStage(service, state, action, detail, who);
  if (!next.ok) throw blocked(service, next.error);
}

/** Nobody decides as staff on themselves or on those whom they guard. */
function refuseOwnCase(actor: Actor, ...concerned: (string | null)[]): void {
  if (actor.role !== 'citizen' && actor.personId && concerned.includes(actor.personId)) throw problem('own-case');
}

/** The stage has the act, but not for this role; or it has no such act now. */
function refusedAct(stages: CaseForRoom['service']['flow']['stages'], stage: string, action: string, role: Role) {
  const declared = stages[stage];
  if (declared && !('final' in declared) && action in declared.actions) return problem('not-allowed');
  const elsewhere = Object.values(stages).some((each) => !('final' in each) && each.actions[action]?.by.includes(role));
  if (!elsewhere) return problem('not-allowed');
  return action === 'withdraw' ? problem('withdraw-too-late') : problem('action-not-open');
}

/** A key that is a problem's code has that problem's sentence; the words of the service else. */
function blocked(service: Service, key: string) {
  if (key in PROBLEMS) return problem(key as ProblemCode);
  return problem('action-not-open', { params: { why: blockedText(service.texts, key).replace(/\u3002$/, '') } });
}

function tooLate(dueAt: Date | null) {
  return problem('objection-too-late', dueAt ? { params: { until: localDate(dueAt) } } : {});
}

function moveWrites(store: Store, { file, answers }: CaseForRoom, entry: CaseForRoom['actions'][number], act: Act) {
  const { county, cipher } = store;
  return [
    insertAction(
      county,
      file.id,
      entry.seq,
      entry.action,
      entry.actorId,
      entry.actorRole,
      entry.actorName,
      entry.at,
      JSON.stringify(entry.detail),
      act.words ? cipher.seal(JSON.stringify(act.words), 'case_action.words_sealed') : null,
    ),
    updateCaseFile(
      county,
      file.id,
      file.stage,
      file.ownerRole,
      file.hospitalId,
      file.seq,
      file.stageSince,
      file.serviceUsedMs,
      file.dueAt,
      file.escalatedTo,
      file.closedAt,
      act.answers ? cipher.seal(JSON.stringify(answers), 'case_file.answers_sealed') : null,
      file.regionCode,
      file.holder,
      file.called,
      file.supervisedAt,
      file.remindedAt,
    ),
  ];
}

/** A stage that waits for the notice opens one; leaving it closes the notice. */
function noticeWrites(store: Store, before: CaseForRoom, after: CaseForRoom, act: Act): Statement[] {
  const waits = ({ service, state }: CaseForRoom) => runningStage(service, state.stage)?.waitsFor === 'notice';
  if (waits(before)) {
    return [closeNotice(store.county, after.file.id, NOTICE_OUTCOMES[act.action] ?? 'clear')];
  }
  if (!waits(after)) return [];
  const { file, state } = after;
  const startsOn = localDate(store.now());
  const endsOn = addWorkingDays(startsOn, state.settings.noticeWorkingDays, CHINESE_CALENDAR);
  return [
    insertNotice(
      store.county,
      store.newId(),
      file.id,
      file.personId,
      file.regionCode,
      file.subjectMasked,
      file.regionName,
      file.serviceId,
      startsOn,
      endsOn,
    ),
  ];
}

function eventsOf(before: CaseForRoom, { file, service }: CaseForRoom, action: string): DomainEvent[] {
  const { id: caseId, caseNo, serviceId } = file;
  const audience = {
    regionCode: file.regionCode,
    personId: file.applicantPersonId ?? file.personId,
    ...(file.hospitalId && { hospitalId: file.hospitalId }),
  };
  const moved: DomainEvent = {
    event: 'case.moved',
    payload: { caseId, caseNo, serviceId, from: before.file.stage, to: file.stage, action },
    ...audience,
  };
  const stage = service.flow.stages[file.stage];
  if (service.outcome.kind === 'entitlement' && stage && 'final' in stage && stage.final === 'granted') {
    return [moved, { event: 'case.granted', payload: { caseId, caseNo, serviceId }, ...audience }];
  }
  if (file.stage !== REGISTERING || before.file.stage === REGISTERING) return [moved];
  return [moved, { event: 'case.approved', payload: { caseId, caseNo, serviceId }, ...audience }];
}
