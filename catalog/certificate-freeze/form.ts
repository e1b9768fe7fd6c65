/** What the district writes down when it freezes a certificate. */
import type { Form } from '@yimi/service-kit/form';
import { PERSON_QUESTIONS } from '../person-questions.ts';

export const form: Form = {
  sections: ['certificate', 'move'],
  questions: [
    { ...PERSON_QUESTIONS.name, section: 'certificate' },
    { ...PERSON_QUESTIONS.citizenNumber, section: 'certificate' },
    { ...PERSON_QUESTIONS.phone, section: 'certificate', required: false },
    { id: 'movedOn', kind: 'date', section: 'move', required: true },
    { id: 'movedTo', kind: 'text', section: 'move', required: true, maxLength: 60 },
    {
      id: 'knownBy',
      kind: 'choice',
      section: 'move',
      required: true,
      options: ['police', 'household-book', 'village'],
    },
  ],
};
