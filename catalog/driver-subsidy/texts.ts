/** What the service says to people. */
import type { ServiceTexts } from '@yimi/service-kit/texts';
import { HOLDER_CLAUSE_TEXTS, HOLDER_FACT_TEXTS } from '../benefit-clauses.ts';
import {
  BENEFIT_BLOCKED,
  BENEFIT_MISSING,
  BENEFIT_OFFLINE,
  BENEFIT_REFUSALS,
  BENEFIT_STOPS,
  DISTRICT_ACTION_TEXTS,
  DISTRICT_STAGE_TEXTS,
} from '../benefit-flow.ts';
import { BANK_ACCOUNT_TEXTS, HOLDER_QUESTION_TEXTS } from '../benefit-questions.ts';
import { DRIVING_LICENCE_RULES } from '../legal-documents.ts';
import { card } from './card.ts';

export const texts: ServiceTexts = {
  name: card.name,
  summary: card.summary,
  easyRead: ['学会开车，可以领补贴。', '先拿到驾驶证，再来申请。', '一个人只能领一次。', '领多少，看当地的通知。'],
  legalBasis: [
    {
      document: DRIVING_LICENCE_RULES,
      articles: [
        {
          article: '准驾车型的规定',
          says: '符合身体条件的残疾人可以考小型汽车、小型自动挡汽车和残疾人专用汽车驾驶证。',
        },
      ],
    },
  ],
  offline: BENEFIT_OFFLINE,
  signLanguageVideo: { none: '学车补贴还没有手语视频。到窗口可以用写字板，也可以约手语翻译。' },
  sections: { holder: '是谁要申请', licence: '驾驶证', account: '钱发到哪里' },
  questions: {
    ...HOLDER_QUESTION_TEXTS,
    bankAccount: BANK_ACCOUNT_TEXTS,
    licenceClass: {
      ask: '驾驶证上的准驾车型是哪一种？',
      hint: '看驾驶证正面“准驾车型”那一格。',
      easy: '驾驶证上写的是哪一种？',
      options: { C1: 'C1 小型汽车', C2: 'C2 自动挡小型汽车', C5: 'C5 残疾人专用自动挡小型汽车', other: '别的车型' },
    },
    licenceIssuedOn: {
      ask: '驾驶证是哪天第一次领的？',
      hint: '看驾驶证正面“初次领证日期”那一格。',
      easy: '哪一天拿到驾驶证的？',
    },
    licencePhoto: {
      ask: '请拍驾驶证正面',
      hint: '放平，在亮处拍，字要看得清。',
      easy: '请拍驾驶证。',
    },
  },
  stages: DISTRICT_STAGE_TEXTS,
  actions: DISTRICT_ACTION_TEXTS,
  blocked: BENEFIT_BLOCKED,
  missingItems: {
    ...BENEFIT_MISSING,
    'licence-unclear': '驾驶证照片不清楚：请放平、在亮处再拍一张。',
  },
  refusalReasons: {
    ...BENEFIT_REFUSALS,
    'paid-before': '以前已经领过学车补贴：一个人只能领一次。',
    'outside-window': '领证日期或申请时间不在本区规定的范围里：请看本区的通知，有疑问到窗口问。',
  },
  clauses: {
    ...HOLDER_CLAUSE_TEXTS,
    'licence-class': {
      yes: '准驾车型是 C1、C2 或 C5。',
      no: '准驾车型不在补贴范围里。',
      ask: '还不知道准驾车型，请看驾驶证。',
    },
    once: {
      yes: '本区没有发过。请再核对领证日期和申请期限是否符合本区规定。',
      no: '本区已经发过，一个人只发一次。',
      ask: '还没有查以前发没发过，请先查清楚。',
    },
  },
  facts: {
    ...HOLDER_FACT_TEXTS,
    licenceClass: { name: '准驾车型', values: { C1: 'C1', C2: 'C2', C5: 'C5' } },
    paidBefore: { name: '领过', yes: '领过这项补贴', no: '没有领过这项补贴' },
  },
  benefit: {
    gives: '学车的补贴，发一次。',
    grades: { C1: '小型汽车（C1）', C2: '自动挡小型汽车（C2）', C5: '残疾人专用自动挡小型汽车（C5）' },
    stops: {
      died: BENEFIT_STOPS.died,
      'own-wish': BENEFIT_STOPS['own-wish'],
      'wrongly-decided': '查明不符合规定：不同意的，可以到窗口提出，也可以发短信问。',
    },
  },
};
