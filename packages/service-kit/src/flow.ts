/** The way of a case: stages, who must act, by when, and what each act leads to. */
import type { Role } from '@yimi/domain/roles';
import type { CaseState } from './case-state.ts';

/** Whom the case waits for. The service clock runs while it waits for staff or the system. */
export type WaitsFor = 'staff' | 'system' | 'citizen' | 'visit' | 'notice' | 'other-body';

export type Deadline =
  | { workingDays: number; basis: string }
  | { minutes: number; basis: string }
  | { none: string };

/** Settings of the district that a case keeps from the day it began. */
export type CaseSettings = {
  signingDoctors: number;
  notice: 'before-issue' | 'after-issue';
  noticeWorkingDays: number;
  acceptWorkingDays: number;
};

/** What an action carries for the fold: nothing personal. */
export type ActionDetail = Readonly<Record<string, unknown>>;

export type ActionRule = {
  by: readonly Role[];
  /** Next stage, or a pure function of what is known. */
  to: string | ((state: CaseState, detail: ActionDetail) => string);
  /** A sentence key in texts.ts why it is not open now; undefined when it is. */
  blocked?: (state: CaseState, detail: ActionDetail) => string | undefined;
  /** Words that must come with it. */
  needs?: 'reason' | 'missing-items' | 'answers';
};

export type Stage = {
  owner: Role;
  waitsFor: WaitsFor;
  deadline: Deadline | ((settings: CaseSettings) => Deadline);
  /** Who gets it when it is overdue. Overdue work is never decided by itself. */
  escalateTo?: Role;
  actions: Readonly<Record<string, ActionRule>>;
  /** An ended case: no deadline runs. */
  final?: 'granted' | 'not-granted' | 'withdrawn';
};

export type Flow = { first: string; stages: Readonly<Record<string, Stage>> };
