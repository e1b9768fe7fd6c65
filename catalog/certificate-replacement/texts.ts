/** What the service says to people. */
import { REGISTRY_ACTION_TEXTS, REGISTRY_STAGE_TEXTS } from '@yimi/service-kit/registry-stages';
import type { ServiceTexts } from '@yimi/service-kit/texts';
import { CERTIFICATE_RULES, HARBIN_CERTIFICATE_RULES } from '../legal-documents.ts';
import { PERSON_FACT_TEXTS } from '../person-facts.ts';
import { PERSON_QUESTION_TEXTS } from '../person-questions.ts';
import { card } from './card.ts';

export const texts: ServiceTexts = {
  name: card.name,
  summary: card.summary,
  easyRead: ['证丢了，可以补一本。', '补证不要钱。', '不用再去医院。', '旧的证不能再用了。', '找到旧证，请交给残联。'],
  legalBasis: [
    {
      document: CERTIFICATE_RULES,
      articles: [
        { article: '挂失补办的规定（条文号待核）', says: '证丢了，要马上向发证的残联挂失，声明作废后补办。' },
        { article: '第十七条', says: '补证不收费。' },
      ],
    },
    { document: HARBIN_CERTIFICATE_RULES, articles: [{ article: '办理时限', says: '补证一个工作日办好。' }] },
  ],
  offline: ['带身份证到区残联窗口挂失补办。', '出不了门的，请残协员上门替您办。'],
  signLanguageVideo: { none: '挂失补办还没有手语视频。窗口备有写字板，也可以请手语翻译来帮您。' },
  sections: { certificate: '是谁的证', loss: '怎么丢的' },
  questions: {
    ...PERSON_QUESTION_TEXTS,
    certificateNumber: {
      ask: '丢的是哪一本证？',
      hint: '号码由系统查到。没有显示也没关系，可以先交申请。',
      easy: '你丢的是这本证吗？',
    },
    howLost: {
      ask: '证是怎么没有的？',
      easy: '证怎么没有了？',
      options: { lost: '自己丢了', stolen: '被偷了', destroyed: '烧了、泡了或毁坏了' },
    },
    lostOn: { ask: '哪一天发现证没有了？', hint: '记不清，填大概的日子。', easy: '哪天发现证没有了？' },
    declareVoid: {
      ask: '旧证从现在起作废，您同意吗？',
      hint: '作废以后，找到旧证也不能再用。',
      easy: '旧的证不能再用了，你同意吗？',
      errors: { 'declaration-needed': '旧证作废了才能补新证。同意请选“是”；还想再找找，可以先不办。' },
    },
  },
  stages: {
    submitted: {
      name: '等待核对',
      citizen: '挂失已经收到。区残联一个工作日内核对，您不用做什么。',
      staff: '核对身份和原证。对得上就批准；不能补的，写明理由。',
    },
    ...REGISTRY_STAGE_TEXTS,
    issued: {
      name: '已补好',
      citizen: '新证补好了，旧证已经作废。打开“我的证件”就能看到。',
      staff: '新证已发，旧证已在全国系统作废。',
    },
    refused: {
      name: '没有补办',
      citizen: '这次没有补办，理由写在下面。弄清楚以后可以再申请。',
      staff: '已经写明理由，没有补办。',
    },
    withdrawn: {
      name: '已撤回',
      citizen: '您撤回了挂失，原来的证还能用。',
      staff: '申请人撤回了挂失，原证照旧。',
    },
  },
  actions: {
    ...REGISTRY_ACTION_TEXTS,
    approve: { name: '批准补办', done: '批准了补办' },
    refuse: { name: '不予补办', done: '没有补办，并写明了理由' },
    withdraw: { name: '撤回挂失', done: '撤回了挂失' },
  },
  blocked: {},
  missingItems: {},
  refusalReasons: {
    'never-certified': '名下没有残疾人证：请办残疾人证新办。',
    'run-out': '原证已经过期：请办到期换证，不用挂失。',
    frozen: '原证已经冻结：请先到区残联窗口把户口和证的问题理顺，再补办。',
    'identity-doubtful': '核对不了身份：请带身份证到窗口，或请残协员上门核对。',
  },
  clauses: {
    'was-certified': {
      yes: '名下有残疾人证。',
      no: '名下没有可以补的残疾人证，应办新办。',
      ask: '还没有查到原证。请先在全国系统里查。',
    },
    'still-in-force': {
      yes: '原证没有过期，也没有冻结。',
      no: '原证已经过期或冻结。过期应办换证，冻结应先解冻。',
      ask: '还不知道原证的状态，请先查清楚。',
    },
  },
  facts: { certificateStatus: PERSON_FACT_TEXTS.certificateStatus },
};
