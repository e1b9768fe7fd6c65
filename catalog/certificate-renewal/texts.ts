/** What the service says to people. */
import type { ServiceTexts } from '@yimi/service-kit/texts';
import { ASSESSED_ACTION_TEXTS, ASSESSED_BLOCKED_TEXTS, ASSESSED_STAGE_TEXTS } from '../assessed-certificate-texts.ts';
import { CERTIFICATE_RULES, HARBIN_CERTIFICATE_RULES } from '../legal-documents.ts';
import { PERSON_FACT_TEXTS } from '../person-facts.ts';
import { PERSON_QUESTION_TEXTS } from '../person-questions.ts';
import { card } from './card.ts';

export const texts: ServiceTexts = {
  name: card.name,
  summary: card.summary,
  easyRead: [
    '证快到期了，可以换新的。',
    '过期了，也可以换。',
    '换证不要钱。',
    '号码不会变。',
    '有的人要再去医院看一看。',
  ],
  legalBasis: [
    {
      document: CERTIFICATE_RULES,
      articles: [
        { article: '第十七条', says: '到期换证不收费。' },
        { article: '第十九条', says: '证的有效期是十年，到期到批准的残联免费换领。' },
      ],
    },
    {
      document: HARBIN_CERTIFICATE_RULES,
      articles: [{ article: '办理时限', says: '换证一个工作日办好；要评定的另算。' }],
    },
  ],
  offline: ['带旧证和身份证，到区残联窗口换。', '出不了门的，残协员可以上门替您申请。'],
  signLanguageVideo: { none: '到期换领还没有手语视频。窗口可以打字交流，也可以约手语翻译。' },
  sections: { certificate: '是谁的证到期', change: '身体情况和照片' },
  questions: {
    ...PERSON_QUESTION_TEXTS,
    expiresOn: {
      ask: '这本证哪天到期？',
      hint: '日期由系统查到，不用填。',
      easy: '你的证到这一天为止。',
    },
    changed: {
      ask: '和上次评定比，身体情况有变化吗？',
      hint: '照实选就行。有变化的，可能要请医生再评定一次。',
      easy: '身体比以前有变化吗？',
      options: { no: '没有明显变化', worse: '比以前重了', better: '比以前轻了' },
    },
    assessmentPlace: {
      ask: '要评定的话，想在哪里评定？',
      hint: '去不了医院的，可以选上门。',
      easy: '想在哪里让医生看你？',
      options: { hospital: '到医院去', 'home-visit': '请医生到家里来' },
    },
    portrait: {
      ask: '要换一张新照片吗？',
      hint: '不拍就用原来的照片。要拍的，请用白色背景，脸看得清。',
      easy: '想换照片，就拍一张。',
      without: { name: '用原来的照片', says: '新证上还是现在这张照片。' },
    },
  },
  stages: {
    submitted: {
      name: '等待核对',
      citizen: '换领申请已经收到。区残联核对以后，直接换证，或者请您去评定。',
      staff: '核对原证和申请人说的变化。不用评定的直接批准；要评定的请受理，再指定医院。',
    },
    ...ASSESSED_STAGE_TEXTS,
    issued: {
      name: '已换领',
      citizen: '新证换好了，号码没有变，有效期重新算十年。打开“我的证件”就能看到。',
      staff: '新证已发。请收回旧证。',
    },
    'closed-not-certified': {
      name: '已结束，没有换证',
      citizen: '这次评定没有达到标准，没有换证。以后情况变了，可以再申请。',
      staff: '评定没有达到标准，这次没有换证。原证要不要注销，另行办理。',
    },
  },
  actions: {
    ...ASSESSED_ACTION_TEXTS,
    accept: { name: '受理，要评定', done: '受理了换领，要重新评定' },
    approve: { name: '批准换证', done: '批准了换领' },
  },
  blocked: {
    ...ASSESSED_BLOCKED_TEXTS,
    'always-assessed': '本区规定，换证都要重新评定。请先受理，再指定医院。',
  },
  missingItems: {
    'portrait-unsuitable': '新照片用不了：请用白色背景再拍一张，或者去掉，用原来的照片。',
    'contact-unreachable': '电话联系不上：请换一个能收短信的号码，也可以写家人的。',
  },
  refusalReasons: {
    'not-renewable': '原证不能换领：丢了的请办补办，冻结的请先解冻，注销的请办新办。',
    'too-early': '还没有到换证的时候：原证照常使用，请快到期时再申请。',
    'identity-doubtful': '身份对不上：请带身份证和旧证到窗口，或请残协员上门看。',
    'papers-untrue': '填的情况和事实不一样：请照实再填一次；觉得弄错了，请到窗口说。',
    'objection-proven': '公示中的意见经查属实：请看处理说明；不同意的，可以到窗口申请复查。',
  },
  clauses: {
    renewable: {
      yes: '名下的证有效，或者已经过期，可以换领。',
      no: '名下没有可以换领的证。',
      ask: '还没有查到原证，请先在全国系统里查。',
    },
    'in-window': {
      yes: '到了可以换证的时候。',
      no: '还没有到本区定的换证时间。',
      ask: '提前多久可以换证，以当地公布为准；还没有公布，请按实际情况决定。',
    },
  },
  facts: {
    certificateStatus: PERSON_FACT_TEXTS.certificateStatus,
    renewableFrom: { name: '可以换证的第一天' },
  },
};
