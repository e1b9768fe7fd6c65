/** What the service says to people. */
import type { ServiceTexts } from '@yimi/service-kit/texts';
import { HOLDER_CLAUSE_TEXTS, HOLDER_FACT_TEXTS } from '../benefit-clauses.ts';
import { BENEFIT_BLOCKED, BENEFIT_MISSING, BENEFIT_REFUSALS, BENEFIT_STOPS } from '../benefit-flow.ts';
import { HOLDER_QUESTION_TEXTS } from '../benefit-questions.ts';
import { RESIDENTS_PENSION } from '../legal-documents.ts';
import { PERSON_FACT_TEXTS } from '../person-facts.ts';
import { SOCIAL_SECURITY_ACTION_TEXTS, SOCIAL_SECURITY_STAGE_TEXTS } from '../social-security-flow.ts';
import { card } from './card.ts';

const PENSION_NOW = {
  none: '都不是',
  student: '还在上学',
  employee: '在单位交职工养老保险',
  drawing: '已经在领养老金',
};

export const texts: ServiceTexts = {
  name: card.name,
  summary: card.summary,
  easyRead: [
    '残疾一级或者二级，可以申请。',
    '养老保险要每年交钱。',
    '最低的一档，政府替你交。',
    '六十岁以后，就可以领养老金。',
  ],
  legalBasis: [
    {
      document: RESIDENTS_PENSION,
      articles: [
        { article: '参保范围（条文号待核）', says: '年满十六周岁，不是在校学生，没有参加职工养老保险的人。' },
        { article: '政府补贴（条文号待核）', says: '地方政府为重度残疾人等代缴部分或者全部最低标准的保险费。' },
        { article: '领取条件（条文号待核）', says: '年满六十周岁的，可以按规定领养老金，以后不再代缴。' },
      ],
    },
  ],
  offline: ['带残疾人证和身份证到乡镇街道、区残联或者人社窗口办。', '不方便出门的，残协员上门替您申请代缴。'],
  signLanguageVideo: { none: '养老代缴还没有手语视频。到窗口可以用写字板，也可以约手语翻译。' },
  sections: { holder: '替谁交', insurance: '养老保险' },
  questions: {
    ...HOLDER_QUESTION_TEXTS,
    pensionNow: {
      ask: '现在是下面哪一种情况？',
      hint: '上学、在单位交职工养老保险、已经领养老金的，不能代缴。',
      easy: '你现在是哪一种？',
      options: PENSION_NOW,
    },
  },
  stages: SOCIAL_SECURITY_STAGE_TEXTS,
  actions: SOCIAL_SECURITY_ACTION_TEXTS,
  blocked: BENEFIT_BLOCKED,
  missingItems: {
    'certificate-unclear': BENEFIT_MISSING['certificate-unclear'],
    'not-enrolled': '还没有参加城乡居民养老保险：请先到乡镇街道或者人社窗口登记参保，残协员也可以上门帮您。',
  },
  refusalReasons: {
    ...BENEFIT_REFUSALS,
    'otherwise-insured': '在上学、交着职工养老保险，或者已经领养老金：情况变了，可以再申请。',
    'too-young': '还没有满十六周岁：满了再来申请。',
  },
  clauses: {
    ...HOLDER_CLAUSE_TEXTS,
    'of-age': {
      yes: '满了十六周岁。',
      no: '没有满十六周岁，还不能参保。',
      ask: '不知道申请人的年龄，请核对身份证。',
    },
    'severe-enough': {
      yes: '等级在代缴的范围里。',
      no: '等级不在代缴的范围里。',
      ask: '还没有查到等级，请先查证件。',
    },
    'not-otherwise-insured': {
      yes: '本人说没有在上学，没有职工养老保险，也没有领养老金；请和参保记录核对。',
      no: '本人说在上学、有职工养老保险，或者已经领养老金。',
      ask: '还没有问参保的情况。',
    },
  },
  facts: {
    ...HOLDER_FACT_TEXTS,
    ageYears: PERSON_FACT_TEXTS.ageYears,
    level: { name: '残疾等级', unit: '级' },
    mildMind: { name: '三级智力精神', yes: '智力或者精神残疾在三级以上', no: '智力、精神残疾都不到三级' },
    extendsToMind: { name: '代缴扩大', yes: '本区代缴扩大到三级智力、精神', no: '本区代缴没有扩大' },
    pensionNow: { name: '养老保险的情况', values: PENSION_NOW },
  },
  benefit: {
    gives: '政府替您交城乡居民养老保险最低一档的保险费，全部还是一部分以当地公布为准。',
    grades: { severe: '一级、二级', 'level-three': '三级智力或精神（本区扩大代缴）' },
    stops: {
      ...BENEFIT_STOPS,
      'otherwise-insured': '上学了、有了职工养老保险，或者开始领养老金：不用再代缴。',
      'level-milder': '等级变轻了：想自己接着交，可以到人社窗口办。',
    },
  },
};
