/** Drafts, applications and what is done to them. */
import type { ProblemText } from './problem-text.ts';

export const CASE_PROBLEMS = {
  'already-certified': {
    status: 409,
    title: '这个人已有残疾人证，不用新办。要换证、补证或变更等级，请回首页选对应的事项。',
    developer: 'A certificate that is not cancelled exists.',
  },
  'reapply-too-early': {
    status: 409,
    title: '残疾人证注销后满一年才能再申请[，{reapplyFrom} 起可以办理]。有疑问请联系区残联。',
    developer: 'Within one year after cancellation (残疾人证管理办法, article 24).',
  },
  'open-application-exists': {
    status: 409,
    title: '这个人已有一件同样的申请正在办[（编号 {caseNo}）]，不用再交。请到“我的办件”查看进度。',
    developer: 'One open case for each person and service.',
  },
  'certificate-needed': {
    status: 409,
    title: '办这件事要先有残疾人证。请先办理残疾人证新办。',
    developer: 'The service needs a certificate in force.',
  },
  'service-unknown': {
    status: 404,
    title: '没有找到这个事项，请回首页重新选择。',
    developer: 'No such service in the catalogue, or not in this version.',
  },
  'draft-changed': {
    status: 409,
    title: '这份申请刚在别处改过。请看过两边的内容，选要留下的那一个。',
    developer: 'The revision is not the current one; the document carries both values.',
  },
  'draft-gone': {
    status: 410,
    title: '这份草稿已经提交或删除。请到“我的办件”查看。',
    developer: 'The draft was submitted or deleted.',
  },
  'question-unknown': {
    status: 422,
    title: '这一问现在不用填，请刷新页面后继续。',
    developer: 'No such question in this version of the form, or not visible with these answers.',
  },
  'answer-fixed': {
    status: 422,
    title: '这一项来自登记机关，不能在这里改。如果不对，请先到登记机关更正。',
    developer: 'The question is declared fixed and has a known value.',
  },
  'answers-incomplete': {
    status: 422,
    title: '还有几处没有填好，请按提示补上再提交。',
    developer: 'Required answers are missing or do not pass; see fields.',
  },
  'action-not-open': {
    status: 409,
    title: '这一步现在不能做[：{why}]。请刷新页面，看看现在可以做什么。',
    developer: 'The flow has no such action in this stage, or it is blocked.',
  },
  'use-its-own-route': {
    status: 422,
    title: '这一步请在它自己的页面里办理。',
    developer: 'Booking, assessment, signing and sealing have routes of their own.',
  },
  'missing-items-needed': {
    status: 422,
    title: '请勾选要补的材料，一次写全。',
    developer: 'Returning a case needs the list of what is missing.',
  },
  'reason-needed': {
    status: 422,
    title: '请写明理由，申请人会看到。',
    developer: 'This action needs a reason.',
  },
  'stage-needed': {
    status: 422,
    title: '请选择退回到哪一步。',
    developer: 'This action sends back to one of the earlier stages that it names.',
  },
  'colleague-unknown': {
    status: 422,
    title: '请从名单里选一位同事。选不到的，是管不到这件，或者已经请过了。',
    developer: 'The post of that account does not reach the case, or the account was asked already.',
  },
  'own-case': {
    status: 403,
    title: '这是您本人或家人的申请，请交给同事办理。',
    developer: 'Staff may not decide on themselves or their wards.',
  },
  'withdraw-too-late': {
    status: 409,
    title: '已经批准的申请不能撤回。不想要证的，可以在领证后申请注销。',
    developer: 'Withdrawal is open until approval.',
  },
  'objection-too-late': {
    status: 409,
    title: '提出异议的期限已过[（截止 {until}）]。情况有变化的，可以重新申请评定。',
    developer: 'Objection after the tenth working day (残疾人证管理办法, article 25).',
  },
  'notice-over': {
    status: 409,
    title: '公示已经结束。有情况要反映，请直接联系区残联。',
    developer: 'The notice has ended or was decided.',
  },
  'objection-decided': {
    status: 409,
    title: '这条异议已经有了处理结果，请刷新页面查看。',
    developer: 'The objection was decided before.',
  },
} as const satisfies Record<string, ProblemText>;
