/** What is wrong with how a flow decides: time that approves, a countersign that cannot be, a way back that is none. */
import type { Role } from '@yimi/domain/roles';
import type { ActionRule, Flow, Stage } from './flow.ts';
import { reach, runningStages, targetsOf } from './flow-graph.ts';

const NOBODY_DECIDES: readonly Role[] = ['citizen', 'system'];

/** The stages that follow by acts which a person's decision is not needed for. */
function withoutStaff(flow: Flow, from: readonly string[]): ReadonlySet<string> {
  const stages = new Map(runningStages(flow));
  return reach(from, (id) =>
    Object.values(stages.get(id)?.actions ?? {})
      .filter(({ by }) => by.some((role) => NOBODY_DECIDES.includes(role)))
      .flatMap(targetsOf),
  );
}

function grants(flow: Flow, ids: Iterable<string>): boolean {
  return [...ids].some((id) => {
    const stage = flow.stages[id];
    return stage !== undefined && 'final' in stage && stage.final === 'granted';
  });
}

/** Only a notice may end with its time in what was decided before it; nothing is ever approved because nobody looked. */
function checkTime(flow: Flow, id: string, { whenDue, waitsFor, actions }: Stage): string[] {
  if (whenDue === undefined || whenDue === 'nothing' || 'escalateTo' in whenDue) return [];
  const act = actions[whenDue.act];
  if (!act || !grants(flow, withoutStaff(flow, targetsOf(act)))) return [];
  const undecided = withoutStaff(flow, [flow.first]).has(id);
  return waitsFor === 'notice' && !undecided
    ? []
    : [`stage ${id} is approved by time: nobody decides before ${whenDue.act}`];
}

function checkCountersign(where: string, { by, to, countersign }: ActionRule): string[] {
  if (!countersign) return [];
  const { needed, each } = countersign;
  return [
    ...(by.some((role) => NOBODY_DECIDES.includes(role))
      ? [`${where} is countersigned by somebody who decides nothing`]
      : []),
    ...(needed === 'all' && each === 'person' ? [`${where} needs all people, whose number nobody knows`] : []),
    ...(each === 'role' && typeof needed === 'number' && needed > by.length
      ? [`${where} needs ${needed} roles and has ${by.length}`]
      : []),
    ...((needed === 'all' ? by.length : needed) === 1 ? [`${where} is countersigned by one alone`] : []),
    ...(typeof to === 'string' || 'choose' in to ? [] : [`${where} is countersigned and leads back`]),
  ];
}

function checkWayBack(flow: Flow, where: string, id: string, { to, needs }: ActionRule): string[] {
  if (typeof to === 'string' || !('backTo' in to)) return [];
  const stages = new Map(runningStages(flow));
  const after = (stage: string) => Object.values(stages.get(stage)?.actions ?? {}).flatMap(targetsOf);
  return [
    ...(needs === 'reason' ? [] : [`${where} sends back without a reason`]),
    ...to.backTo
      .filter((stage) => stage === id || !reach([stage], after).has(id))
      .map((stage) => `${where} sends back to ${stage}, which is no earlier stage`),
  ];
}

/** The breaches of the ways in which a flow decides. */
export function checkDecisions(flow: Flow): string[] {
  return runningStages(flow).flatMap(([id, stage]) => [
    ...checkTime(flow, id, stage),
    ...Object.entries(stage.actions).flatMap(([action, rule]) => [
      ...checkCountersign(`action ${id}.${action}`, rule),
      ...checkWayBack(flow, `action ${id}.${action}`, id, rule),
    ]),
  ]);
}
