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
import { FUEL_RULES } from '../legal-documents.ts';
import { card } from './card.ts';

export const texts: ServiceTexts = {
  name: card.name,
  summary: card.summary,
  easyRead: ['腿脚不方便，有机动轮椅车。', '每年可以领一次油钱。', '一辆车一年领一次。', '明年要再申请一次。'],
  legalBasis: [
    {
      document: FUEL_RULES,
      articles: [
        { article: '申领条件（条文号待核）', says: '车主是下肢残疾人，有残疾人证和买车的凭证，车符合 GB 12995。' },
        { article: '补贴标准（条文号待核）', says: '每车每年一次；一人一车。' },
      ],
    },
  ],
  offline: BENEFIT_OFFLINE,
  signLanguageVideo: { none: '燃油补贴还没有手语视频。到窗口可以用写字板，也可以约手语翻译。' },
  sections: { holder: '是谁要申请', vehicle: '车', account: '钱发到哪里' },
  questions: {
    ...HOLDER_QUESTION_TEXTS,
    bankAccount: BANK_ACCOUNT_TEXTS,
    frameNumber: {
      ask: '车架号是多少？',
      hint: '刻在车架上，合格证和发票上也有。看不清的，请残协员上门看。',
      easy: '车架上的号码是多少？',
      errors: { missing: '还没有填车架号。请照着合格证或者车架填。' },
    },
    holds: {
      ask: '下面哪几句是对的？',
      hint: '可以选几句。都不对的，选最后一个。',
      easy: '哪几句是对的？',
      options: {
        'lower-limb': '我是下肢残疾',
        own: '车是我自己的',
        standard: '合格证上写着 GB 12995',
        none: '都不对，或者不知道',
      },
    },
    purchaseProof: {
      ask: '请拍发票或者买车的凭证',
      hint: '没有也可以先交。区残联会告诉您可以用什么代替。',
      easy: '请拍买车的发票。',
    },
  },
  stages: DISTRICT_STAGE_TEXTS,
  actions: DISTRICT_ACTION_TEXTS,
  blocked: BENEFIT_BLOCKED,
  missingItems: {
    ...BENEFIT_MISSING,
    'purchase-proof': '缺买车的凭证：请拍发票；没有发票的，请村（居）委会开个证明，拍下来。',
    'frame-unclear': '车架号对不上：请照着车架再填一次，或请残协员上门看。',
  },
  refusalReasons: {
    ...BENEFIT_REFUSALS,
    'paid-this-year': '今年已经领过：明年再来申请。',
    'vehicle-not-fit': '车不符合国家标准：只有符合 GB 12995 的机动轮椅车才能补。',
  },
  clauses: {
    ...HOLDER_CLAUSE_TEXTS,
    'lower-limb': {
      yes: '本人说是下肢残疾，证上有肢体残疾。',
      no: '不是下肢残疾。',
      ask: '还不知道是不是下肢残疾，请看评定记录或问本人。',
    },
    'own-vehicle': { yes: '车是本人的。', no: '车不是本人的。', ask: '还不知道车是谁的，请核对凭证。' },
    standard: {
      yes: '本人说车符合 GB 12995，请核对合格证。',
      no: '车不符合 GB 12995。',
      ask: '还不知道车符合不符合 GB 12995，请看合格证。',
    },
    proof: {
      yes: '交了买车的凭证。',
      no: '没有买车的凭证。',
      ask: '还没有买车的凭证，请一次说清可以补什么。',
    },
    'once-a-year': { yes: '今年还没有领过。', no: '今年已经发过。', ask: '还没有查今年发没发过，请先查清楚。' },
    'not-shut-out': {
      yes: '不在本区排除的范围里。',
      no: '本区规定，证上有精神或智力残疾的不补。',
      ask: '还不知道证上有没有精神或智力残疾，请查证件。',
    },
  },
  facts: {
    ...HOLDER_FACT_TEXTS,
    lowerLimb: { name: '下肢残疾', yes: '是下肢残疾', no: '不是下肢残疾' },
    ownVehicle: { name: '车主', yes: '本人是车主', no: '本人不是车主' },
    standard: { name: '车辆标准', yes: '车符合国家标准', no: '车不合国家标准' },
    proof: { name: '购车凭证', yes: '有购车凭证', no: '没有购车凭证' },
    paidThisYear: { name: '今年领过', yes: '今年已经领过', no: '今年没有领过' },
    shutOut: { name: '本区排除的类别', yes: '属于本区排除的类别', no: '不在本区排除之列' },
  },
  benefit: {
    gives: '机动轮椅车的油钱，一年发一次。',
    grades: { vehicle: '每车每年' },
    stops: {
      died: BENEFIT_STOPS.died,
      'own-wish': BENEFIT_STOPS['own-wish'],
      'vehicle-gone': '车卖了或者报废了：有了新车再申请。',
    },
  },
};
