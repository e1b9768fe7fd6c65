/** A flow as stages and the ways between them. */
import type { ActionRule, Flow, Stage } from './flow.ts';

/** The running stages of a flow with their ids. */
export function runningStages(flow: Flow): [string, Stage][] {
  return Object.entries(flow.stages).flatMap(([id, stage]) => ('final' in stage ? [] : [[id, stage] as const]));
}

/** All stages that an action can lead to. */
export function targetsOf({ to }: ActionRule): readonly string[] {
  if (typeof to === 'string') return [to];
  return 'backTo' in to ? to.backTo : to.oneOf;
}

/** Every stage that can follow, from the given ones on. */
export function reach(from: readonly string[], next: (stage: string) => readonly string[]): ReadonlySet<string> {
  const seen = new Set(from);
  for (const stage of seen) for (const following of next(stage)) seen.add(following);
  return seen;
}
