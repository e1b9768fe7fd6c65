/** What the service says to people. */
import type { ServiceTexts } from '@yimi/service-kit/texts';
import { DISTRICT_TURN_ACTION_TEXTS, DISTRICT_TURN_STAGE_TEXTS } from '../district-turn.ts';
import { CERTIFICATE_RULES } from '../legal-documents.ts';
import { PERSON_FACT_TEXTS } from '../person-facts.ts';
import { PERSON_QUESTION_TEXTS } from '../person-questions.ts';
import { card } from './card.ts';

export const texts: ServiceTexts = {
  name: card.name,
  summary: card.summary,
  easyRead: ['你的证前面停用了。', '现在查清楚了，可以再用。', '号码和日期都没有变。', '不要钱。'],
  legalBasis: [
    {
      document: CERTIFICATE_RULES,
      articles: [{ article: '解冻的规定（条文号待核）', says: '冻结可以恢复：办好迁移，或者冻结的原因没有了。' }],
    },
  ],
  offline: ['想恢复的，带身份证和户口簿到区残联窗口说。', '去不了窗口，残协员上门看了以后，替您告诉区残联。'],
  signLanguageVideo: { none: '解冻没有手语视频。要当面说的，可以约手语翻译到窗口。' },
  sections: { certificate: '恢复谁的证', cause: '为什么恢复' },
  questions: {
    ...PERSON_QUESTION_TEXTS,
    cause: {
      ask: '为什么可以恢复？',
      easy: '为什么可以再用？',
      options: { 'moved-back': '户口迁回来了', migrating: '正在办迁移，要先恢复', mistake: '当时冻结错了' },
    },
    proof: { ask: '凭什么核实的？', hint: '比如：看了新户口簿。', easy: '看了什么东西？' },
  },
  stages: {
    ...DISTRICT_TURN_STAGE_TEXTS,
    submitted: {
      name: '等待决定是否解冻',
      citizen: '区残联正在决定要不要恢复您的证，您不用做什么。',
      staff: '核对恢复的原因。属实就解冻；不解冻，写明理由。',
    },
    turned: {
      name: '已解冻',
      citizen: '您的证恢复了，现在就能用。',
      staff: '证已恢复，已经告诉本人。',
    },
    refused: {
      name: '没有解冻',
      citizen: '这次没有恢复，理由写在下面。弄清楚以后可以再提。',
      staff: '已经写明理由，没有解冻。',
    },
    withdrawn: {
      name: '解冻已撤回',
      citizen: '区残联撤回了解冻，您的证还是冻结的。',
      staff: '解冻已经撤回，证仍然冻结。',
    },
  },
  actions: {
    ...DISTRICT_TURN_ACTION_TEXTS,
    approve: { name: '决定解冻', done: '决定恢复这本证' },
    refuse: { name: '不解冻', done: '决定不解冻，并写明了理由' },
    reject: { name: '放弃解冻', done: '放弃解冻，并写明了理由' },
  },
  blocked: {},
  missingItems: {},
  refusalReasons: {
    'cause-remains': '冻结的原因还在：请先办好迁移，再申请恢复。',
    'not-proven': '恢复的原因没有核实：请先看户口簿，或向公安查。',
  },
  clauses: {
    frozen: { yes: '这本证现在是冻结的。', no: '这本证没有冻结，不用解冻。', ask: '这本证的状态没有查到，请先查。' },
  },
  facts: { certificateStatus: PERSON_FACT_TEXTS.certificateStatus },
};
