/** The trail, and complaints about it. */
import type { ProblemText } from './problem-text.ts';

export const OVERSIGHT_PROBLEMS = {
  'audit-subject-unknown': {
    status: 404,
    title: '没有找到这个案号或身份证号。号码要写完整，请检查后再查。',
    developer: 'No case has this number, and no person of the county this citizen number.',
  },
  'complaint-made': {
    status: 409,
    title: '这一条您已经提过了。答复会出现在“谁看过我的档案”里。',
    developer: 'One complaint for each row and person.',
  },
  'complaint-about-own-act': {
    status: 422,
    title: '这一条是您自己做的。不是您做的，请马上到“登录的设备”里退出不认识的设备。',
    developer: 'The row names the caller as its actor.',
  },
  'complaint-answered': {
    status: 409,
    title: '这一条已经有人答复了。请刷新页面查看。',
    developer: 'A complaint is answered once.',
  },
  'complaint-about-yourself': {
    status: 403,
    title: '这一条说的是您自己的操作，不能由您来答复。请另一位安全管理员或审计管理员答复。',
    developer: 'Who did what is complained about cannot judge it.',
  },
  'alarm-closed': {
    status: 409,
    title: '这一条已经有人核查、关闭了。请刷新页面查看。',
    developer: 'An alarm is closed once.',
  },
  'alarm-about-yourself': {
    status: 403,
    title: '这一条说的是您自己的操作，不能由您来关闭。请另一位安全管理员或审计管理员核查。',
    developer: 'Whom an alarm is about cannot close it.',
  },
} as const satisfies Record<string, ProblemText>;
