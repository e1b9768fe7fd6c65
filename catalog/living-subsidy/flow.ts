/** The township looks first, then the district's federation; civil affairs decide. */
export { CIVIL_AFFAIRS_DECIDE as flow } from '../benefit-flow.ts';
