/** Walks a service's flow for its table of cases, without a server. */
import type { CaseState } from './case-state.ts';
import type { ActionDetail, CaseSettings } from './flow.ts';
import { foldCase } from './fold-case.ts';
import type { Service } from './service.ts';

export type Step = string | [action: string, detail: ActionDetail];

/** The settings of a district that issues first and gives notice afterwards. */
export const FAST_TRACK: CaseSettings = {
  signingDoctors: 1,
  notice: 'after-issue',
  noticeWorkingDays: 5,
  acceptWorkingDays: 3,
  renewalWindowMonths: 6,
  renewalAssessment: 'when-needed',
};

/** The case after these steps; step n is done on minute n of 2 March 2026, 9 o'clock in Shanghai. */
export function caseAfter(service: Service, steps: readonly Step[], settings = FAST_TRACK): CaseState {
  const all: Step[] = [['submit', { settings }], ...steps];
  return foldCase(
    service,
    all.map((step, place) => {
      const [action, detail] = typeof step === 'string' ? [step, {}] : step;
      const at = new Date(Date.UTC(2026, 2, 2, 1, place)).toISOString();
      return { seq: place + 1, action, actorId: 'a', actorRole: 'system', actorName: 'a', at, detail };
    }),
  );
}
