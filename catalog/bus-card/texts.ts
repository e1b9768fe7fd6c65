/** What the service says to people. */
import type { ServiceTexts } from '@yimi/service-kit/texts';
import { HOLDER_CLAUSE_TEXTS, HOLDER_FACT_TEXTS } from '../benefit-clauses.ts';
import {
  BENEFIT_BLOCKED,
  BENEFIT_MISSING,
  BENEFIT_REFUSALS,
  BENEFIT_STOPS,
  DISTRICT_ACTION_TEXTS,
  DISTRICT_STAGE_TEXTS,
} from '../benefit-flow.ts';
import { HOLDER_QUESTION_TEXTS } from '../benefit-questions.ts';
import { DISABLED_PERSONS_LAW, HARBIN_BUS_PLAN } from '../legal-documents.ts';
import { card } from './card.ts';

export const texts: ServiceTexts = {
  name: card.name,
  summary: card.summary,
  easyRead: ['有残疾人证，可以办公交卡。', '坐公交车免费，或者只付一半。', '第一张卡不要钱。', '每年要核对一次。'],
  legalBasis: [
    { document: DISABLED_PERSONS_LAW, articles: [{ article: '第五十条', says: '盲人可以免费乘坐市内公共交通工具。' }] },
    {
      document: HARBIN_BUS_PLAN,
      articles: [
        { article: '适用对象（条文号待核）', says: '市区户口、持残疾人证、不满七十岁的，可以办优惠卡。' },
        { article: '优惠标准（条文号待核）', says: '肢体一级、二级免费；其他类别和等级半价；盲人按原来的规定免费。' },
      ],
    },
  ],
  offline: ['带残疾人证和身份证到区残联窗口办公交卡。', '不方便出门的，残协员上门替您申请，卡也送到家。'],
  signLanguageVideo: { none: '公交卡还没有手语视频。到窗口可以用写字板，也可以约手语翻译。' },
  sections: { holder: '是谁要办卡', card: '办哪一种' },
  questions: {
    ...HOLDER_QUESTION_TEXTS,
    card: {
      ask: '是第一次办卡吗？',
      hint: '第一张卡由市里出钱；补卡的工本费由本人出，以当地公布为准。',
      easy: '你是第一次办公交卡吗？',
      options: { new: '是，第一次办', replace: '不是，卡丢了或坏了' },
    },
    handOver: {
      ask: '卡怎么给您？',
      hint: '选最方便的一种，都不另外收钱；邮寄的邮费以当地公布为准。',
      easy: '卡怎么拿到？',
      options: { counter: '到区残联窗口拿', liaison: '残协员送到家', post: '邮寄' },
    },
  },
  stages: DISTRICT_STAGE_TEXTS,
  actions: DISTRICT_ACTION_TEXTS,
  blocked: BENEFIT_BLOCKED,
  missingItems: { 'certificate-unclear': BENEFIT_MISSING['certificate-unclear'] },
  refusalReasons: {
    ...BENEFIT_REFUSALS,
    'senior-card': '满七十岁的，请办老年人乘车卡，坐公交也免费。',
  },
  clauses: {
    ...HOLDER_CLAUSE_TEXTS,
    age: {
      yes: '不满七十岁，或者是盲人。',
      no: '满了七十岁，应办老年人乘车卡。',
      ask: '年龄或者视力等级还不清楚，请核对证件。',
    },
  },
  facts: {
    ...HOLDER_FACT_TEXTS,
    underSeventy: { name: '七十岁', yes: '未满七十周岁', no: '已满七十周岁' },
    blind: { name: '盲人', yes: '是盲人', no: '不是盲人' },
  },
  benefit: {
    gives: '坐公交车、地铁和市内轮渡有优惠。',
    grades: { 'free-by-law': '免费（法律规定）', free: '免费', half: '半价' },
    stops: {
      ...BENEFIT_STOPS,
      seventy: '满了七十岁：请办老年人乘车卡，坐公交也免费。',
      'not-found': '年审时多次找不到本人：请到窗口，或者请残协员上门核对，当场就能恢复。',
    },
  },
};
