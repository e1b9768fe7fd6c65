/** Whom a guardian is, asked in the same words by every service in which somebody may be guarded. */
import type { Condition, Question } from '@yimi/service-kit/form';
import type { QuestionTexts } from '@yimi/service-kit/texts';

/** Relations are written as the guardianship record writes them. */
const RELATIONS = ['父亲', '母亲', '配偶', '子女', '其他近亲属', '村（居）委会'];

/** Needs the question `citizenNumber` before it. */
export function guardianQuestions(section: string, when: Condition): Question[] {
  const asked = { section, required: true, when } as const;
  return [
    { ...asked, id: 'guardianName', kind: 'text', prefill: 'guardian.name', maxLength: 50 },
    {
      ...asked,
      id: 'guardianCitizenNumber',
      kind: 'citizen-number',
      prefill: 'guardian.citizenNumber',
      otherAdultThan: 'citizenNumber',
    },
    { ...asked, id: 'guardianRelation', kind: 'choice', prefill: 'guardian.relation', options: RELATIONS },
    { ...asked, id: 'guardianPhone', kind: 'phone', prefill: 'guardian.phone' },
  ];
}

/** The paper that shows it: who decides the application has seen it, and the guardian is registered by it. */
export const GUARDIAN_DOCUMENT = {
  id: 'guardianDocument',
  kind: 'photo',
  required: true,
  photo: 'guardian-document',
} as const;

export const GUARDIAN_QUESTION_TEXTS = {
  guardianName: {
    ask: '监护人叫什么名字？',
    hint: '监护人就是依法照管申请人的人，比如父母、配偶。',
    easy: '照管你的人叫什么名字？',
    errors: { missing: '还没有填监护人的名字。请照着监护人的身份证填。' },
  },
  guardianCitizenNumber: {
    ask: '监护人的身份证号是多少？',
    easy: '照管你的人身份证号是多少？',
    errors: { missing: '还没有填监护人的身份证号。请照着监护人的身份证填 18 位号码。' },
  },
  guardianRelation: {
    ask: '监护人是申请人的什么人？',
    easy: '照管你的人是你的谁？',
    options: {
      父亲: '父亲',
      母亲: '母亲',
      配偶: '丈夫或妻子',
      子女: '儿子或女儿',
      其他近亲属: '其他近亲，比如爷爷、奶奶、哥哥、姐姐',
      '村（居）委会': '村委会或居委会',
    },
  },
  guardianPhone: {
    ask: '怎么联系监护人？',
    hint: '填监护人的电话号码。消息会用短信发。',
    easy: '照管你的人号码是多少？',
  },
} satisfies Record<string, QuestionTexts>;

export const GUARDIAN_DOCUMENT_TEXTS: QuestionTexts = {
  ask: '请拍能说明监护关系的证件',
  hint: '比如写着两个人的户口本、出生证、结婚证，或村（居）委会的证明。',
  easy: '拍一张纸，说明他照管你。',
  errors: { 'photo-missing': '还没有监护关系的照片。请拍户口本、出生证或村（居）委会的证明，任选一样。' },
};
