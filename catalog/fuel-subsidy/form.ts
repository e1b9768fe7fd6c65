/** A holder answers three questions; the paper of purchase is shown if there is one. */
import type { Form } from '@yimi/service-kit/form';
import { BANK_ACCOUNT, holderQuestions } from '../benefit-questions.ts';

export const form: Form = {
  sections: ['holder', 'vehicle', 'account'],
  questions: [
    ...holderQuestions('holder'),
    { id: 'frameNumber', kind: 'text', section: 'vehicle', required: true, maxLength: 30 },
    {
      id: 'holds',
      kind: 'choices',
      section: 'vehicle',
      required: true,
      options: ['lower-limb', 'own', 'standard', 'none'],
    },
    { id: 'purchaseProof', kind: 'photo', section: 'vehicle', required: false, photo: 'proof' },
    { ...BANK_ACCOUNT, section: 'account' },
  ],
};
