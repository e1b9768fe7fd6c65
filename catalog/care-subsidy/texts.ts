/** What the service says to people. */
import type { ServiceTexts } from '@yimi/service-kit/texts';
import { HOLDER_CLAUSE_TEXTS } from '../benefit-clauses.ts';
import {
  BENEFIT_BLOCKED,
  BENEFIT_MISSING,
  BENEFIT_OFFLINE,
  BENEFIT_REFUSALS,
  BENEFIT_STOPS,
  CIVIL_ACTION_TEXTS,
  CIVIL_STAGE_TEXTS,
} from '../benefit-flow.ts';
import { BANK_ACCOUNT_TEXTS, HOLDER_QUESTION_TEXTS } from '../benefit-questions.ts';
import { TWO_SUBSIDIES } from '../legal-documents.ts';
import {
  EXCLUSION_TEXTS,
  OTHER_ALLOWANCE_TEXTS,
  SUBSIDY_FACT_TEXTS,
  SUBSIDY_REFUSALS,
  SUBSIDY_STOPS,
} from '../subsidy-clauses.ts';
import { card } from './card.ts';

export const texts: ServiceTexts = {
  name: card.name,
  summary: card.summary,
  easyRead: [
    '残疾一级或二级，要人照顾。',
    '每个月可以领护理补贴。',
    '批准以后，从申请那个月补发。',
    '和生活补贴可以一起领。',
  ],
  legalBasis: [
    {
      document: TWO_SUBSIDIES,
      articles: [
        { article: '护理补贴对象（条文号待核）', says: '残疾等级一级、二级且需要长期照护的重度残疾人。' },
        { article: '办理顺序（条文号待核）', says: '乡镇街道初审，县级残联审核残疾情况，县级民政部门审定。' },
        { article: '补贴衔接（条文号待核）', says: '同类补贴选高的一种；特困供养、工伤生活护理费的不再发。' },
      ],
    },
  ],
  offline: BENEFIT_OFFLINE,
  signLanguageVideo: { none: '护理补贴还没有手语视频。到窗口可以用写字板，也可以约手语翻译。' },
  sections: { holder: '是谁要申请', care: '照护', account: '补贴怎么发' },
  questions: {
    ...HOLDER_QUESTION_TEXTS,
    needsCare: {
      ask: '平时需要别人长期照顾吗？',
      hint: '比如吃饭、穿衣、上厕所、出门要人帮。',
      easy: '你平时要人照顾吗？',
    },
    otherAllowance: OTHER_ALLOWANCE_TEXTS,
    bankAccount: BANK_ACCOUNT_TEXTS,
  },
  stages: CIVIL_STAGE_TEXTS,
  actions: CIVIL_ACTION_TEXTS,
  blocked: BENEFIT_BLOCKED,
  missingItems: BENEFIT_MISSING,
  refusalReasons: {
    ...BENEFIT_REFUSALS,
    'level-too-mild': SUBSIDY_REFUSALS['level-too-mild'],
    'double-allowance': SUBSIDY_REFUSALS['double-allowance'],
  },
  clauses: {
    ...HOLDER_CLAUSE_TEXTS,
    ...EXCLUSION_TEXTS,
    severe: {
      yes: '残疾等级在范围里。',
      no: '残疾等级不在范围里。',
      ask: '还不知道残疾等级，请先查清楚。',
    },
    'needs-care': {
      yes: '本人说需要长期照护，或者本区不另外评估。',
      no: '本人说不需要长期照护，请上门看一看再定。',
      ask: '还不知道需不需要长期照护，请上门看一看。',
    },
  },
  facts: {
    ...SUBSIDY_FACT_TEXTS,
    severe: { name: '重度残疾', yes: '残疾等级是一级或者二级', no: '残疾等级不到二级' },
    levelThree: { name: '三级', yes: '智力或者精神残疾达到三级', no: '没有三级以上的智力或者精神残疾' },
    extendsToLevelThree: { name: '扩大范围', yes: '本区扩大到三级智力、精神', no: '本区没有扩大到三级' },
    careTest: { name: '照护评估', yes: '本区要评估照护需要', no: '本区不另外评估照护' },
    needsCare: { name: '照护', yes: '需要长期照护', no: '不需要长期照护' },
  },
  benefit: {
    gives: '每月一笔护理补贴。',
    grades: { 'level-1': '一级', 'level-2': '二级', 'level-3': '三级智力或精神（本区扩大的范围）' },
    stops: {
      ...BENEFIT_STOPS,
      ...SUBSIDY_STOPS,
      'level-changed': '残疾等级变了：符合新等级的，请残协员帮您重新申请。',
    },
  },
};
