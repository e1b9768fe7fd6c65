/** What the service says to people. */
import { REGISTRY_ACTION_TEXTS, REGISTRY_STAGE_TEXTS } from '@yimi/service-kit/registry-stages';
import type { ServiceTexts } from '@yimi/service-kit/texts';
import { CERTIFICATE_RULES } from '../legal-documents.ts';
import { PERSON_FACT_TEXTS } from '../person-facts.ts';
import { PERSON_QUESTION_TEXTS } from '../person-questions.ts';
import { card } from './card.ts';

export const texts: ServiceTexts = {
  name: card.name,
  summary: card.summary,
  easyRead: ['证坏了，可以换一本新的。', '换新证不要钱。', '不用去医院。', '号码还是原来的。', '旧的证要交回来。'],
  legalBasis: [
    {
      document: CERTIFICATE_RULES,
      articles: [
        { article: '损坏换新的规定（条文号待核）', says: '证损坏了，交回旧证，换发内容相同的新证。' },
        { article: '第十七条', says: '换证也不收费。' },
      ],
    },
  ],
  offline: ['带旧证和身份证到区残联窗口换新。', '不方便出门的，残协员上门收旧证、替您办。'],
  signLanguageVideo: { none: '损坏换新还没有手语视频。到窗口可以用写字板，也可以约手语翻译。' },
  sections: { certificate: '是谁要换证', damage: '坏在哪里' },
  questions: {
    ...PERSON_QUESTION_TEXTS,
    damage: {
      ask: '证坏在哪里？',
      hint: '有几处坏，就选几处。',
      easy: '证哪里坏了？',
      options: { torn: '撕破、断开', unreadable: '字看不清', photo: '照片看不清', chip: '机器读不出来' },
    },
    handIn: {
      ask: '旧证怎么交回？',
      hint: '电子证先换好，旧证后交也可以。',
      easy: '旧的证交给谁？',
      options: { counter: '交到区残联窗口', liaison: '残协员上门来取' },
    },
  },
  stages: {
    submitted: {
      name: '等待区残联核对',
      citizen: '换证申请已经收到。区残联核对以后就换，您不用做什么。',
      staff: '核对身份和原证。原证有效就批准；不能换的，写明理由。',
    },
    ...REGISTRY_STAGE_TEXTS,
    issued: {
      name: '已换好',
      citizen: '新证换好了，号码不变。打开“我的证件”就能看到，别忘了交回旧证。',
      staff: '新证已发。按申请人选的办法收回旧证。',
    },
    refused: {
      name: '没有换证',
      citizen: '这次没有换证，理由写在下面。原来的证照旧。',
      staff: '已经写明理由，没有换证。',
    },
    withdrawn: {
      name: '已撤回',
      citizen: '您撤回了换证申请，原来的证照旧。',
      staff: '申请人撤回了换证申请。',
    },
  },
  actions: {
    ...REGISTRY_ACTION_TEXTS,
    approve: { name: '批准换证', done: '批准了换证' },
    refuse: { name: '不予换证', done: '没有换证，并写明了理由' },
    withdraw: { name: '撤回申请', done: '撤回了换证申请' },
  },
  blocked: {},
  missingItems: {},
  refusalReasons: {
    'not-in-force': '原证已经不能使用：过期的请办到期换证，丢了的请办挂失补办。',
    'identity-doubtful': '身份核对不上：请带身份证到窗口，或请残协员上门看一看。',
  },
  clauses: {
    'in-force': {
      yes: '原证有效。',
      no: '原证已经不能使用，不能照样换一本。',
      ask: '还不知道原证能不能用，请先查清楚。',
    },
  },
  facts: { certificateStatus: PERSON_FACT_TEXTS.certificateStatus },
};
