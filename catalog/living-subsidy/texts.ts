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
  easyRead: ['家里吃低保，又有残疾人证。', '每个月可以领一笔钱。', '从申请的这个月算起。', '和护理补贴可以一起领。'],
  legalBasis: [
    {
      document: TWO_SUBSIDIES,
      articles: [
        { article: '补贴对象（条文号待核）', says: '低保家庭中的残疾人；有条件的地方可以扩大范围。' },
        { article: '申领程序（条文号待核）', says: '向乡镇街道申请；乡镇街道初审，残联审核，民政部门审定。' },
        { article: '政策衔接（条文号待核）', says: '可以和护理补贴一起领；特困供养、工伤生活护理费不重复。' },
      ],
    },
  ],
  offline: BENEFIT_OFFLINE,
  signLanguageVideo: { none: '生活补贴还没有手语视频。到窗口可以用写字板，也可以约手语翻译。' },
  sections: { holder: '是谁要申请', account: '补贴怎么发' },
  questions: {
    ...HOLDER_QUESTION_TEXTS,
    otherAllowance: OTHER_ALLOWANCE_TEXTS,
    bankAccount: BANK_ACCOUNT_TEXTS,
  },
  stages: CIVIL_STAGE_TEXTS,
  actions: CIVIL_ACTION_TEXTS,
  blocked: BENEFIT_BLOCKED,
  missingItems: BENEFIT_MISSING,
  refusalReasons: {
    ...BENEFIT_REFUSALS,
    'not-in-need': SUBSIDY_REFUSALS['not-in-need'],
    'double-allowance': SUBSIDY_REFUSALS['double-allowance'],
  },
  clauses: {
    ...HOLDER_CLAUSE_TEXTS,
    ...EXCLUSION_TEXTS,
    'household-in-need': {
      yes: '在低保家庭里，或者在本区扩大的范围里。',
      no: '不在低保家庭里，也不在本区扩大的范围里。',
      ask: '还不知道是不是低保家庭，请问民政部门。',
    },
    'no-orphan-allowance': {
      yes: '没有领孤儿基本生活费。',
      no: '领着孤儿基本生活费，不再发生活补贴；护理补贴可以申请。',
      ask: '还不知道有没有领孤儿基本生活费，请问民政部门。',
    },
  },
  facts: {
    ...SUBSIDY_FACT_TEXTS,
    minimumLiving: { name: '低保', yes: '在低保家庭里', no: '不在低保家庭里' },
    edge: { name: '低保边缘', yes: '在低保边缘家庭里', no: '不是低保边缘家庭' },
    extendsToEdge: { name: '扩大范围', yes: '本区扩大到低保边缘', no: '本区没有扩大' },
    orphan: { name: '孤儿', yes: '领孤儿基本生活费', no: '不领孤儿生活费' },
  },
  benefit: {
    gives: '每月一笔生活补贴。',
    grades: { 'minimum-living': '低保家庭', edge: '低保边缘家庭（本区扩大的范围）' },
    stops: {
      ...BENEFIT_STOPS,
      ...SUBSIDY_STOPS,
      'left-minimum-living': '家里不再吃低保：情况变了可以再申请，有疑问请到乡镇街道窗口问。',
    },
  },
};
