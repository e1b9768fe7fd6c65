/** What a service gives in the end. */

export type Outcome = {
  kind: 'certificate';
  /** A first certificate gets its number from category and level; a replacement keeps it and adds B1, B2 … */
  issues: 'first' | 'replacement';
  /** A new certificate runs so many years from the day of issue; a replacement keeps the old date. */
  validity: { years: number } | 'unchanged';
  needsAssessment: boolean;
  basis: string;
};
