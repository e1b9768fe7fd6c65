/** The way of a case: stages, who must act, by when, and what each act leads to. */
import type { Role } from '@yimi/domain/roles';
import type { CaseState } from './case-state.ts';

/** Whom the case waits for. The service clock runs while it waits for staff or the system. */
type WaitsFor = 'staff' | 'system' | 'citizen' | 'visit' | 'notice' | 'other-body';

/**
 * By when a stage has to be left. `basis` names the rule for people, `none` says why no time runs.
 * `since` counts from the begin of an earlier stage, where one time limit covers several stages.
 */
export type Deadline =
  | { workingDays: number; basis: string; since?: string }
  | { minutes: number; basis: string }
  | { none: string };

/**
 * What happens when the time has passed: the system does an act that lies in the rule itself (a notice ends, a right
 * to object lapses), or the work goes to the next unit as well. Overdue work is never approved by itself.
 */
type WhenDue = { act: string } | { escalateTo: Role } | 'nothing';

/** Settings of the district that a case keeps from the day it began. */
export type CaseSettings = {
  signingDoctors: number;
  notice: 'before-issue' | 'after-issue';
  noticeWorkingDays: number;
  acceptWorkingDays: number;
  /** How many months before its last day a certificate may be renewed; null while the district has not said. */
  renewalWindowMonths: number | null;
  /** Whether every renewal is assessed again, or those only whose reviewer finds it needed. */
  renewalAssessment: 'always' | 'when-needed';
};

/** What an action carries for the fold: nothing personal. */
export type ActionDetail = Readonly<Record<string, unknown>>;

/**
 * The next stage: always the same, or chosen from a closed list by what is known, or one of the earlier stages that
 * the person who sends back names (驳回) as detail {stage}; the first where the rule had only that one.
 */
export type NextStage =
  | string
  | { oneOf: readonly string[]; choose: (state: CaseState, detail: ActionDetail) => string }
  | { backTo: readonly [string, ...string[]] };

/**
 * Decided together (会签): the act leads on once so many did it in this stay of the stage, whose clock runs on
 * meanwhile. `each` says who counts once. Whoever disagrees does another act of the stage, which leads where it says.
 */
export type Countersign = {
  needed: number | 'all' | ((settings: CaseSettings) => number);
  each: 'role' | 'person';
};

/**
 * What an action leaves in the state beside the stage, and the detail it has to carry:
 * 'hospital' {hospitalId}; 'round' nothing; 'conclusion' {meets}; 'signature' {doctorId}.
 */
export type Effect = 'hospital' | 'round' | 'conclusion' | 'signature';

export type ActionRule = {
  by: readonly Role[];
  to: NextStage;
  /** Why it is not open now: a key of texts.blocked, with the test that closes it. The first that holds is told. */
  blockedWhen?: Readonly<Record<string, (state: CaseState, detail: ActionDetail) => boolean>>;
  /** Words that must come with it. */
  needs?: 'reason' | 'missing-items' | 'answers';
  /** Which of texts.refusalReasons can hold in this stage; all of them when left out. */
  reasons?: readonly string[];
  records?: Effect;
  countersign?: Countersign;
  /** A right that ends with the stage's deadline, such as an objection. */
  untilDue?: true;
  /** A professional's own act: who takes over overdue work still cannot do it. */
  personal?: true;
};

export type Stage = {
  owner: Role;
  waitsFor: WaitsFor;
  deadline: Deadline | ((settings: CaseSettings) => Deadline);
  whenDue: WhenDue;
  actions: Readonly<Record<string, ActionRule>>;
};

/** An ended case: no deadline runs, nothing can be done. */
export type FinalStage = { final: 'granted' | 'not-granted' | 'withdrawn' };

export type Flow = { first: string; stages: Readonly<Record<string, Stage | FinalStage>> };
