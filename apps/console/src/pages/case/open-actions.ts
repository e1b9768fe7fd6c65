/** Which of a case's open actions this page offers, and what it says of those done elsewhere. */
import type { CaseView } from '@yimi/api-client/views';
import type { Role } from '@yimi/domain/roles';
import type { CaseState } from '@yimi/service-kit/case-state';
import { blockedText } from '@yimi/service-kit/generic-texts';
import { actionOutlook } from '../../service/action-outlook.ts';
import { serviceOfCase } from '../../service/case-words.ts';
import { ACTIONS } from '../../texts/actions.ts';

/** Done where the objection itself stands. */
const BY_OBJECTION = 'uphold-objection';
/** Done in front of the document. */
export const SEAL = 'seal';

/** Actions with a button here, the ways forward first, those that end the case last. */
export function offeredActions(view: CaseView, role: Role): string[] {
  const service = serviceOfCase(view);
  const grave = (action: string) => Number(actionOutlook(service, view.stage, action, role).grave);
  return view.openActions
    .filter((action) => action !== BY_OBJECTION && !(action in ACTIONS.onPhone))
    .sort((one, other) => grave(one) - grave(other));
}

/** Sentences on what is to be done on the phone. */
export function phoneHints(view: CaseView): string[] {
  return [...new Set(view.openActions.flatMap((action) => ACTIONS.onPhone[action] ?? []))];
}

/**
 * Why an action of this role that is declared for the stage is closed, as far as the timeline shows it: how often each
 * action was done. The server decides; this only explains.
 */
export function closedHints(view: CaseView, role: Role): string[] {
  const service = serviceOfCase(view);
  const stage = service.flow.stages[view.stage];
  if (!stage || 'final' in stage) return [];
  const done: Record<string, number> = {};
  for (const { action } of view.timeline) done[action] = (done[action] ?? 0) + 1;
  return Object.entries(stage.actions)
    .filter(([action, rule]) => rule.by.includes(role) && !rule.personal && !view.openActions.includes(action))
    .flatMap(([, rule]) => Object.entries(rule.blockedWhen ?? {}))
    .filter(([, closed]) => closed({ done } as unknown as CaseState, {}))
    .map(([key]) => blockedText(service.texts, key));
}
