/** What is wrong with the way of a case, as declared: one line for each breach. */
import { ROLES } from '@yimi/domain/roles';
import { checkDecisions } from './check-decisions.ts';
import type { CaseSettings, Deadline, Flow, Stage } from './flow.ts';
import { reach, runningStages, targetsOf } from './flow-graph.ts';
import { KIT_ACTIONS } from './generic-texts.ts';

/** Deadlines may depend on the district's settings; these are good enough to ask them for their shape. */
const SAMPLE_SETTINGS: CaseSettings = {
  signingDoctors: 1,
  notice: 'before-issue',
  noticeWorkingDays: 5,
  acceptWorkingDays: 5,
  renewalWindowMonths: 6,
  renewalAssessment: 'when-needed',
};

function checkDeadline(flow: Flow, id: string, stage: Stage): string[] {
  const deadline: Deadline | undefined =
    typeof stage.deadline === 'function' ? stage.deadline(SAMPLE_SETTINGS) : stage.deadline;
  if (!deadline) return [`stage ${id} has no deadline`];
  if ('none' in deadline) {
    if (deadline.none.trim() === '') return [`stage ${id} runs without a limit and does not say why`];
    return stage.whenDue === 'nothing' ? [] : [`stage ${id} has no limit, so that whenDue never comes`];
  }
  const length = 'minutes' in deadline ? deadline.minutes : deadline.workingDays;
  const since = 'since' in deadline ? deadline.since : undefined;
  return [
    ...(length > 0 ? [] : [`stage ${id} has a deadline of ${length}`]),
    ...(deadline.basis.trim() === '' ? [`stage ${id} has a deadline without its basis`] : []),
    ...(since && !flow.stages[since] ? [`stage ${id} counts its deadline since ${since}, which is no stage`] : []),
    ...(stage.whenDue === 'nothing' ? [`stage ${id} has a deadline that nothing executes`] : []),
  ];
}

function checkWhenDue(id: string, { whenDue, owner, actions }: Stage): string[] {
  if (whenDue === undefined) return [`stage ${id} does not say what happens when it is overdue`];
  if (whenDue === 'nothing') return [];
  if ('escalateTo' in whenDue) {
    if (!ROLES.includes(whenDue.escalateTo))
      return [`stage ${id} escalates to ${whenDue.escalateTo}, which is no role`];
    return whenDue.escalateTo === owner ? [`stage ${id} escalates to its own owner`] : [];
  }
  const act = actions[whenDue.act];
  if (!act) return [`stage ${id} does ${whenDue.act} when due, which is no action of it`];
  return act.by.includes('system') ? [] : [`stage ${id} does ${whenDue.act} when due, which the system may not do`];
}

function checkActions(flow: Flow, id: string, { actions }: Stage): string[] {
  return Object.entries(actions).flatMap(([action, rule]) => [
    ...(action in KIT_ACTIONS ? [`stage ${id} declares ${action}, which is the kit's own`] : []),
    ...(rule.by.length === 0 ? [`action ${id}.${action} may be done by nobody`] : []),
    ...rule.by.filter((role) => !ROLES.includes(role)).map((role) => `action ${id}.${action} is by ${role}, no role`),
    ...targetsOf(rule)
      .filter((target) => !flow.stages[target])
      .map((target) => `action ${id}.${action} leads to ${target}, which is no stage`),
  ]);
}

function checkConnection(flow: Flow): string[] {
  const running = runningStages(flow);
  const forward = new Map(running.map(([id, { actions }]) => [id, Object.values(actions).flatMap(targetsOf)]));
  const ids = Object.keys(flow.stages);
  const backward = (stage: string) => ids.filter((id) => forward.get(id)?.includes(stage));
  const reached = reach([flow.first], (stage) => forward.get(stage) ?? []);
  const ending = reach(
    ids.filter((id) => !forward.has(id)),
    backward,
  );
  return [
    ...ids.filter((id) => !reached.has(id)).map((id) => `stage ${id} is never reached`),
    ...ids.filter((id) => !ending.has(id)).map((id) => `stage ${id} never comes to an end`),
  ];
}

/** The breaches of a flow: owners, deadlines and what executes them, targets, dead ends. */
export function checkFlow(flow: Flow): string[] {
  const first = flow.stages[flow.first];
  if (!first || 'final' in first) return [`first is ${flow.first}, which is no running stage`];
  return [
    ...runningStages(flow).flatMap(([id, stage]) => [
      ...(ROLES.includes(stage.owner) ? [] : [`stage ${id} has no owner`]),
      ...checkDeadline(flow, id, stage),
      ...checkWhenDue(id, stage),
      ...checkActions(flow, id, stage),
    ]),
    ...checkConnection(flow),
    ...checkDecisions(flow),
  ];
}
