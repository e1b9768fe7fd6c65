/** A registered guardian answers five questions; the paper of the diagnosis is shown. */
import type { Form } from '@yimi/service-kit/form';
import { BANK_ACCOUNT, personQuestions } from '../benefit-questions.ts';
import { GUARDIAN_DOCUMENT, guardianQuestions } from '../guardian-questions.ts';

const CHILD = { fact: 'isMinor', is: true } as const;

export const form: Form = {
  sections: ['child', 'guardian', 'training', 'account'],
  questions: [
    ...personQuestions('child'),
    {
      id: 'household',
      kind: 'choice',
      section: 'child',
      required: true,
      options: ['here', 'permit', 'other-district', 'neither'],
    },
    ...guardianQuestions('guardian', CHILD),
    { ...GUARDIAN_DOCUMENT, section: 'guardian', required: false, when: CHILD },
    {
      id: 'training',
      kind: 'choice',
      section: 'training',
      required: true,
      options: ['visual', 'hearing', 'speech', 'limb', 'intellectual', 'autism', 'none'],
    },
    { id: 'indication', kind: 'yes-no', section: 'training', required: true },
    { id: 'diagnosisProof', kind: 'photo', section: 'training', required: true, photo: 'medical' },
    { ...BANK_ACCOUNT, section: 'account' },
  ],
};
