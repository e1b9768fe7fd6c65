/** What other rooms may use of rules. */
export { keepJudgement } from './commands.judgement.ts';
export { type CaseRules, rulesOfCase } from './queries.ts';
