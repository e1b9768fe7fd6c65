/** What a service gives in the end. */
import type { RuleInput } from './rules.ts';

export type Outcome = CertificateOutcome | CertificateTurn | EntitlementOutcome | BundleOutcome;

/** What a certificate can be. One that is superseded gave way to a newer one of the same person. */
export type CertificateStatus = 'active' | 'frozen' | 'expired' | 'lost' | 'superseded' | 'cancelled';

/** Gives nothing itself: each part that the person chose is decided as a case of its own (一件事). See bundle.ts. */
export type BundleOutcome = {
  kind: 'bundle';
  /** Ids of the services, in the order in which the person chooses among them. */
  parts: readonly [string, string, ...string[]];
  basis: string;
};

export type CertificateOutcome = {
  kind: 'certificate';
  /**
   * A first certificate and one of another category or level (regrade) get their number from the conclusion; a
   * replacement of a lost one keeps it and adds B1, B2 …; a copy of one that is handed in and a renewal keep it as it is.
   */
  issues: 'first' | 'replacement' | 'copy' | 'renewal' | 'regrade';
  /** What the certificate has to be that it takes the place of; empty: the person may hold none. */
  replaces: readonly CertificateStatus[];
  /** A new certificate runs so many years from the day of issue; one in place of another keeps the old date. */
  validity: { years: number } | 'unchanged';
  /** Whether category and level come from an assessment of this case; `if-done`: else from the certificate held. */
  assessment: 'always' | 'if-done' | 'never';
  basis: string;
};

/** What changes the status of the certificate that the person holds, and issues none. */
export type CertificateTurn = {
  kind: 'certificate-turn';
  from: readonly CertificateStatus[];
  to: 'active' | 'frozen' | 'cancelled';
  /** Also for somebody whose death is recorded. */
  afterDeath?: true;
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

/** @throws Error for a service that is not about certificates: their way through the registry is not its own */
export function aboutCertificate(outcome: Outcome): CertificateOutcome | CertificateTurn {
  if (outcome.kind === 'entitlement' || outcome.kind === 'bundle')
    throw new Error('the service is not about certificates');
  return outcome;
}

/** @throws Error for a service that gives no certificate: nothing of the way of certificates concerns it */
export function certificateOutcome(outcome: Outcome): CertificateOutcome {
  if (outcome.kind !== 'certificate') throw new Error('the service gives no certificate');
  return outcome;
}
