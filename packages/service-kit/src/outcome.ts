/** What a service gives in the end. */
import type { RuleInput } from './rules.ts';

export type Outcome = CertificateOutcome | EntitlementOutcome;

export type CertificateOutcome = {
  kind: 'certificate';
  /**
   * A first certificate gets its number from category and level; a replacement of a lost one keeps it and adds B1,
   * B2 …; a copy of one that is handed in keeps it as it is.
   */
  issues: 'first' | 'replacement' | 'copy';
  /** A new certificate runs so many years from the day of issue; one in place of another keeps the old date. */
  validity: { years: number } | 'unchanged';
  needsAssessment: boolean;
  basis: string;
};

/** How often it is paid. `once` for each decision; `standing`: a right that gives no money. */
export type EntitlementPeriod = 'month' | 'once' | 'standing';

/** Ways of a yearly check. They have equal effect; the face is compared with the person's consent only. */
export const CHECK_WAYS = ['face', 'staff', 'home-visit'] as const;
export type CheckWay = (typeof CHECK_WAYS)[number];

export type EntitlementOutcome = {
  kind: 'entitlement';
  /** What it can give, by what depends the amount; each has a name in texts.benefit.grades. */
  grades: readonly [string, ...string[]];
  /** What it gives to somebody; null while what it depends on is not known. */
  gradeOf: (input: RuleInput) => string | null;
  period: EntitlementPeriod;
  /** The day from which it counts: the first of the month of application, or the day of the decision. */
  starts: 'application-month' | 'decision-day';
  /**
   * Until when without anybody's act: the calendar year of its start, the birthday on which somebody is too old for it,
   * or as long as it is not ended.
   */
  runs: 'calendar-year' | 'until-ended' | { untilAge: (input: RuleInput) => number };
  /** When staff stop or end it, each a key of texts.benefit.stops. Nothing is ever stopped by itself. */
  stops: readonly string[];
  /** Whether somebody looks once a year if it is still right, and by which ways. */
  yearlyCheck: { ways: readonly CheckWay[] } | null;
  /** The account that it is paid to: a question of the form. Needed where money is given. */
  account: string | null;
  basis: string;
};

/** @throws Error for a service that gives no certificate: nothing of the way of certificates concerns it */
export function certificateOutcome(outcome: Outcome): CertificateOutcome {
  if (outcome.kind !== 'certificate') throw new Error('the service gives no certificate');
  return outcome;
}
