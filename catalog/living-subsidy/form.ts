/** A holder answers two questions. */
import type { Form } from '@yimi/service-kit/form';
import { BANK_ACCOUNT, holderQuestions } from '../benefit-questions.ts';
import { OTHER_ALLOWANCE } from '../subsidy-clauses.ts';

export const form: Form = {
  sections: ['holder', 'account'],
  questions: [
    ...holderQuestions('holder'),
    { ...OTHER_ALLOWANCE, section: 'account' },
    { ...BANK_ACCOUNT, section: 'account' },
  ],
};
