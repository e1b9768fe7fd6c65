/** The state of a case is a pure fold over its actions: the same function on server, phone and console. */

import { failed, ok, type Result } from '@yimi/domain/result';
import type { Role } from '@yimi/domain/roles';
import type { Agreed, CaseAction, CaseState, Paper } from './case-state.ts';
import { agreedAlready, isAgreed, withAgreed } from './countersign.ts';
import { EMPTY_DESK, foldDesk, isDeskAct } from './desk-acts.ts';
import type { ActionDetail, ActionRule, CaseSettings, Effect, NextStage, Stage } from './flow.ts';
import type { Service } from './service.ts';

/** Actions that every service has and none declares. */
const SUBMIT = 'submit';
const ESCALATE = 'escalate';

type OpenAction = {
  action: string;
  needs?: ActionRule['needs'];
  /** Key of texts.blocked: shown, but not open now, and why. */
  blockedBy?: string;
};

/** The declared stage, or nothing when it is final. */
export function runningStage(service: Service, stage: string): Stage | undefined {
  const declared = service.flow.stages[stage];
  if (!declared) throw new Error(`${service.id} has no stage ${stage}`);
  return 'final' in declared ? undefined : declared;
}

/** Who gets the case when the time of its stage has passed. */
export function escalatesTo(stage: Stage): Role | undefined {
  return typeof stage.whenDue === 'object' && 'escalateTo' in stage.whenDue ? stage.whenDue.escalateTo : undefined;
}

/** What each effect leaves in the state. `round` voids what was concluded, a conclusion voids its signatures. */
const EFFECTS = {
  hospital: (_state, detail) => ({ hospitalId: String(detail.hospitalId) }),
  round: (state) => ({ round: state.round + 1, meetsStandard: null, signatures: [], agreed: {} }),
  conclusion: (_state, detail) => ({ meetsStandard: detail.meets === true, signatures: [], agreed: {} }),
  signature: (state, detail) => ({
    signatures: [...state.signatures, { doctorId: String(detail.doctorId), round: state.round }],
  }),
} satisfies Record<Effect, (state: CaseState, detail: ActionDetail) => Partial<CaseState>>;

function resolve(to: NextStage, state: CaseState, detail: ActionDetail): string {
  if (typeof to === 'string') return to;
  if ('choose' in to) return to.choose(state, detail);
  return to.backTo.find((stage) => stage === detail.stage) ?? to.backTo[0];
}

/** Whether somebody who sends back still has to say to which stage. */
function lacksStage({ to }: ActionRule, { stage }: ActionDetail): boolean {
  return typeof to !== 'string' && 'backTo' in to && !to.backTo.some((each) => each === stage);
}

function blockedBy(rule: ActionRule, state: CaseState, detail: ActionDetail): string | undefined {
  return Object.entries(rule.blockedWhen ?? {}).find(([, closed]) => closed(state, detail))?.[0];
}

/** The owner decides when the opinions that were asked for are there; the applicant may still withdraw. */
function waitsForOpinion(stage: Stage, rule: ActionRule, { desk }: CaseState): boolean {
  return desk.asked.length > 0 && rule.by.includes(stage.owner) && !rule.by.includes('citizen');
}

function begin(service: Service, action: CaseAction): CaseState {
  return {
    serviceId: service.id,
    serviceVersion: service.version,
    settings: action.detail.settings as CaseSettings,
    receivedOn: (action.detail.paper as Paper | undefined)?.receivedOn ?? null,
    stage: service.flow.first,
    seq: action.seq,
    stays: [{ stage: service.flow.first, from: action.at, until: null }],
    done: { [SUBMIT]: 1 },
    hospitalId: null,
    round: 0,
    signatures: [],
    meetsStandard: null,
    escalatedTo: null,
    agreed: {},
    desk: EMPTY_DESK,
  };
}

function move(state: CaseState, stage: string, at: string): Partial<CaseState> {
  if (stage === state.stage) return {};
  const stays = state.stays.map((stay) => (stay.until === null ? { ...stay, until: at } : stay));
  // A leader's mark stays on the case until it is answered.
  const desk = { ...EMPTY_DESK, supervisedAt: state.desk.supervisedAt };
  return { stage, stays: [...stays, { stage, from: at, until: null }], escalatedTo: null, agreed: {}, desk };
}

function apply(service: Service, state: CaseState, done: CaseAction): CaseState {
  const { seq, action, at, detail } = done;
  const stage = runningStage(service, state.stage);
  const counted = { ...state, seq, done: { ...state.done, [action]: (state.done[action] ?? 0) + 1 } };
  if (action === ESCALATE && stage) return { ...counted, escalatedTo: escalatesTo(stage) ?? null };
  if (isDeskAct(action) && stage) return { ...counted, desk: foldDesk(state.desk, done) };
  const rule = stage?.actions[action];
  if (!rule) throw new Error(`${service.id}: ${action} is no action of stage ${state.stage} (seq ${seq})`);
  const effect = rule.records ? EFFECTS[rule.records](state, detail) : {};
  const agreed = rule.countersign ? withAgreed(state, done) : state.agreed;
  const next = { ...counted, agreed, ...effect };
  return isAgreed(rule, next, action) ? { ...next, ...move(state, resolve(rule.to, state, detail), at) } : next;
}

/**
 * Folds the actions of one case in order of seq. The first has to be `submit` with detail {settings}, and {paper} where
 * it came on paper.
 * What is stored was allowed when it was written, so that the fold checks the table, not roles or blocks;
 * it throws on an action that the stage does not have.
 */
export function foldCase(service: Service, actions: readonly CaseAction[]): CaseState {
  const [first, ...later] = actions;
  if (first?.action !== SUBMIT) throw new Error(`a case of ${service.id} has to begin with ${SUBMIT}`);
  return later.reduce((state, action) => apply(service, state, action), begin(service, first));
}

/**
 * The stage after an action, or the key of texts.blocked that says why it is not open. Also takes the kit's own
 * `escalate`. Who may act is not asked here: see openActions.
 * @param actor who does it: counts where a stage decides together
 */
export function nextStage(
  service: Service,
  state: CaseState,
  action: string,
  detail: ActionDetail,
  actor?: Agreed,
): Result<string, string> {
  const stage = runningStage(service, state.stage);
  if (!stage) return failed('ended');
  if (action === ESCALATE) return escalatesTo(stage) ? ok(state.stage) : failed('not-now');
  const rule = stage.actions[action];
  if (!rule) return failed('not-now');
  if (waitsForOpinion(stage, rule, state)) return failed('opinion-open');
  if (lacksStage(rule, detail)) return failed('stage-needed');
  const blocked = blockedBy(rule, state, detail);
  if (blocked) return failed(blocked);
  if (!rule.countersign || !actor) return ok(resolve(rule.to, state, detail));
  if (agreedAlready(rule, state, action, actor)) return failed('agreed-already');
  const agreed = withAgreed(state, { action, actorRole: actor.role, actorId: actor.actorId });
  return ok(isAgreed(rule, { ...state, agreed }, action) ? resolve(rule.to, state, detail) : state.stage);
}

function whyClosed(stage: Stage, rule: ActionRule, state: CaseState, action: string, due: boolean, actor: Agreed) {
  if (due && rule.untilDue) return 'too-late';
  if (waitsForOpinion(stage, rule, state)) return 'opinion-open';
  if (agreedAlready(rule, state, action, actor)) return 'agreed-already';
  return blockedBy(rule, state, {});
}

/**
 * What a role can do now. Who was given overdue work may do what the stage's owner may, except personal acts.
 * `due` says whether the stage's time has passed (see isDue in clocks.ts): rights that end with it are blocked then.
 * Acts that every flow has beside its own are told by openDeskActs.
 */
export function openActions(
  service: Service,
  state: CaseState,
  role: Role,
  due = false,
  actorId?: string,
): OpenAction[] {
  const stage = runningStage(service, state.stage);
  if (!stage) return [];
  const standsIn = (rule: ActionRule) => state.escalatedTo === role && rule.by.includes(stage.owner) && !rule.personal;
  return Object.entries(stage.actions)
    .filter(([, rule]) => rule.by.includes(role) || standsIn(rule))
    .map(([action, rule]) => {
      const blocked = whyClosed(stage, rule, state, action, due, { role, actorId: actorId ?? '' });
      return { action, ...(rule.needs && { needs: rule.needs }), ...(blocked && { blockedBy: blocked }) };
    });
}
