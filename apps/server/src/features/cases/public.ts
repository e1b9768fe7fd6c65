/** What other rooms may use of cases. */
export { type Act, type Appended, appendAction, appendTo } from './commands.append.ts';
export { type ActionWords, answerFor, type CaseForRoom, caseForRoom, type TimelineEntry } from './queries.case.ts';
export { knownOfPerson, ruleInputOf } from './queries.rule-input.ts';
export { type HomeDraft, homeDrafts, type ReturnedCase, returnedCases } from './queries.waiting.ts';
export { applicationDay, type CaseFile } from './store.case.ts';
