/** What the service says to people. */
import type { ServiceTexts } from '@yimi/service-kit/texts';
import { HOLDER_CLAUSE_TEXTS, HOLDER_FACT_TEXTS } from '../benefit-clauses.ts';
import { BENEFIT_BLOCKED, BENEFIT_MISSING, BENEFIT_REFUSALS, BENEFIT_STOPS } from '../benefit-flow.ts';
import { HOLDER_QUESTION_TEXTS } from '../benefit-questions.ts';
import { EMPLOYMENT_RULES, LABOUR_LAW } from '../legal-documents.ts';
import { PERSON_FACT_TEXTS } from '../person-facts.ts';
import { SOCIAL_SECURITY_REGISTER_ACTIONS, SOCIAL_SECURITY_REGISTER_TEXTS } from '../social-security-flow.ts';
import { card } from './card.ts';

const WORK_NOW = {
  employed: '在单位上班',
  flexible: '自己干，或者打零工',
  without: '没有工作',
};

export const texts: ServiceTexts = {
  name: card.name,
  summary: card.summary,
  easyRead: ['有工作的，登记就业。', '没有工作、想工作的，登记失业。', '登记了，有人帮你找工作。', '登记不要钱。'],
  legalBasis: [
    {
      document: EMPLOYMENT_RULES,
      articles: [
        {
          article: '就业与失业登记（条文号待核）',
          says: '就业、失业都可以到公共就业服务机构登记，登记以后享受就业服务。',
        },
      ],
    },
    { document: LABOUR_LAW, articles: [{ article: '第十五条', says: '用人单位不能招用未满十六周岁的人。' }] },
  ],
  offline: ['带残疾人证和身份证到乡镇街道或者人社窗口登记。', '不方便出门的，残协员上门替您登记。'],
  signLanguageVideo: { none: '就业登记还没有手语视频。到窗口可以用写字板，也可以约手语翻译。' },
  sections: { holder: '是谁要登记', work: '工作' },
  questions: {
    ...HOLDER_QUESTION_TEXTS,
    workNow: {
      ask: '现在有工作吗？',
      hint: '自己开店、网上卖货、打零工，都算自己干。',
      easy: '你现在有工作吗？',
      options: WORK_NOW,
    },
    employer: {
      ask: '在哪个单位上班？',
      hint: '填单位的名字，照着合同或者工牌填。',
      easy: '你在哪里上班？',
      errors: { missing: '还没有填单位的名字。不知道全名的，填平时的叫法。' },
    },
    wantsWork: {
      ask: '想找工作吗？',
      hint: '想找的，人社部门会帮您介绍工作和培训；不想找的，现在不用登记。',
      easy: '你想不想工作？',
    },
  },
  stages: SOCIAL_SECURITY_REGISTER_TEXTS,
  actions: SOCIAL_SECURITY_REGISTER_ACTIONS,
  blocked: BENEFIT_BLOCKED,
  missingItems: {
    'certificate-unclear': BENEFIT_MISSING['certificate-unclear'],
    'employer-unclear': '单位的名字查不到：请照着合同或者工牌再填一次。',
  },
  refusalReasons: {
    ...BENEFIT_REFUSALS,
    'under-age': '还没有满十六周岁：满了再来登记。',
    'no-work-wanted': '没有工作，也不想找工作：想找的时候，随时可以登记。',
  },
  clauses: {
    ...HOLDER_CLAUSE_TEXTS,
    'working-age': {
      yes: '到了可以工作的年龄。',
      no: '没有满十六周岁，还不能登记就业。',
      ask: '不知道年龄，请核对身份证上的生日。',
    },
    'works-or-wants-to': {
      yes: '有工作，或者想找工作。',
      no: '没有工作，也说不想找工作。',
      ask: '还没有问有没有工作、想不想找工作。',
    },
  },
  facts: {
    ...HOLDER_FACT_TEXTS,
    ageYears: PERSON_FACT_TEXTS.ageYears,
    workNow: { name: '工作', values: WORK_NOW },
    wantsWork: { name: '找工作', yes: '想找工作', no: '不想找工作' },
  },
  benefit: {
    gives: '已经登记。可以享受职业介绍、培训和就业帮扶，具体以当地公布为准。',
    grades: { employed: '就业登记', 'without-work': '失业登记' },
    stops: {
      moved: BENEFIT_STOPS.moved,
      died: BENEFIT_STOPS.died,
      'own-wish': BENEFIT_STOPS['own-wish'],
      'work-changed': '找到了工作，或者不干了：请按现在的情况重新登记。',
    },
  },
};
