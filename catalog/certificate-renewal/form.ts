/** What is asked of someone whose certificate ends: one answer where nothing changed, at most three. */
import type { Form } from '@yimi/service-kit/form';
import { PERSON_QUESTIONS } from '../person-questions.ts';

export const form: Form = {
  sections: ['certificate', 'change'],
  questions: [
    { ...PERSON_QUESTIONS.name, section: 'certificate' },
    { ...PERSON_QUESTIONS.citizenNumber, section: 'certificate' },
    {
      id: 'expiresOn',
      kind: 'text',
      section: 'certificate',
      required: false,
      prefill: 'certificate.expiresOn',
      fixed: true,
      maxLength: 10,
    },
    { ...PERSON_QUESTIONS.phone, section: 'certificate' },
    { id: 'changed', kind: 'choice', section: 'change', required: true, options: ['no', 'worse', 'better'] },
    {
      id: 'assessmentPlace',
      kind: 'choice',
      section: 'change',
      required: true,
      options: ['hospital', 'home-visit'],
      when: { question: 'changed', oneOf: ['worse', 'better'] },
    },
    { id: 'portrait', kind: 'photo', section: 'change', required: false, photo: 'portrait' },
  ],
};
