/** What is asked of someone who lost the certificate: three answers when the certificate is known. */
import type { Form } from '@yimi/service-kit/form';
import { PERSON_QUESTIONS } from '../person-questions.ts';

export const form: Form = {
  sections: ['certificate', 'loss'],
  questions: [
    { ...PERSON_QUESTIONS.name, section: 'certificate' },
    { ...PERSON_QUESTIONS.citizenNumber, section: 'certificate' },
    {
      id: 'certificateNumber',
      kind: 'text',
      section: 'certificate',
      required: false,
      prefill: 'certificate.number',
      fixed: true,
      maxLength: 23,
    },
    { ...PERSON_QUESTIONS.phone, section: 'certificate' },
    { id: 'howLost', kind: 'choice', section: 'loss', required: true, options: ['lost', 'stolen', 'destroyed'] },
    { id: 'lostOn', kind: 'date', section: 'loss', required: true },
    { id: 'declareVoid', kind: 'yes-no', section: 'loss', required: true, mustBeYes: true },
  ],
};
