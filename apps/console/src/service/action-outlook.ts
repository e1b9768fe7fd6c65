/** What will happen when an action is confirmed, read from the service's flow: nothing here knows a service. */
import type { Role } from '@yimi/domain/roles';
import type { ActionRule, Countersign, FinalStage, Stage } from '@yimi/service-kit/flow';
import type { Service } from '@yimi/service-kit/service';

export type ActionOutlook = {
  needs: ActionRule['needs'];
  /** Which of the service's reasons can hold here; empty where the person's own words are asked for. */
  reasons: readonly string[];
  /** The earlier stages of which one is chosen, for an act that sends back. */
  backTo: readonly string[];
  /** How many have to do it before it leads on, where that is more than one. */
  together: Countersign['needed'] | undefined;
  /** The stage that follows; nothing when it depends on what only the server knows. */
  next: string | undefined;
  /** Who must act then; nothing in a final stage. */
  nextOwner: Role | undefined;
  final: FinalStage['final'] | undefined;
  /** Ends the case to the person's disadvantage or at their wish: never offered first. */
  grave: boolean;
  /** It names a hospital itself. */
  namesHospital: boolean;
  /** The stage that follows lets the same role name a hospital, so that both can be done in one go. */
  thenHospital: string | undefined;
};

const running = (stage: Stage | FinalStage | undefined): Stage | undefined =>
  stage && !('final' in stage) ? stage : undefined;

function hospitalAction(stage: Stage | undefined, role: Role): string | undefined {
  return Object.entries(stage?.actions ?? {}).find(
    ([, rule]) => rule.records === 'hospital' && rule.by.includes(role),
  )?.[0];
}

export function actionOutlook(service: Service, stage: string, action: string, role: Role): ActionOutlook {
  const from = running(service.flow.stages[stage]);
  const rule = from?.actions[action];
  const next = typeof rule?.to === 'string' ? rule.to : undefined;
  const after = next === undefined ? undefined : service.flow.stages[next];
  const final = after && 'final' in after ? after.final : undefined;
  const namesHospital = rule?.records === 'hospital';
  // Of what another body answered, the words are that body's.
  const listsReasons = rule?.needs === 'reason' && final === 'not-granted' && from?.waitsFor !== 'other-body';
  const to = rule?.to;
  return {
    backTo: typeof to === 'object' && 'backTo' in to ? to.backTo : [],
    together: rule?.countersign?.needed,
    needs: rule?.needs,
    reasons: listsReasons ? (rule.reasons ?? Object.keys(service.texts.refusalReasons)) : [],
    next,
    nextOwner: running(after)?.owner,
    final,
    grave: final === 'not-granted' || final === 'withdrawn',
    namesHospital,
    thenHospital: namesHospital || next === stage ? undefined : hospitalAction(running(after), role),
  };
}

/** The outlook of an act that sends back, once its stage is chosen. */
export function leadingTo(service: Service, outlook: ActionOutlook, stage: string): ActionOutlook {
  if (!outlook.backTo.includes(stage)) return outlook;
  return { ...outlook, next: stage, nextOwner: running(service.flow.stages[stage])?.owner };
}
