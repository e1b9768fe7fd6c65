/** What officers do at people's homes. */
import type { ProblemText } from './problem-text.ts';

export const FIELDWORK_PROBLEMS = {
  'visit-day-wrong': {
    status: 422,
    title: '走访的日期只能是今天或最近 30 天内。请看看手机的日期对不对。',
    developer: 'A visit lies in the future, or longer ago than a phone keeps it.',
  },
  'visit-note-missing': {
    status: 422,
    title: '请写下本人想要什么，别人去时好接着办。',
    developer: 'A visit at which somebody wanted something says what.',
  },
} as const satisfies Record<string, ProblemText>;
