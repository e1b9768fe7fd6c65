/** Questions about the person that several services ask in the same words. A form adds its section. */
import type { Question } from '@yimi/service-kit/form';
import type { QuestionTexts } from '@yimi/service-kit/texts';

export const PERSON_QUESTIONS = {
  name: { id: 'name', kind: 'text', required: true, prefill: 'person.name', maxLength: 50 },
  /** It names whom the application is for: once known, another number would be another person. */
  citizenNumber: {
    id: 'citizenNumber',
    kind: 'citizen-number',
    required: true,
    prefill: 'person.citizenNumber',
    fixed: true,
  },
  phone: { id: 'phone', kind: 'phone', required: true, prefill: 'person.phone' },
} as const satisfies Record<string, Omit<Question, 'section'>>;

export const PERSON_QUESTION_TEXTS = {
  name: {
    ask: '申请人叫什么名字？',
    hint: '照着身份证或户口本填。',
    easy: '你叫什么名字？',
    errors: { missing: '还没有填名字。请照着身份证填。' },
  },
  citizenNumber: {
    ask: '申请人的身份证号是多少？',
    hint: '一共 18 位。这里显示的号码不对时，请退出，用本人的号码重新申请，或到区残联窗口更正。',
    easy: '你的身份证号是多少？',
    errors: { missing: '还没有填身份证号。请照着身份证填 18 位号码。' },
  },
  phone: {
    ask: '用哪个电话号码收消息？',
    hint: '可以填家人的号码。消息用短信发，不会只打电话。',
    easy: '消息发到哪个号码？',
    errors: { missing: '还没有填电话号码。自己没有的，请填家人或残协员的号码。' },
  },
} satisfies Record<keyof typeof PERSON_QUESTIONS, QuestionTexts>;
