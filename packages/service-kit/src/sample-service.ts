/** A small invented service on which the kit is tested. */
import type { Service } from './service.ts';

const DOCUMENT = { name: '样例办法', from: '2020-01-01' };

export const SAMPLE: Service = {
  id: 'sample-card',
  version: 1,
  from: '2026-01-01',
  enteredBy: ['citizen'],
  form: {
    sections: ['who'],
    questions: [
      { id: 'name', kind: 'text', section: 'who', required: true, prefill: 'person.name', maxLength: 5 },
      {
        id: 'number',
        kind: 'citizen-number',
        section: 'who',
        required: true,
        prefill: 'person.citizenNumber',
        fixed: true,
      },
      {
        id: 'birth',
        kind: 'date',
        section: 'who',
        required: true,
        agreesWith: { question: 'number', part: 'birth-date' },
      },
      {
        id: 'sex',
        kind: 'choice',
        section: 'who',
        required: true,
        options: ['male', 'female'],
        agreesWith: { question: 'number', part: 'sex' },
      },
      { id: 'alone', kind: 'yes-no', section: 'who', required: true, when: { fact: 'isMinor', is: false } },
      {
        id: 'guardian',
        kind: 'citizen-number',
        section: 'who',
        required: true,
        otherAdultThan: 'number',
        when: {
          any: [
            { fact: 'isMinor', is: true },
            { question: 'alone', is: false },
          ],
        },
      },
      { id: 'guardianPhone', kind: 'phone', section: 'who', required: false, when: { question: 'alone', is: false } },
      { id: 'village', kind: 'region', section: 'who', required: true },
      { id: 'needs', kind: 'choices', section: 'who', required: true, options: ['sight', 'hearing'] },
      {
        id: 'sightAid',
        kind: 'long-text',
        section: 'who',
        required: false,
        maxLength: 9,
        when: { question: 'needs', includes: 'sight' },
      },
      { id: 'truth', kind: 'yes-no', section: 'who', required: true, mustBeYes: true },
      { id: 'portrait', kind: 'photo', section: 'who', required: true, photo: 'portrait' },
    ],
  },
  flow: {
    first: 'submitted',
    stages: {
      submitted: {
        owner: 'district-reviewer',
        waitsFor: 'staff',
        deadline: ({ acceptWorkingDays }) => ({ workingDays: acceptWorkingDays, basis: '本区设定' }),
        whenDue: { escalateTo: 'district-leader' },
        actions: {
          assign: { by: ['district-reviewer'], to: 'submitted', records: 'hospital' },
          begin: { by: ['doctor'], to: 'assessing', records: 'round', personal: true },
          refuse: { by: ['district-reviewer'], to: 'refused', needs: 'reason' },
          return: {
            by: ['district-reviewer'],
            to: 'returned',
            needs: 'missing-items',
            blockedWhen: { twice: ({ done }) => (done.return ?? 0) > 0 },
          },
        },
      },
      returned: {
        owner: 'citizen',
        waitsFor: 'citizen',
        deadline: { none: '不限时' },
        whenDue: 'nothing',
        actions: { supplement: { by: ['citizen'], to: 'submitted', needs: 'answers' } },
      },
      assessing: {
        owner: 'district-reviewer',
        waitsFor: 'staff',
        deadline: { workingDays: 7, basis: '七个工作日' },
        whenDue: { escalateTo: 'district-leader' },
        actions: {
          conclude: { by: ['doctor'], to: 'assessing', records: 'conclusion' },
          sign: {
            by: ['doctor', 'district-reviewer'],
            to: {
              oneOf: ['assessing', 'checking'],
              choose: ({ signatures, settings }) =>
                signatures.length + 1 >= settings.signingDoctors ? 'checking' : 'assessing',
            },
            records: 'signature',
            personal: true,
          },
        },
      },
      checking: {
        owner: 'system',
        waitsFor: 'system',
        deadline: { minutes: 10, basis: '十分钟' },
        whenDue: { escalateTo: 'district-reviewer' },
        actions: {
          pass: { by: ['system'], to: 'notice' },
          again: { by: ['system'], to: 'resumed' },
        },
      },
      resumed: {
        owner: 'district-reviewer',
        waitsFor: 'staff',
        deadline: { workingDays: 7, since: 'assessing', basis: '七个工作日' },
        whenDue: { escalateTo: 'district-leader' },
        actions: { pass: { by: ['district-reviewer'], to: 'panel' } },
      },
      panel: {
        owner: 'district-reviewer',
        waitsFor: 'staff',
        deadline: { workingDays: 3, basis: '三个工作日' },
        whenDue: { escalateTo: 'district-leader' },
        actions: {
          agree: {
            by: ['township-clerk', 'district-reviewer', 'civil-affairs'],
            to: 'notice',
            countersign: { needed: 'all', each: 'role' },
          },
          'both-agree': {
            by: ['district-reviewer'],
            to: 'notice',
            countersign: { needed: ({ signingDoctors }) => signingDoctors, each: 'person' },
          },
          disagree: {
            by: ['township-clerk', 'district-reviewer', 'civil-affairs'],
            to: { backTo: ['submitted', 'assessing'] },
            needs: 'reason',
          },
        },
      },
      notice: {
        owner: 'system',
        waitsFor: 'notice',
        deadline: { workingDays: 5, basis: '五个工作日' },
        whenDue: { act: 'end' },
        actions: {
          end: { by: ['system'], to: 'granted' },
          object: { by: ['citizen'], to: 'refused', untilDue: true },
        },
      },
      granted: { final: 'granted' },
      refused: { final: 'not-granted' },
    },
  },
  rules: {
    facts: ['adult', 'endedOn', 'status', 'age'],
    factsOf: ({ subject }) => ({ adult: subject.ageYears === null ? null : subject.ageYears >= 18 }),
    versions: [
      { from: '2020-01-01', clauses: [{ id: 'adult', basis: '样例办法第一条', holds: { fact: 'adult', is: true } }] },
    ],
  },
  outcome: {
    kind: 'certificate',
    issues: 'first',
    replaces: [],
    validity: { years: 10 },
    assessment: 'always',
    basis: '样例办法第二条',
  },
  texts: {
    name: '样例',
    summary: '样例事项',
    easyRead: ['这是样例。', '它不是真的。', '只给测试用。'],
    legalBasis: [{ document: DOCUMENT, articles: [{ article: '第一条', says: '成年人可以申请。' }] }],
    offline: ['到窗口办。', '请人上门办。'],
    signLanguageVideo: { none: '样例没有视频' },
    sections: { who: '您是谁' },
    questions: {
      name: { ask: '姓名？', easy: '你叫什么？' },
      number: { ask: '身份证号？', easy: '你的号码？' },
      birth: { ask: '生日？', easy: '你的生日？' },
      sex: { ask: '性别？', easy: '男还是女？', options: { male: '男', female: '女' } },
      alone: { ask: '自己办吗？', easy: '你自己办吗？' },
      guardian: {
        ask: '监护人的身份证号？',
        easy: '他的号码？',
        errors: { missing: '请填监护人的号码。' },
      },
      guardianPhone: { ask: '监护人的电话？', easy: '他的电话？' },
      village: { ask: '哪个村？', easy: '你在哪个村？' },
      needs: { ask: '要什么？', easy: '你要什么？', options: { sight: '看', hearing: '听' } },
      sightAid: { ask: '用什么看？', easy: '你用什么看？' },
      truth: { ask: '都是真的吗？', easy: '是真的吗？' },
      portrait: { ask: '请拍照', easy: '请拍照。' },
    },
    stages: Object.fromEntries(
      ['submitted', 'returned', 'assessing', 'checking', 'resumed', 'panel', 'notice', 'granted', 'refused'].map(
        (id) => [id, { name: id, citizen: '请等一等。', staff: '请办理。' }],
      ),
    ),
    actions: Object.fromEntries(
      [
        'assign',
        'begin',
        'refuse',
        'return',
        'supplement',
        'conclude',
        'sign',
        'pass',
        'again',
        'agree',
        'both-agree',
        'disagree',
        'end',
        'object',
      ].map((id) => [id, { name: id, done: id }]),
    ),
    blocked: { twice: '只能退回一次。请受理。' },
    missingItems: { paper: '缺纸：请补交。' },
    refusalReasons: { other: '不能办：请到窗口问。' },
    clauses: { adult: { yes: '已成年。', no: '未成年。', ask: '年龄不清楚。' } },
    facts: {
      adult: { name: '成年', yes: '已成年', no: '未成年' },
      endedOn: { name: '结束日期' },
      status: { name: '状态' },
      age: { name: '年龄', unit: '岁' },
    },
  },
};
