/**
 * What happened to the seeded cases, one line of steps each. A step says how many hours passed since the step before;
 * `hoursAgo` is how long ago the last one was. Every stage of the flow is there at least once.
 */
export type Step = readonly [action: string, hours: number];

export type Scenario = {
  /** The stage it ends in: checked by a test against the fold. */
  stage: string;
  steps: readonly Step[];
  hoursAgo: number;
  /** How many cases of the seeded district go this way. */
  count: number;
  /** The conclusion says that the standard is not met. */
  fails?: true;
  /** A guardian applies for a child. */
  forChild?: true;
  /** Of the demo person whom the registry will refuse. */
  ofRefusedPerson?: true;
  /** A liaison officer entered it for someone at home. */
  byLiaison?: true;
};

const SUBMITTED: readonly Step[] = [['submit', 0]];
const ACCEPTED: readonly Step[] = [...SUBMITTED, ['accept', 2]];
const ASSIGNED: readonly Step[] = [...ACCEPTED, ['assign-hospital', 0.2]];
const BOOKED: readonly Step[] = [...ASSIGNED, ['book', 3]];
const ASSESSING: readonly Step[] = [...BOOKED, ['begin-assessment', 44]];
const CONCLUDED: readonly Step[] = [...ASSESSING, ['conclude', 0.4]];
const SIGNED: readonly Step[] = [...CONCLUDED, ['sign', 0.1]];
const SEALED: readonly Step[] = [...SIGNED, ['seal', 0.5]];
const APPROVED: readonly Step[] = [...SEALED, ['approve', 3]];
const IN_NOTICE: readonly Step[] = [...APPROVED, ['registry-received', 0.01], ['certificate-issued', 0.01]];
const ISSUED: readonly Step[] = [...IN_NOTICE, ['end-notice', 170]];
const SUSPENDED: readonly Step[] = [...IN_NOTICE, ['uphold-objection', 40]];

export const SCENARIOS: readonly Scenario[] = [
  { stage: 'submitted', steps: SUBMITTED, hoursAgo: 1, count: 5 },
  { stage: 'submitted', steps: SUBMITTED, hoursAgo: 3, count: 2, byLiaison: true },
  { stage: 'submitted', steps: SUBMITTED, hoursAgo: 2, count: 1, forChild: true },
  { stage: 'submitted', steps: [...SUBMITTED, ['escalate', 60]], hoursAgo: 20, count: 2 },
  { stage: 'returned', steps: [...SUBMITTED, ['return', 2]], hoursAgo: 30, count: 3 },
  { stage: 'submitted', steps: [...SUBMITTED, ['return', 2], ['supplement', 20]], hoursAgo: 4, count: 2 },
  { stage: 'accepted', steps: ACCEPTED, hoursAgo: 1, count: 3 },
  { stage: 'assigned', steps: ASSIGNED, hoursAgo: 5, count: 4 },
  { stage: 'booked', steps: BOOKED, hoursAgo: 12, count: 5 },
  { stage: 'assessing', steps: ASSESSING, hoursAgo: 0.5, count: 1 },
  { stage: 'assessing', steps: CONCLUDED, hoursAgo: 0.3, count: 2 },
  { stage: 'signed', steps: SIGNED, hoursAgo: 2, count: 3 },
  { stage: 'reviewing', steps: SEALED, hoursAgo: 4, count: 4 },
  { stage: 'reviewing', steps: SEALED, hoursAgo: 6, count: 1, forChild: true },
  { stage: 'registering', steps: APPROVED, hoursAgo: 0.1, count: 1 },
  { stage: 'registering', steps: APPROVED, hoursAgo: 0.1, count: 1, ofRefusedPerson: true },
  { stage: 'notice-after', steps: IN_NOTICE, hoursAgo: 30, count: 4 },
  { stage: 'suspended', steps: SUSPENDED, hoursAgo: 5, count: 1 },
  { stage: 'issued', steps: ISSUED, hoursAgo: 200, count: 5 },
  { stage: 'rejected', steps: [...SUSPENDED, ['reject', 20]], hoursAgo: 300, count: 1 },
  { stage: 'accepted', steps: [...SUSPENDED, ['reassess', 10]], hoursAgo: 3, count: 1 },
  { stage: 'not-certified', steps: SEALED, hoursAgo: 50, count: 2, fails: true },
  { stage: 'city-review', steps: [...SEALED, ['object', 30]], hoursAgo: 60, count: 1, fails: true },
  { stage: 'city-declined', steps: [...SEALED, ['object', 30], ['decline', 200]], hoursAgo: 20, count: 1, fails: true },
  {
    stage: 'province-review',
    steps: [...SEALED, ['object', 30], ['decline', 200], ['object', 40]],
    hoursAgo: 30,
    count: 1,
    fails: true,
  },
  {
    stage: 'closed-not-certified',
    steps: [...SEALED, ['close-not-certified', 400]],
    hoursAgo: 100,
    count: 1,
    fails: true,
  },
  { stage: 'refused', steps: [...SUBMITTED, ['refuse', 3]], hoursAgo: 90, count: 2 },
  { stage: 'withdrawn', steps: [...BOOKED, ['withdraw', 10]], hoursAgo: 70, count: 2 },
];

/** So many cases that every way is gone as often as it says. */
export const SCENARIO_CASES = SCENARIOS.reduce((sum, { count }) => sum + count, 0);
