/** What other rooms may use of certificates. */
export { type EndingCertificate, endingCertificates } from './queries.ending.ts';
export { type PlannedCertificate, plannedCertificate } from './queries.planned.ts';
