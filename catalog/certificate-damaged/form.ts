/** What is asked of someone whose certificate is damaged: two answers when the certificate is known. */
import type { Form } from '@yimi/service-kit/form';
import { PERSON_QUESTIONS } from '../person-questions.ts';

export const form: Form = {
  sections: ['certificate', 'damage'],
  questions: [
    { ...PERSON_QUESTIONS.name, section: 'certificate' },
    { ...PERSON_QUESTIONS.citizenNumber, section: 'certificate' },
    { ...PERSON_QUESTIONS.phone, section: 'certificate' },
    {
      id: 'damage',
      kind: 'choices',
      section: 'damage',
      required: true,
      options: ['torn', 'unreadable', 'photo', 'chip'],
    },
    {
      id: 'handIn',
      kind: 'choice',
      section: 'damage',
      required: true,
      options: ['counter', 'liaison'],
    },
  ],
};
