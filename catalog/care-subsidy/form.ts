/** A holder answers three questions. */
import type { Form } from '@yimi/service-kit/form';
import { BANK_ACCOUNT, holderQuestions } from '../benefit-questions.ts';
import { OTHER_ALLOWANCE } from '../subsidy-clauses.ts';

export const form: Form = {
  sections: ['holder', 'care', 'account'],
  questions: [
    ...holderQuestions('holder'),
    { id: 'needsCare', kind: 'yes-no', section: 'care', required: true },
    { ...OTHER_ALLOWANCE, section: 'account' },
    { ...BANK_ACCOUNT, section: 'account' },
  ],
};
