/** What other rooms may use of benefits. */
export { type HomeCheck, homeChecks } from './queries.ts';
export { dayInWords } from './texts.ts';
