/** What the engine says itself; what a service says stands in its own texts. */

/** Front of every case number, for 残疾人. */
export const CASE_NUMBER_PREFIX = '残';

/** Origin of a value that the applicant gave when the application was begun. */
export const GIVEN_AT_BEGIN = '开始申请时填写的';
