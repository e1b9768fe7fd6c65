/** What other rooms may use of rules. */
export { type CaseRules, rulesOfCase } from './queries.ts';
