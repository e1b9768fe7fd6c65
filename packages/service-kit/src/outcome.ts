/** What a service gives in the end. */

export type Outcome = {
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
