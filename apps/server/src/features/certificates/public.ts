/** What other rooms may use of certificates. */
export { type PlannedCertificate, plannedCertificate } from './queries.planned.ts';
