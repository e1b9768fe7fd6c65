/**
 * Two clocks run over a case. The service clock measures what staff and systems need: the promise is 20 minutes
 * without the time in which the case waits for the person, the hospital visit, the notice or another body.
 * The statutory clock counts the working days that a rule gives the present stage.
 */
import { localDate } from '@yimi/domain/local-date';
import type { Role } from '@yimi/domain/roles';
import { addWorkingDays, type WorkingCalendar, workingDaysBetween } from '@yimi/domain/working-days';
import type { CaseState, Stay } from './case-state.ts';
import type { Deadline, Stage } from './flow.ts';
import { escalatesTo, runningStage } from './fold-case.ts';
import type { Service } from './service.ts';

const PROMISE_MS = 20 * 60_000;
const MINUTE_MS = 60_000;

export type ServiceClock = { usedMs: number; promiseMs: number; running: boolean };

export type StatutoryClock = {
  /** ISO 8601, the last millisecond of the last day in Shanghai; null when no time runs. */
  dueAt: string | null;
  /** 0 on the last day, negative when overdue; null when the limit is not in working days. */
  workingDaysLeft: number | null;
  overdue: boolean;
  /** The rule that sets the limit, or why none runs. For people. */
  basis: string;
};

/** Whether the service clock runs in a stage. */
export function serviceClockRuns(service: Service, stage: string): boolean {
  const waitsFor = runningStage(service, stage)?.waitsFor;
  return waitsFor === 'staff' || waitsFor === 'system';
}

export function serviceClock(state: CaseState, service: Service, now: Date): ServiceClock {
  const usedMs = state.stays
    .filter(({ stage }) => serviceClockRuns(service, stage))
    .reduce((sum, { from, until }) => sum + (until ? Date.parse(until) : now.getTime()) - Date.parse(from), 0);
  return { usedMs, promiseMs: PROMISE_MS, running: serviceClockRuns(service, state.stage) };
}

function lastStay(state: CaseState, stage: string | undefined): Stay | undefined {
  return state.stays.filter((stay) => stay.stage === stage).pop();
}

function deadlineOf({ deadline }: Stage, state: CaseState): Deadline {
  return typeof deadline === 'function' ? deadline(state.settings) : deadline;
}

function dueDay(deadline: { workingDays: number; since?: string }, state: CaseState, calendar: WorkingCalendar) {
  const began = lastStay(state, deadline.since) ?? lastStay(state, state.stage);
  if (!began) throw new Error(`the case has no stay in its stage ${state.stage}`);
  // What lay on paper first is owed from the day on which it was received.
  const from = began === state.stays[0] && state.receivedOn ? state.receivedOn : localDate(new Date(began.from));
  return addWorkingDays(from, deadline.workingDays, calendar);
}

/** The last instant in time for the present stage, ISO 8601; null when no time runs or the case has ended. */
export function dueAt(service: Service, state: CaseState, calendar: WorkingCalendar): string | null {
  const stage = runningStage(service, state.stage);
  if (!stage) return null;
  const deadline = deadlineOf(stage, state);
  if ('none' in deadline) return null;
  if ('workingDays' in deadline)
    return new Date(`${dueDay(deadline, state, calendar)}T23:59:59.999+08:00`).toISOString();
  const from = lastStay(state, state.stage)?.from ?? '';
  return new Date(Date.parse(from) + deadline.minutes * MINUTE_MS).toISOString();
}

/** Whether the time of the present stage has passed. */
export function isDue(service: Service, state: CaseState, now: Date, calendar: WorkingCalendar): boolean {
  const due = dueAt(service, state, calendar);
  return due !== null && now.getTime() > Date.parse(due);
}

/** The clock of the present stage; null when the case has ended. */
export function statutoryClock(
  state: CaseState,
  service: Service,
  now: Date,
  calendar: WorkingCalendar,
): StatutoryClock | null {
  const stage = runningStage(service, state.stage);
  if (!stage) return null;
  const deadline = deadlineOf(stage, state);
  if ('none' in deadline) return { dueAt: null, workingDaysLeft: null, overdue: false, basis: deadline.none };
  const left =
    'workingDays' in deadline ? workingDaysBetween(localDate(now), dueDay(deadline, state, calendar), calendar) : null;
  return {
    dueAt: dueAt(service, state, calendar),
    workingDaysLeft: left,
    overdue: isDue(service, state, now, calendar),
    basis: deadline.basis,
  };
}

/** Whether staff are to be reminded now: once in a stay, on the last working day of its limit. */
export function remindsNow(service: Service, state: CaseState, now: Date, calendar: WorkingCalendar): boolean {
  const stage = runningStage(service, state.stage);
  if (stage?.waitsFor !== 'staff' || state.desk.remindedAt || state.escalatedTo) return false;
  return statutoryClock(state, service, now, calendar)?.workingDaysLeft === 0;
}

/**
 * What the system does once the time of the present stage has passed: the act that lies in the rule, or `escalate`
 * to the next unit, once. Null when nothing is to be done. The caller asks isDue first.
 */
export function automaticAction(service: Service, state: CaseState): { action: string; to?: Role } | null {
  const stage = runningStage(service, state.stage);
  if (!stage || stage.whenDue === 'nothing') return null;
  if ('act' in stage.whenDue) return { action: stage.whenDue.act };
  return state.escalatedTo ? null : { action: 'escalate', to: escalatesTo(stage) };
}
