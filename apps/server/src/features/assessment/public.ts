/** What other rooms may use of assessments. */
export { type SealedAssessment, sealedAssessment } from './queries.sealed.ts';
