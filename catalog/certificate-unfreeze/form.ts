/** What the district writes down when it unfreezes a certificate. */
import type { Form } from '@yimi/service-kit/form';
import { PERSON_QUESTIONS } from '../person-questions.ts';

export const form: Form = {
  sections: ['certificate', 'cause'],
  questions: [
    { ...PERSON_QUESTIONS.name, section: 'certificate' },
    { ...PERSON_QUESTIONS.citizenNumber, section: 'certificate' },
    { ...PERSON_QUESTIONS.phone, section: 'certificate', required: false },
    { id: 'cause', kind: 'choice', section: 'cause', required: true, options: ['moved-back', 'migrating', 'mistake'] },
    { id: 'proof', kind: 'text', section: 'cause', required: true, maxLength: 100 },
  ],
};
