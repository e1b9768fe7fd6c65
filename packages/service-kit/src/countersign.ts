/** Deciding together (会签): who has agreed in the present stay, and whether that is enough. */
import type { Role } from '@yimi/domain/roles';
import type { Agreed, CaseAction, CaseState } from './case-state.ts';
import type { ActionRule } from './flow.ts';

/** How many have to do the act, each of them once. */
function neededFor({ by, countersign }: ActionRule, { settings }: Pick<CaseState, 'settings'>): number {
  if (!countersign) return 1;
  const { needed } = countersign;
  if (needed === 'all') return by.length;
  return typeof needed === 'number' ? needed : needed(settings);
}

/** What of the present stay is kept when somebody does a countersigned act. */
export function withAgreed(
  { agreed }: CaseState,
  { action, actorRole: role, actorId }: Pick<CaseAction, 'action' | 'actorRole' | 'actorId'>,
): CaseState['agreed'] {
  return { ...agreed, [action]: [...(agreed[action] ?? []), { role, actorId }] };
}

/** Whether an act leads on, once it is among those of the state. */
export function isAgreed(rule: ActionRule, state: Pick<CaseState, 'settings' | 'agreed'>, action: string): boolean {
  return !rule.countersign || (state.agreed[action] ?? []).length >= neededFor(rule, state);
}

/** Whether somebody's part of a countersigned act is done. */
export function agreedAlready(rule: ActionRule, { agreed }: CaseState, action: string, actor: Agreed): boolean {
  const { countersign } = rule;
  if (!countersign) return false;
  return (agreed[action] ?? []).some((one) =>
    countersign.each === 'role' ? one.role === actor.role : one.actorId === actor.actorId,
  );
}

/** Who is still awaited, beside the owner: the roles that have not done their part. */
export function awaitedRoles(rules: Readonly<Record<string, ActionRule>>, { agreed }: CaseState): Role[] {
  const awaited = Object.entries(rules).flatMap(([action, { by, countersign }]) =>
    countersign?.each === 'role' ? by.filter((role) => !(agreed[action] ?? []).some((one) => one.role === role)) : [],
  );
  return [...new Set(awaited)];
}
