/** What the service says to people. */
import { TURN_ACTION_TEXTS, TURN_STAGE_TEXTS } from '@yimi/service-kit/registry-stages';
import type { ServiceTexts } from '@yimi/service-kit/texts';
import { CERTIFICATE_RULES, HARBIN_CERTIFICATE_RULES } from '../legal-documents.ts';
import { PERSON_FACT_TEXTS } from '../person-facts.ts';
import { PERSON_QUESTION_TEXTS } from '../person-questions.ts';
import { card } from './card.ts';

export const texts: ServiceTexts = {
  name: card.name,
  summary: card.summary,
  easyRead: [
    '不想要这本证了，可以取消。',
    '取消以后，证不能再用。',
    '靠这本证领的待遇，可能会停。',
    '一年以内，不能再申请新证。',
    '拿不准，先和家人商量。',
  ],
  legalBasis: [
    {
      document: CERTIFICATE_RULES,
      articles: [
        {
          article: '注销的规定（条文号待核）',
          says: '本人要求、去世、经指定医院评定不再符合标准，或户口迁出超过一年没有迁证的，由批准的残联注销。',
        },
        { article: '第二十四条', says: '注销以后，一年内不能重新申请。' },
      ],
    },
    { document: HARBIN_CERTIFICATE_RULES, articles: [{ article: '办理时限', says: '注销一个工作日办好。' }] },
  ],
  offline: ['带残疾人证和身份证，到区残联窗口办注销。', '出不了门的，区残联可以派人上门。残协员和乡镇不能替您注销。'],
  signLanguageVideo: { none: '注销没有手语视频。决定以前，可以约手语翻译和您当面说清楚。' },
  sections: { certificate: '注销谁的证', why: '为什么注销' },
  questions: {
    ...PERSON_QUESTION_TEXTS,
    ground: {
      ask: '因为什么注销？',
      hint: '本人自愿的，要有本人签字的申请。',
      easy: '为什么取消？',
      options: {
        'own-wish': '本人自愿，有签字的申请',
        died: '本人去世',
        'no-longer-meets': '评定后不再符合标准',
        moved: '户口迁出超过一年没有迁证',
      },
    },
    diedOn: { ask: '哪一天去世的？', hint: '照死亡证明或公安的记录填。', easy: '哪天去世的？' },
    concludedOn: {
      ask: '指定医院的结论是哪天写的？',
      hint: '没有指定医院的结论，不能用这个理由注销。',
      easy: '医生哪天写的？',
    },
    concludedBy: { ask: '是哪家指定医院的结论？', easy: '哪家医院写的？' },
    movedOn: { ask: '户口哪天迁出的？', hint: '满一年以后才能注销。', easy: '户口哪天迁出去的？' },
    understand: {
      ask: '注销以后，一年内不能再申请残疾人证。确定要注销吗？',
      hint: '靠这本证享受的补贴和优待可能会停。',
      easy: '取消以后，一年里不能再申请。你确定吗？',
      errors: { 'declaration-needed': '不想注销，就不用办这件事，证照常使用。确定要注销，请选“是”。' },
    },
  },
  stages: {
    ...TURN_STAGE_TEXTS,
    submitted: {
      name: '等待核对注销',
      citizen: '注销申请已经收到。区残联决定以前，您可以撤回，证照常使用。',
      staff: '核对身份、理由和凭据。注销不能恢复；核对好了，交区残联领导决定。',
    },
    checked: {
      name: '等待决定注销',
      citizen: '区残联已经核对，正在决定。决定以前，您还可以撤回。',
      staff: '再看一遍理由和凭据。批准以后不能恢复，一年内不能重新申请。',
    },
    cancelled: {
      name: '已注销',
      citizen: '这本证已经注销，不能再用。满一年以后，可以重新申请。',
      staff: '证已注销，不能恢复。请收回旧证；靠它发的待遇，请按规定另行核对。',
    },
    refused: {
      name: '没有注销',
      citizen: '这本证没有注销，照常使用。理由写在下面。',
      staff: '已经写明理由，没有注销。',
    },
    withdrawn: {
      name: '注销已撤回',
      citizen: '注销已经撤回，您的证照常使用。',
      staff: '注销已经撤回，原证照旧。',
    },
  },
  actions: {
    ...TURN_ACTION_TEXTS,
    check: { name: '核对无误，交领导决定', done: '核对好了，交区残联领导决定' },
    approve: { name: '批准注销', done: '批准了注销' },
    refuse: { name: '不予注销', done: '没有注销，并写明了理由' },
    reject: { name: '放弃注销', done: '放弃注销，并写明了理由' },
    withdraw: { name: '撤回，不注销了', done: '撤回了注销' },
  },
  blocked: {},
  missingItems: {},
  refusalReasons: {
    'not-own-wish': '不是本人的意思：请问清楚本人；不能表达的，由监护人来说。',
    'not-proven': '凭据不够：请先向公安、医院或村（社区）查清楚，再提出。',
    'no-conclusion': '没有指定医院的结论：请先安排评定，再决定。',
    'not-a-year': '户口迁出不满一年：可以先冻结，同时提醒本人办迁移。',
  },
  clauses: {
    held: { yes: '名下有还没注销的证。', no: '名下没有可以注销的证。', ask: '没有查到名下的证，请先查全国系统。' },
    'death-recorded': {
      yes: '不是因为去世，或者登记里有死亡记录。',
      no: '登记里还没有死亡记录。请核对死亡证明，再决定。',
      ask: '还没有查死亡登记，请先查。',
    },
    'conclusion-there': {
      yes: '不是因为不符合标准，或者有指定医院的结论。',
      no: '没有指定医院的结论，不能以不符合标准注销。',
      ask: '还没有写明注销的理由。请问清楚。',
    },
    'moved-a-year': {
      yes: '不是因为迁出，或者迁出已经超过一年。',
      no: '户口迁出不到一年，还不能注销。',
      ask: '不知道迁出的日期或注销的理由，请查清楚。',
    },
  },
  facts: {
    certificateStatus: PERSON_FACT_TEXTS.certificateStatus,
    ground: {
      name: '注销的理由',
      values: { 'own-wish': '本人自愿', died: '去世', 'no-longer-meets': '不再符合标准', moved: '户口迁出' },
    },
    died: { name: '死亡登记', yes: '登记里有死亡记录', no: '登记里没有死亡记录' },
    concluded: { name: '医院的结论', yes: '有指定医院的结论', no: '没有指定医院的结论' },
    cancellableFrom: { name: '可以因迁出注销的第一天' },
  },
};
