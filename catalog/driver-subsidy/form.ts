/** A holder answers three questions and shows the licence. */
import type { Form } from '@yimi/service-kit/form';
import { BANK_ACCOUNT, holderQuestions } from '../benefit-questions.ts';

export const form: Form = {
  sections: ['holder', 'licence', 'account'],
  questions: [
    ...holderQuestions('holder'),
    {
      id: 'licenceClass',
      kind: 'choice',
      section: 'licence',
      required: true,
      options: ['C1', 'C2', 'C5', 'other'],
    },
    { id: 'licenceIssuedOn', kind: 'date', section: 'licence', required: true },
    { id: 'licencePhoto', kind: 'photo', section: 'licence', required: true, photo: 'proof' },
    { ...BANK_ACCOUNT, section: 'account' },
  ],
};
