/** Entitlements, their yearly checks, and what is paid for them. */
import type { ProblemText } from './problem-text.ts';

export const BENEFIT_PROBLEMS = {
  'entitlement-ended': {
    status: 409,
    title: '这项待遇已经结束。要再享受，请重新申请。',
    developer: 'The entitlement was ended; a new case gives a new one.',
  },
  'no-check-due': {
    status: 409,
    title: '这项待遇不用年审，您不用做什么。',
    developer: 'The service has no yearly check.',
  },
  'checked-meanwhile': {
    status: 409,
    title: '这次年审已经有人登记过了[：{on}，{way}]。',
    developer: 'The check that the officer saw is done; the newest one stands in the reply.',
  },
  'check-way-not-open': {
    status: 409,
    title: '本区还没有开通刷脸核验。请选工作人员核对或者上门核对，效果一样。',
    developer: 'No engine compares faces in this district.',
  },
  'check-way-unknown': {
    status: 422,
    title: '没有这种核对办法，请重新选一种。',
    developer: 'The service does not offer this way, or it is not done by an officer.',
  },
  'not-stopped': {
    status: 409,
    title: '这项待遇没有停发，不用恢复。',
    developer: 'Only a stopped entitlement resumes.',
  },
  'stopped-already': {
    status: 409,
    title: '这项待遇已经停发。请刷新页面查看。',
    developer: 'The entitlement is stopped.',
  },
  'month-not-yet': {
    status: 422,
    title: '这个月还没有到，请选本月或以前的月份。',
    developer: 'Lists are made up to the present month.',
  },
  'list-exists': {
    status: 409,
    title: '这个月的发放清单已经有了。请打开它，或者先作废再重做。',
    developer: 'One list for each service, month and area that is not discarded.',
  },
  'nothing-to-pay': {
    status: 409,
    title: '没有可以发放的金额。请先看看金额是否已经设定、有没有人应该发。',
    developer: 'No month is due, or every line is held.',
  },
  'list-moved-on': {
    status: 409,
    title: '这张清单刚才已经有人处理了，请刷新页面查看。',
    developer: 'Only a prepared list is approved or discarded.',
  },
  'list-not-approved': {
    status: 409,
    title: '这张清单还没有审定。请先由另一个人审定，再发给银行。',
    developer: 'Only an approved list goes to the bank and takes its answer.',
  },
  'bank-file-unreadable': {
    status: 422,
    title: '读不出这个文件。请用银行回盘的 CSV 文件，表头要有流水号、金额（元）、结果。',
    developer: 'Not CSV, no rows, or headings are missing.',
  },
  'bank-file-wrong': {
    status: 422,
    title: '回盘里有几行对不上，整个文件都没有录入。请按提示核对后再传一次。',
    developer: 'Unknown references, other amounts or unknown results; see fields.',
  },
  'amount-set-already': {
    status: 409,
    title: '这一天起的金额已经登记过。请改一个起始日期，或者核对已登记的那一条。',
    developer: 'One amount for each service, grade and day.',
  },
  'document-needed': {
    status: 422,
    title: '请写明金额是按哪个文件定的。',
    developer: 'An amount names its document.',
  },
} as const satisfies Record<string, ProblemText>;
