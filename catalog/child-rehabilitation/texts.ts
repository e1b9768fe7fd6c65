/** What the service says to people. */
import type { ServiceTexts } from '@yimi/service-kit/texts';
import {
  BENEFIT_BLOCKED,
  BENEFIT_MISSING,
  BENEFIT_STOPS,
  DISTRICT_ACTION_TEXTS,
  DISTRICT_STAGE_TEXTS,
} from '../benefit-flow.ts';
import { BANK_ACCOUNT_TEXTS } from '../benefit-questions.ts';
import { GUARDIAN_DOCUMENT_TEXTS, GUARDIAN_QUESTION_TEXTS } from '../guardian-questions.ts';
import { CHILD_REHABILITATION, HARBIN_CHILD_REHABILITATION } from '../legal-documents.ts';
import { PERSON_FACT_TEXTS } from '../person-facts.ts';
import { PERSON_QUESTION_TEXTS } from '../person-questions.ts';
import { card } from './card.ts';

export const texts: ServiceTexts = {
  name: card.name,
  summary: card.summary,
  easyRead: [
    '孩子说话晚、走路难、看不清、听不见，可以做训练。',
    '医生诊断过，就可以申请。',
    '不用先办残疾人证。',
    '由爸爸、妈妈或者照管孩子的人来申请。',
    '每个月补一部分训练的钱。',
    '到了年龄，会提前告诉你。',
  ],
  legalBasis: [
    {
      document: CHILD_REHABILITATION,
      articles: [
        {
          article: '救助对象（条文号待核）',
          says: '零到六岁，视力、听力、言语、肢体、智力残疾和孤独症的孩子；各地可以放宽年龄。',
        },
        { article: '申请（条文号待核）', says: '监护人向户口所在地或者居住证发放地的县级残联申请，也可以托别人代办。' },
      ],
    },
    {
      document: HARBIN_CHILD_REHABILITATION,
      articles: [
        { article: '哈尔滨的对象（条文号待核）', says: '零到十岁，有户口或者居住证，经过诊断、适合做康复的孩子。' },
        { article: '多重残疾（条文号待核）', says: '有几类残疾的，可以按训练标准最高的一类补助。' },
      ],
    },
  ],
  offline: ['带户口本和诊断证明到乡镇街道或者区残联窗口办。', '不方便带孩子出门的，残协员上门替您申请。'],
  signLanguageVideo: { none: '儿童康复还没有手语视频。到窗口可以用写字板，也可以约手语翻译。' },
  sections: { child: '孩子', guardian: '监护人', training: '康复训练', account: '补助发到哪里' },
  questions: {
    ...PERSON_QUESTION_TEXTS,
    ...GUARDIAN_QUESTION_TEXTS,
    region: {
      ask: '孩子住在哪个村或社区？',
      hint: '户口在本区的选户口上的；只有居住证的，选住的地方。',
      easy: '孩子住在哪里？',
    },
    household: {
      ask: '孩子的户口在哪里？',
      hint: '哈尔滨别的区的户口，请向那个区的残联申请。',
      easy: '户口在这里，还是在外地？',
      options: {
        here: '户口在本区',
        permit: '户口在外地，有本区的居住证',
        'other-district': '户口在哈尔滨别的区、县（市）',
        neither: '户口在外地，还没有居住证',
      },
    },
    guardianDocument: {
      ...GUARDIAN_DOCUMENT_TEXTS,
      hint: '以前登记过监护关系的，不用再拍。没登记过的，拍户口本或者出生证。',
    },
    training: {
      ask: '医生诊断的是哪一类？',
      hint: '有几类的，选最要紧的一类；最后按补助标准最高的一类算，由区残联核对。',
      easy: '医生说孩子是哪一种？',
      options: {
        visual: '视力残疾',
        hearing: '听力残疾',
        speech: '言语残疾',
        limb: '肢体残疾',
        intellectual: '智力残疾',
        autism: '孤独症',
        none: '还没有看过医生，或者不清楚',
      },
    },
    indication: {
      ask: '医生说孩子适合做康复训练吗？',
      hint: '看诊断证明上写的建议。没有写的，请再问医生。',
      easy: '医生说可以做训练吗？',
    },
    diagnosisProof: {
      ask: '请拍医院的诊断证明',
      hint: '要看得清医院的章和医生的建议。',
      easy: '拍医院写的诊断。',
      errors: { 'photo-missing': '还没有诊断证明的照片。没有诊断过的，请先带孩子到医院看，区残联可以告诉您去哪家。' },
    },
    bankAccount: {
      ...BANK_ACCOUNT_TEXTS,
      hint: '填孩子或者监护人的银行卡号。由机构直接结算的地方，区残联会告诉您。',
    },
  },
  stages: {
    ...DISTRICT_STAGE_TEXTS,
    submitted: {
      name: '等待区残联审核诊断',
      citizen: '申请已经收到。区残联正在看诊断证明，您不用做什么。',
      staff: '看诊断证明、年龄和户口。没有登记过监护关系的，核对证件。符合就批准，并和家长说好训练计划。',
    },
  },
  actions: DISTRICT_ACTION_TEXTS,
  blocked: BENEFIT_BLOCKED,
  missingItems: {
    'account-unclear': BENEFIT_MISSING['account-unclear'],
    diagnosis: '诊断证明看不清或者缺章：请重新拍一张，或者请医院补写。',
    guardian: '看不出监护关系：请拍户口本、出生证或者村（居）委会的证明。',
    permit: '缺居住证：请拍孩子或者监护人在本区的居住证。',
  },
  refusalReasons: {
    'not-here': '户口和居住证都不在本区：请向户口所在地的残联申请。',
    'too-old': '超过了年龄：年满规定年龄的孩子，可以申请残疾人证和别的帮助，请问残协员。',
    'not-diagnosed': '医生没有诊断，或者说不适合训练：请按医生的建议，以后可以再申请。',
  },
  clauses: {
    'lives-here': {
      yes: '户口在本区，或者有本区的居住证。',
      no: '户口不在本区，也不能凭居住证在本区申请。',
      ask: '还没有核对孩子的户口，请看户口本或者居住证。',
    },
    age: {
      yes: '年龄在救助范围里。',
      no: '超过了救助的年龄。',
      ask: '不知道孩子的年龄，请核对户口本或者出生证。',
    },
    diagnosed: {
      yes: '家长说医生已经诊断，请看诊断证明。',
      no: '家长说还没有诊断，请先帮孩子约医院。',
      ask: '还没有问诊断结果。',
    },
    indicated: {
      yes: '家长说医生建议做康复训练，请看证明上的建议。',
      no: '医生说现在不适合做康复训练。',
      ask: '还不知道医生建议不建议训练，请看诊断证明。',
    },
    'child-alive': {
      yes: '人口信息里没有孩子去世的记录。',
      no: '人口信息里记着孩子已经去世，请核对。',
      ask: '还没有和人口信息比对过孩子，请先比对。',
    },
  },
  facts: {
    registeredHere: PERSON_FACT_TEXTS.registeredHere,
    permit: { name: '居住证', yes: '有本区的居住证', no: '没有本区的居住证' },
    otherDistrict: { name: '哈尔滨别的区县', yes: '户籍在哈尔滨别的区县', no: '户籍不在哈尔滨别的区县' },
    ageYears: PERSON_FACT_TEXTS.ageYears,
    toTen: { name: '年龄放宽', yes: '本区放宽到十岁', no: '本区没有放宽年龄' },
    diagnosed: { name: '诊断', yes: '经过诊断', no: '没有诊断' },
    indicated: { name: '康复指征', yes: '适合做康复训练', no: '不适合做康复训练' },
    died: { name: '去世', yes: '已经去世', no: '健在' },
  },
  benefit: {
    gives: '按月补助康复训练的费用。手术和辅具另有办法，请问区残联。',
    grades: {
      visual: '视力训练',
      hearing: '听力训练',
      speech: '言语训练',
      limb: '肢体训练',
      intellectual: '智力训练',
      autism: '孤独症训练',
    },
    stops: {
      moved: BENEFIT_STOPS.moved,
      died: BENEFIT_STOPS.died,
      'own-wish': BENEFIT_STOPS['own-wish'],
      'training-ended': '训练做完了：医生说还要做的，可以重新申请。',
      'not-attended': '一直没有去训练：想接着做，请告诉残协员，当场就能恢复。',
    },
  },
};
