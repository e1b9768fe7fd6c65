/** What every service says in the same words. A service's own text goes first where it has one. */
import type { AnswerErrorCode } from './check-answers.ts';
import type { DeskAct } from './desk-acts.ts';
import type { CheckWay, EntitlementPeriod } from './outcome.ts';
import type { ActionTexts, ServiceTexts } from './texts.ts';

const ERRORS = {
  missing: '这一题还没有回答。请先回答。',
  'photo-missing': '还没有照片。请拍一张，或从相册里选一张。',
  'not-understood': '这个回答没有读懂。请重新填一次。',
  'not-changeable': '这一项不能在这里改。请改回原来的内容，再到区残联窗口更正。',
  'too-long': '写得太长了。请写短一些。',
  'citizen-number-length': '身份证号应该是 18 位。请数一数，把它填完整。',
  'citizen-number-fifteen-digits': '这是 15 位的旧号码，已经停用。请填新身份证上的 18 位号码。',
  'citizen-number-characters': '身份证号只有数字，最后一位可以是 X。请去掉别的字。',
  'citizen-number-date': '身份证号里的出生日期不存在。请检查第 7 到第 14 位。',
  'citizen-number-check-character': '身份证号有一位不对。请照着身份证，一位一位核对。',
  'not-the-same-as-citizen-number': '这一项和身份证号对不上。请照着身份证改。',
  'same-person': '这是申请人自己的身份证号。请填监护人的身份证号。',
  'not-adult': '监护人要满 18 岁。请填成年监护人的身份证号。',
  phone: '电话号码不对。请填 11 位手机号，或带区号的座机号。',
  'bank-account': '银行卡号不对。请照着银行卡或存折，一位一位核对。',
  'date-impossible': '没有这一天。请检查年、月、日。',
  'date-in-future': '这一天还没有到。请填今天或以前的日期。',
  'region-unknown': '没有找到这个村或社区。请从列表里选。',
  'not-an-option': '这个回答不在选项里。请从选项里选。',
  'declaration-needed': '选“是”才能继续。不同意的，可以到区残联窗口问清楚再办。',
} satisfies Record<AnswerErrorCode, string>;

const BLOCKED = {
  'not-now': '现在这一步不能做。请刷新页面，看看现在可以做什么。',
  'too-late': '期限已经过了。有疑问，请到区残联窗口问，也可以发短信问。',
  ended: '这件事已经办完。要再办，请重新申请。',
  'opinion-open': '请了同事提意见，还没有回。请等意见，或先收回再办。',
  'agreed-already': '您已经表示同意，等其他人表示意见。',
} satisfies Record<string, string>;

/** Acts of the desk, which every flow has. The person reads `done`, and none of the words that staff wrote with it. */
const DESK_ACTIONS = {
  'hand-over': { name: '转办', done: '换了一位工作人员接着办' },
  'ask-opinion': { name: '加签（请同事提意见）', done: '请另一位工作人员一起看' },
  'give-opinion': { name: '写意见', done: '另一位工作人员看过，写了意见' },
  'recall-opinion': { name: '收回加签', done: '不再等另一位工作人员的意见' },
  supervise: { name: '督办', done: '领导督促尽快办理' },
  'answer-supervision': { name: '回复督办', done: '回复了领导的督促' },
  remind: { name: '到期提醒', done: '今天到期，系统提醒了办理人' },
} satisfies Record<DeskAct, ActionTexts>;

/** The kit's own actions: the first of every case, the desk's, and what a sweep does with overdue work. */
export const KIT_ACTIONS = {
  submit: { name: '提交申请', done: '提交了申请' },
  escalate: { name: '转上一级督办', done: '超过期限，系统已转上一级督办' },
  ...DESK_ACTIONS,
} satisfies Record<string, ActionTexts>;

/** The sentence for a wrong answer; it says what to do. */
export function errorText(texts: ServiceTexts, question: string, code: AnswerErrorCode): string {
  return texts.questions[question]?.errors?.[code] ?? ERRORS[code];
}

/** Why an action is not open, by the key that openActions or nextStage gave. */
export function blockedText(texts: ServiceTexts, key: string): string {
  return texts.blocked[key] ?? BLOCKED[key as keyof typeof BLOCKED] ?? BLOCKED['not-now'];
}

/** Button and timeline words of an action, the kit's own included. */
export function actionText(texts: ServiceTexts, action: string): ActionTexts {
  return texts.actions[action] ?? KIT_ACTIONS[action as keyof typeof KIT_ACTIONS] ?? { name: action, done: action };
}

/** Where the district has set no amount. */
export const AMOUNT_UNKNOWN = '金额以当地公布为准';

/** How often it is paid. */
export const PERIOD_TEXTS = {
  month: '每月发一次',
  once: '发一次',
  standing: '不发钱，是一项优待',
} satisfies Record<EntitlementPeriod, string>;

/** The ways of a yearly check, which have equal effect. */
export const CHECK_WAY_TEXTS = {
  face: { name: '刷脸', says: '在手机上看一下镜头。要您自己同意才用，不愿意刷脸的选别的办法，效果一样。' },
  staff: { name: '工作人员核对', says: '和工作人员视频见面，或者去窗口。可以用文字交谈，也可以约手语翻译。' },
  'home-visit': { name: '上门核对', says: '残协员到您家里来看一看，不用出门。' },
} satisfies Record<CheckWay, { name: string; says: string }>;
