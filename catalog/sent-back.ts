/** What is missing is said once and in full (一次性告知), and then supplied. */
import type { Role } from '@yimi/domain/roles';
import type { ActionRule, Stage } from '@yimi/service-kit/flow';

/** The person, a guardian, or staff near them who act in their name. */
export const APPLICANT_SIDE: readonly Role[] = ['citizen', 'liaison', 'township-clerk'];

export function sendBack(by: ActionRule['by']): ActionRule {
  return {
    by,
    to: 'returned',
    needs: 'missing-items',
    blockedWhen: { 'returned-before': ({ done }) => (done.return ?? 0) > 0 },
  };
}

/** Waits until the answers are there. */
export function returnedStage(withdraw: ActionRule) {
  return {
    owner: 'citizen',
    waitsFor: 'citizen',
    deadline: { none: '等申请人补交，不限时' },
    whenDue: 'nothing',
    actions: { supplement: { by: APPLICANT_SIDE, to: 'submitted', needs: 'answers' }, withdraw },
  } as const satisfies Stage;
}
