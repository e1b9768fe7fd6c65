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
  easyRead: [
    '你的户口迁走了，证还没有迁。',
    '这本证先不能用。',
    '证没有作废，还可以恢复。',
    '请到新户口那里的残联办迁移。',
  ],
  legalBasis: [
    {
      document: CERTIFICATE_RULES,
      articles: [{ article: '冻结的规定（条文号待核）', says: '户口迁出超过六个月没有迁证的，由原来发证的残联冻结。' }],
    },
  ],
  offline: ['对冻结有疑问，请到区残联窗口问，可以带家人来。', '出不了门的，可以请残协员上门说明，再转给区残联。'],
  signLanguageVideo: { none: '冻结没有手语视频。要当面问的，可以约手语翻译到窗口。' },
  sections: { certificate: '谁的证', move: '户口迁到哪里' },
  questions: {
    ...PERSON_QUESTION_TEXTS,
    movedOn: {
      ask: '户口是哪天迁走的？',
      hint: '照户口簿或公安的记录填。满六个月以后才能冻结。',
      easy: '户口哪天迁走的？',
    },
    movedTo: { ask: '户口迁到了哪里？', hint: '写到县、区，比如：绥化市北林区。', easy: '户口迁到哪里了？' },
    knownBy: {
      ask: '从哪里知道的？',
      easy: '谁告诉的？',
      options: { police: '公安的户籍信息', 'household-book': '看过户口簿', village: '村（社区）书面说明' },
    },
  },
  stages: {
    ...DISTRICT_TURN_STAGE_TEXTS,
    submitted: {
      name: '等待决定是否冻结',
      citizen: '您的户口迁走了，证还没有迁。区残联正在决定要不要先冻结这本证。请尽快办迁移。',
      staff: '核对迁出日期和来源。满六个月没有迁证的可以冻结；不冻结，写明理由。',
    },
    turned: {
      name: '已冻结',
      citizen: '这本证先不能用了。到新户口所在地的残联办好迁移就能恢复；户口迁回来的，请告诉我们。',
      staff: '证已冻结，已经告诉本人。情况变了，可以办解冻。',
    },
    refused: {
      name: '没有冻结',
      citizen: '您的证没有冻结，照常使用。',
      staff: '已经写明理由，没有冻结。',
    },
    withdrawn: {
      name: '冻结已撤回',
      citizen: '区残联撤回了冻结，您的证没有变化。',
      staff: '冻结已经撤回，原证照常使用。',
    },
  },
  actions: {
    ...DISTRICT_TURN_ACTION_TEXTS,
    approve: { name: '决定冻结', done: '决定冻结这本证' },
    refuse: { name: '不冻结', done: '决定不冻结，并写明了理由' },
    reject: { name: '放弃冻结', done: '放弃冻结，并写明了理由' },
  },
  blocked: {},
  missingItems: {},
  refusalReasons: {
    'not-six-months': '户口迁走还不满六个月：证照常使用，请先提醒本人办迁移。',
    'moved-with': '证已经和户口一起迁走：不用冻结。',
    'not-proven': '迁出的日期没有核实：请先向公安查清楚。',
  },
  clauses: {
    'in-force': { yes: '证有效，可以冻结。', no: '证不是有效状态，不用冻结。', ask: '证的状态还没有查到，请先查。' },
    'six-months': {
      yes: '户口迁走已经超过六个月。',
      no: '户口迁走不到六个月，还不能冻结。',
      ask: '不知道户口哪天迁走，请先查清楚。',
    },
  },
  facts: {
    certificateStatus: PERSON_FACT_TEXTS.certificateStatus,
    freezableFrom: { name: '可以冻结的第一天' },
  },
};
