/** Tables of many people that somebody wants to take out. */
import type { ProblemText } from './problem-text.ts';

export const EXPORT_PROBLEMS = {
  'export-columns': {
    status: 422,
    title: '请选这张表里有的列，至少选一列。',
    developer: 'Columns are of packages/domain/src/export-tables.ts, for this kind.',
  },
  'export-days': {
    status: 422,
    title: '结束的日期早于开始的日期，请改一下。',
    developer: 'toDay is before fromDay.',
  },
  'export-too-large': {
    status: 422,
    title: '这些日期里超过 20000 行，一次不能导出。请把日期分成几段，分别申请。',
    developer: 'EXPORT_LIMITS.rows',
  },
  'export-decided': {
    status: 409,
    title: '这一件已经有人审批了。请刷新页面查看。',
    developer: 'A request is decided once.',
  },
  'export-by-self': {
    status: 403,
    title: '这是您自己申请的，不能由您审批。请另一位负责人审批。',
    developer: 'Four eyes: who asks cannot approve. The table refuses it as well.',
  },
  'export-whole-not-asked': {
    status: 422,
    title: '申请人没有申请完整的姓名和号码，不能多给。请选“遮住一部分”。',
    developer: 'Whole names and numbers only where they were asked for.',
  },
  'export-gone': {
    status: 410,
    title: '这份文件过了期限，已经收回。还需要的，请重新申请。',
    developer: 'EXPORT_LIMITS.days are over.',
  },
  'export-used-up': {
    status: 403,
    title: '这份文件已经下载了 3 次，不能再下载。还需要的，请重新申请。',
    developer: 'EXPORT_LIMITS.downloads',
  },
} as const satisfies Record<string, ProblemText>;
