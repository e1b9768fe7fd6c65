import { disabilityCertificate } from '@yimi/catalog/disability-certificate/service';
import type { Level, PartCategory } from '@yimi/domain/disability/category';
import { localDate } from '@yimi/domain/local-date';
import { caseNumber } from '@yimi/server/features/cases/commands.open';
import type { CaseAction, CaseState } from '@yimi/service-kit/case-state';
import type { ActionDetail } from '@yimi/service-kit/flow';
import { foldCase } from '@yimi/service-kit/fold-case';
import type { Answers } from '@yimi/service-kit/form';
import { CASE_SETTINGS } from '../district-settings.ts';
import type { MadePerson } from '../made-person.ts';
import type { Random } from '../random.ts';
import type { CaseActor, CaseCast } from './case-cast.ts';
import type { Scenario } from './scenarios.ts';

/** Who applies: the person, a guardian, or a liaison officer in the person's name. */
export type CaseApplicant = { actor: CaseActor; personId: string | null };

export type MadeAction = CaseAction & { words?: Readonly<Record<string, unknown>> };

/** One case with its whole history, in plain text. */
export type MadeCase = {
  id: string;
  caseNo: string;
  subject: MadePerson;
  applicant: CaseApplicant;
  cast: CaseCast;
  answers: Answers;
  category: PartCategory;
  /** null: the conclusion says that the standard is not met */
  level: Level | null;
  actions: readonly MadeAction[];
  state: CaseState;
};

export type CasePlan = Omit<MadeCase, 'id' | 'caseNo' | 'actions' | 'state'> & { scenario: Scenario };

const HOUR_MS = 3_600_000;
const SYSTEM: CaseActor = { id: 'system:cases', role: 'system', name: '' };
const EXCHANGE: CaseActor = { id: 'system:exchange', role: 'system', name: 'exchange' };

/** What was written with an action that wants words. */
const REASONS: Readonly<Record<string, string>> = {
  refuse: '户口不在本区，请向户口所在的县、区残联申请。',
  object: '本人认为评定时身体状况没有查清，申请再评定一次。',
  decline: '市残联专家组看过资料，维持原结论。',
  'uphold-objection': '村里反映的情况查实，需要重新核对。',
  reject: '核对以后，资料和实际情况不符。',
  reassess: '请医院再评定一次。',
};

/** Plays a scenario: the last step was done `hoursAgo` before now. Throws when the flow knows no such way. */
export function makeCase(random: Random, plan: CasePlan, now: Date): MadeCase {
  const { scenario, ...facts } = plan;
  const hours = scenario.steps.reduce((sum, [, later]) => sum + later, scenario.hoursAgo);
  let at = now.getTime() - hours * HOUR_MS;
  const id = random.id(new Date(at));
  const actions = scenario.steps.map(([action, later], index): MadeAction => {
    at += later * HOUR_MS;
    const actor = actorOf(action, plan);
    return {
      seq: index + 1,
      action,
      actorId: actor.id,
      actorRole: actor.role,
      actorName: actor.name,
      at: new Date(at).toISOString(),
      detail: detailOf(action, plan),
      ...withWords(action),
    };
  });
  return {
    ...facts,
    id,
    caseNo: caseNumber(localDate(new Date(actions[0]!.at)), id),
    actions,
    state: foldCase(disabilityCertificate, actions),
  };
}

function actorOf(action: string, { applicant, cast }: CasePlan): CaseActor {
  switch (action) {
    case 'submit':
    case 'supplement':
    case 'book':
    case 'object':
    case 'withdraw':
      return applicant.actor;
    case 'begin-assessment':
    case 'conclude':
    case 'sign':
      return cast.doctor;
    case 'seal':
      return cast.sealKeeper;
    case 'decline':
      return cast.leader;
    case 'registry-received':
      return EXCHANGE;
    case 'escalate':
    case 'certificate-issued':
    case 'end-notice':
    case 'close-not-certified':
      return SYSTEM;
    default:
      return cast.reviewer;
  }
}

function detailOf(action: string, { cast, level }: CasePlan): ActionDetail {
  switch (action) {
    case 'submit':
      return { settings: CASE_SETTINGS };
    case 'assign-hospital':
      return { hospitalId: cast.hospitalId };
    case 'conclude':
      return { meets: level !== null };
    case 'sign':
      return { doctorId: cast.doctor.id };
    case 'escalate':
      return { to: 'district-leader' };
    default:
      return {};
  }
}

function withWords(action: string): Pick<MadeAction, 'words'> {
  const reason = REASONS[action];
  if (reason) return { words: { reason } };
  if (action === 'return') return { words: { missing: ['portrait-unsuitable', 'household-book-unclear'] } };
  if (action === 'supplement') return { words: { answered: ['portrait', 'householdBook'] } };
  return {};
}
