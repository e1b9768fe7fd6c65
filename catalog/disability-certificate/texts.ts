/** What the service says to people. */
import type { ServiceTexts } from '@yimi/service-kit/texts';
import { ASSESSED_ACTION_TEXTS, ASSESSED_BLOCKED_TEXTS, ASSESSED_STAGE_TEXTS } from '../assessed-certificate-texts.ts';
import { GUARDIAN_DOCUMENT_TEXTS, GUARDIAN_QUESTION_TEXTS } from '../guardian-questions.ts';
import { CERTIFICATE_RULES, CIVIL_CODE, DISABILITY_STANDARD, HARBIN_CERTIFICATE_RULES } from '../legal-documents.ts';
import { PERSON_FACT_TEXTS } from '../person-facts.ts';
import { PERSON_QUESTION_TEXTS } from '../person-questions.ts';
import { card } from './card.ts';

export const texts: ServiceTexts = {
  name: card.name,
  summary: card.summary,
  easyRead: [
    '你可以办一本残疾人证。',
    '有了证，可以享受很多帮助。',
    '办证不要钱。',
    '先在手机上回答几个问题。',
    '再拍几张照片。',
    '然后去医院，让医生检查。',
    '去不了医院，医生可以上门。',
    '办好了，手机会告诉你。',
    '看不懂，可以请家人或残协员帮你。',
  ],
  legalBasis: [
    {
      document: CERTIFICATE_RULES,
      articles: [
        { article: '第三条', says: '自愿申请，由户口所在地管理。符合标准的人都可以申请。' },
        { article: '第七条', says: '县级残联收申请、发证、管理。' },
        { article: '第十一条', says: '有条件的地方应当上门评定和办证。' },
        { article: '第十三条', says: '有几类残疾的，等级按最重的一类定。' },
        { article: '第十七条', says: '办证不收费。评定和照片的费用，困难的人应当减免。' },
        { article: '第十九条', says: '残疾人证有效期十年，到期免费换。' },
        { article: '第二十四条', says: '证注销后，一年内不能重新申请。' },
        { article: '第二十五条', says: '不同意评定结论的，十个工作日内可以向市级残联申请重新评定。' },
      ],
    },
    {
      document: HARBIN_CERTIFICATE_RULES,
      articles: [{ article: '办理时限', says: '从评定那天到发证，不超过七个工作日。' }],
    },
    { document: DISABILITY_STANDARD, articles: [{ article: '第五章', says: '残疾分七类，每类分四级。' }] },
    { document: CIVIL_CODE, articles: [{ article: '第二十三条', says: '未成年人和不能自己办事的人，由监护人代理。' }] },
  ],
  offline: [
    '带身份证、户口本和照片，到区残联窗口办。窗口的人替您填。',
    '也可以到乡镇、街道残联，请他们替您填。',
    '出不了门的，告诉村（社区）的残协员，可以上门填表、上门评定。',
  ],
  signLanguageVideo: {
    none: '本区还没有这个事项的手语视频。到窗口时，可以请手语翻译，也可以和工作人员打字交流。',
  },
  sections: {
    who: '本人是谁',
    person: '住在哪里，谁来办',
    contact: '怎么联系您',
    disability: '身体情况',
    photos: '照片',
  },
  questions: {
    ...PERSON_QUESTION_TEXTS,
    sex: {
      ask: '申请人的性别是？',
      easy: '你是男的还是女的？',
      options: { male: '男', female: '女' },
    },
    birthDate: {
      ask: '申请人是哪年哪月哪日出生的？',
      hint: '要和身份证上的一样。',
      easy: '你的生日是哪一天？',
    },
    nation: { ask: '申请人是什么民族？', hint: '比如：汉族。', easy: '你是什么民族？' },
    region: {
      ask: '户口在哪个村或社区？',
      hint: '看户口本第一页。户口不在本区的，要到户口所在的县、区办。',
      easy: '你的户口在哪个村？',
    },
    address: {
      ask: '现在住在哪里？',
      hint: '写到门牌号。上门评定、寄送东西会用到。',
      easy: '你现在住在哪里？',
      errors: { missing: '还没有填住址。请写到门牌号；没有门牌的，写谁家。' },
    },
    capacity: {
      ask: '本人能自己办这件事吗？',
      hint: '能自己拿主意就选“能”。请别人帮忙打字、读字，也算能。',
      easy: '办证的事，你能自己拿主意吗？',
      options: { yes: '能自己拿主意', no: '不能，由监护人来办' },
    },
    ...GUARDIAN_QUESTION_TEXTS,
    contactWay: {
      ask: '您希望我们怎么告诉您消息？',
      easy: '你想怎么收到消息？',
      options: {
        sms: '发短信',
        phone: '打电话，同时发短信',
        'wechat-text': '发微信文字',
        'no-phone': '不要打电话，请残协员上门告诉我',
      },
    },
    disabilityKinds: {
      ask: '哪些方面有困难？',
      hint: '可以选几项。选错了没关系，最后由医生评定。',
      easy: '你哪里不方便？可以选几个。',
      options: {
        visual: '看不见或看不清',
        hearing: '听不见或听不清',
        speech: '不会说话或说不清',
        limb: '手、脚、身体活动不便',
        intellectual: '学习和理解有困难（智力）',
        mental: '情绪、想法、行为有困难（精神）',
      },
      errors: { missing: '还没有选。请至少选一项；拿不准就选最影响生活的那一项。' },
    },
    cause: {
      ask: '这个困难是怎么来的？',
      hint: '不清楚就选“说不清”。',
      easy: '为什么会不方便？',
      options: {
        birth: '出生就有',
        illness: '生病以后',
        traffic: '交通事故',
        work: '干活、上班时受伤',
        accident: '其他意外受伤',
        other: '其他原因',
        unknown: '说不清',
      },
    },
    since: {
      ask: '从什么时候开始的？',
      hint: '写年份就行，比如“2019 年”。出生就有的，写“出生”。',
      easy: '哪一年开始的？',
      errors: { missing: '还没有填。写大概的年份就行；记不清，写“记不清”。' },
    },
    livingHelp: {
      ask: '吃饭、穿衣、走路、上厕所，要人帮吗？',
      easy: '吃饭、穿衣要人帮吗？',
      options: { alone: '自己都能做', 'some-help': '有些要人帮', 'full-help': '基本都要人帮' },
    },
    assessmentPlace: {
      ask: '想在哪里评定？',
      hint: '评定就是请医生检查。出不了门的，选“上门”。',
      easy: '你想在哪里让医生看？',
      options: { hospital: '去医院', 'home-visit': '出不了门，请医生上门' },
    },
    portrait: {
      ask: '请拍一张本人的照片',
      hint: '白色背景，不戴帽子，脸看得清。睁不开眼、坐不起来都没关系，也可以请残协员上门拍。',
      easy: '请拍一张你的脸。',
      errors: { 'photo-missing': '还没有本人的照片。请拍一张；不方便拍的，可以请残协员上门拍。' },
    },
    idFront: {
      ask: '请拍身份证有人像的一面',
      hint: '放平了拍，四个角都要拍到。',
      easy: '拍身份证有头像的那面。',
    },
    idBack: {
      ask: '请拍身份证有国徽的一面',
      hint: '要看得清有效期。',
      easy: '拍身份证有国徽的那面。',
    },
    householdBook: {
      ask: '请拍户口本上申请人的那一页',
      hint: '要看得清名字、身份证号和住址。',
      easy: '拍户口本里你的那一页。',
      errors: { 'photo-missing': '还没有户口本的照片。请拍申请人那一页；户口本不在手边，可以先保存，以后再拍。' },
    },
    guardianDocument: GUARDIAN_DOCUMENT_TEXTS,
  },
  stages: {
    submitted: {
      name: '等待受理',
      citizen: '申请已经收到。区残联正在看您的资料，您不用做什么。',
      staff: '核对资料和照片。齐了就受理；缺什么，一次说全再退回；不能办的，写明理由。',
    },
    ...ASSESSED_STAGE_TEXTS,
    issued: {
      name: '已办好',
      citizen: '残疾人证办好了，有效期十年。打开“我的证件”就能看到。',
      staff: '已经办完，不用再做什么。',
    },
  },
  actions: {
    ...ASSESSED_ACTION_TEXTS,
  },
  blocked: ASSESSED_BLOCKED_TEXTS,
  missingItems: {
    'portrait-unsuitable': '本人照片不合适：请用白色背景、不戴帽子、脸看得清的近照，再拍一张。',
    'id-photo-unclear': '身份证照片不清楚：请放平、在亮处，正反两面各重拍一张。',
    'id-expired': '身份证过期了：请先换身份证；临时身份证也可以，拍好再交。',
    'household-book-unclear': '户口本照片不清楚：请重拍申请人那一页，字要看得清。',
    'household-book-wrong-page': '户口本拍错了页：请拍有申请人名字的那一页。',
    'guardian-proof': '缺监护人证明：请拍户口本、出生证、结婚证或村（居）委会证明，任选一样。',
    'guardian-details': '监护人的信息不完整：请填监护人的名字、身份证号和电话，短信会发到这个号码。',
    'name-differs': '名字和证件不一样：请照着身份证改过来。',
    'address-unclear': '住址不清楚：请写到门牌号；没有门牌的，写谁家、靠近哪里。',
    'contact-unreachable': '留的号码联系不上：请换一个能收短信的号码，家人的也可以。',
  },
  refusalReasons: {
    'not-registered-here': '户口不在本区：请向户口所在的县、区残联申请，也可以在全国残联的网上平台办。',
    'holds-certificate': '已经有残疾人证：不用新办。到期请办换证，丢了请办补证，情况变了请办类别等级变更。',
    'within-one-year': '原来的证注销还不满一年：请在满一年以后再申请。',
    'no-authority': '来办的人不是本人，也不是监护人：请本人或监护人来办；可以请残协员上门。',
    'not-supplemented': '补交以后资料还是不全：请照着清单备齐，再重新申请；可以请残协员帮忙。',
    'papers-untrue': '资料和实际情况不符：请用真实的资料重新申请；认为弄错了，请到窗口说明。',
    'objection-proven': '公示中的意见查实：请看处理说明；不同意的，可以到区残联窗口申请复查。',
    'registered-elsewhere': '全国系统里别处已有您的记录：请先到那里的残联迁移或更正，再来申请。',
  },
  clauses: {
    'registered-here': {
      yes: '户口在本区。',
      no: '户口不在本区，应由户口所在地的县级残联受理。',
      ask: '还不知道户口在哪里。请核对户口本照片。',
    },
    'holds-none': {
      yes: '名下没有正在使用的残疾人证。',
      no: '名下已有残疾人证，应办换证、补证或变更，不用新办。',
      ask: '还没有查到名下有没有残疾人证。请先查全国系统。',
    },
    'year-since-cancellation': {
      yes: '没有注销过，或注销已满一年。',
      no: '原证注销不满一年，满一年后才能重新申请。',
      ask: '查不到原证的注销日期。请先查清楚再决定。',
    },
    'guardian-of-minor': {
      yes: '申请人已成年，或有监护人来办。',
      no: '申请人未满 18 岁，还没有监护人的信息。请监护人来办。',
      ask: '不知道申请人的年龄。请核对身份证或户口本。',
    },
    'guardian-of-adult': {
      yes: '本人能自己拿主意，或有监护人来办。',
      no: '本人不能自己办，还没有监护人的信息。请监护人来办。',
      ask: '本人能不能自己拿主意，请工作人员问清楚。不能的，请监护人来办。',
    },
  },
  facts: {
    ...PERSON_FACT_TEXTS,
    actsAlone: { name: '自己办事的能力', yes: '本人能自己办事', no: '本人不能自己办事' },
    guardianNamed: { name: '监护人', yes: '已写明监护人', no: '没有写明监护人' },
  },
};
