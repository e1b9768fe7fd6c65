/** A holder answers one question. */
import type { Form } from '@yimi/service-kit/form';
import { holderQuestions } from '../benefit-questions.ts';

export const form: Form = {
  sections: ['holder', 'insurance'],
  questions: [
    ...holderQuestions('holder'),
    {
      id: 'pensionNow',
      kind: 'choice',
      section: 'insurance',
      required: true,
      options: ['none', 'student', 'employee', 'drawing'],
    },
  ],
};
