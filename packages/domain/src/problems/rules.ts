/** The district's own versions of rules. */
import type { ProblemText } from './problem-text.ts';

export const RULE_PROBLEMS = {
  'rules-not-yours': {
    status: 422,
    title: '这一条由上级文件规定，本区不能改。请只改写明由本区决定的条件。',
    developer: 'The service leaves nothing, or not this clause or not this change, to the district.',
  },
  'rules-incomplete': {
    status: 422,
    title: '还没有填完。请写明按哪个文件，每一组条件至少写一条，数字在 0 到 150 之间。',
    developer: 'No document, no clause, an empty group, or a condition that does not fit its fact.',
  },
  'rules-examples-needed': {
    status: 422,
    title: '样例还不够。请至少写一个应该符合的人和一个应该不符合的人。',
    developer: 'The table of examples needs an expected yes and an expected no.',
  },
  'rules-example-fails': {
    status: 422,
    title: '有样例的答案和写的条件不一样。请核对条件，或者核对样例。',
    developer: 'The changed clauses answer an example otherwise; see fields.',
  },
  'rules-day-past': {
    status: 422,
    title: '这一天已经过去。请选今天或者以后的日期。',
    developer: 'A version counts from the day of its publication at the earliest.',
  },
  'rules-not-later': {
    status: 409,
    title: '这一天或者更晚已经有公布的规定。请选更晚的日期：公布过的不改，只能由后面的接上。',
    developer: 'A version follows the one before it on a later day.',
  },
} as const satisfies Record<string, ProblemText>;
