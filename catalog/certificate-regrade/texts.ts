/** What the service says to people. */
import type { ServiceTexts } from '@yimi/service-kit/texts';
import { ASSESSED_ACTION_TEXTS, ASSESSED_BLOCKED_TEXTS, ASSESSED_STAGE_TEXTS } from '../assessed-certificate-texts.ts';
import { CERTIFICATE_RULES, DISABILITY_STANDARD } from '../legal-documents.ts';
import { PERSON_FACT_TEXTS } from '../person-facts.ts';
import { PERSON_QUESTION_TEXTS } from '../person-questions.ts';
import { card } from './card.ts';

export const texts: ServiceTexts = {
  name: card.name,
  summary: card.summary,
  easyRead: [
    '身体和以前不一样了，可以重新检查。',
    '医生看过以后，换一本新的证。',
    '号码最后两位会变。',
    '等级可能变重，也可能变轻。',
    '不要钱。',
  ],
  legalBasis: [
    {
      document: CERTIFICATE_RULES,
      articles: [
        { article: '第二十二条', says: '类别或等级变了，本人申请，批准的残联同意，到指定的医院重新评定。' },
        { article: '第二十五条', says: '对评定结论有意见，十个工作日内可以向市残联提出。' },
      ],
    },
    { document: DISABILITY_STANDARD, articles: [{ article: '第五章', says: '类别和等级照这个标准评定。' }] },
  ],
  offline: ['带残疾人证和身份证，到区残联窗口申请。', '行动不便的，残协员上门替您申请，医生也可以上门评定。'],
  signLanguageVideo: { none: '类别等级变更还没有手语视频。评定时可以请手语翻译陪同。' },
  sections: { certificate: '现在的证', change: '有什么变化' },
  questions: {
    ...PERSON_QUESTION_TEXTS,
    presentKind: {
      ask: '现在是什么类别和等级？',
      hint: '照证上的显示，不用填。',
      easy: '这是你现在的类别和等级。',
    },
    change: {
      ask: '身体情况怎么变了？',
      hint: '选最像的一项。最后由医生评定。',
      easy: '身体怎么变了？',
      options: { worse: '比原来重了', better: '比原来轻了', 'other-kind': '多了别的困难，或者换了一种' },
    },
    disabilityKinds: {
      ask: '现在哪些方面有困难？',
      hint: '原来就有的也要选上。',
      easy: '现在哪里不方便？',
      options: {
        visual: '看东西',
        hearing: '听声音',
        speech: '说话',
        limb: '手脚和身体活动',
        intellectual: '学习和理解',
        mental: '情绪、想法、行为',
      },
    },
    assessmentPlace: {
      ask: '想到哪里去评定？',
      hint: '出门有困难的，选上门评定。',
      easy: '到哪里让医生看？',
      options: { hospital: '我去医院', 'home-visit': '我出不了门，请医生来' },
    },
  },
  stages: {
    submitted: {
      name: '等待同意变更',
      citizen: '变更申请已经收到。区残联同意以后，会给您指定医院。',
      staff: '核对原证和申请人说的变化。同意就受理，再指定医院；不同意，写明理由。',
    },
    ...ASSESSED_STAGE_TEXTS,
    issued: {
      name: '已变更',
      citizen: '新证发好了，类别、等级和号码以新证为准，旧证不再用。打开“我的证件”就能看到。',
      staff: '新证已发，旧证已被代替。请收回旧证。',
    },
    'closed-not-certified': {
      name: '已结束，没有变更',
      citizen: '这次评定没有达到标准，没有发新证。原来的证怎么办，区残联会另外告诉您。',
      staff: '评定没有达到标准。原证要不要注销，请凭这份结论另行办理。',
    },
  },
  actions: {
    ...ASSESSED_ACTION_TEXTS,
    accept: { name: '同意，去评定', done: '同意变更，要重新评定' },
    approve: { name: '批准变更', done: '批准了类别、等级变更' },
  },
  blocked: ASSESSED_BLOCKED_TEXTS,
  missingItems: {
    'change-unclear': '变化没有说清楚：请写明什么时候开始变的，或者补一张病历照片。',
    'contact-unreachable': '留的电话打不通也收不到短信：请换一个号码。',
  },
  refusalReasons: {
    'not-in-force': '原证现在不能用：过期的请先换领，冻结的请先解冻。',
    'no-change-seen': '看不出类别或等级有变化：原证照常使用；以后有变化再申请。',
    'identity-doubtful': '身份还没有核对上：请带身份证到窗口，也可以请残协员上门。',
    'papers-untrue': '申请里写的和实际不一样：请照实再申请；认为弄错了，请到窗口说明。',
    'objection-proven': '公示时的意见查下来属实：请看处理说明；不同意的，可以申请复查。',
  },
  clauses: {
    'in-force': {
      yes: '原证有效，可以申请变更。',
      no: '原证现在不能用，不能直接变更。',
      ask: '还没有查到原证的状态，请先查。',
    },
  },
  facts: { certificateStatus: PERSON_FACT_TEXTS.certificateStatus },
};
