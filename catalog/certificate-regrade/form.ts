/** What is asked of someone whose disability has changed: three answers when the certificate is known. */
import type { Form } from '@yimi/service-kit/form';
import { PERSON_QUESTIONS } from '../person-questions.ts';

export const form: Form = {
  sections: ['certificate', 'change'],
  questions: [
    { ...PERSON_QUESTIONS.name, section: 'certificate' },
    { ...PERSON_QUESTIONS.citizenNumber, section: 'certificate' },
    {
      id: 'presentKind',
      kind: 'text',
      section: 'certificate',
      required: false,
      prefill: 'certificate.kind',
      fixed: true,
      maxLength: 20,
    },
    { ...PERSON_QUESTIONS.phone, section: 'certificate' },
    { id: 'change', kind: 'choice', section: 'change', required: true, options: ['worse', 'better', 'other-kind'] },
    {
      id: 'disabilityKinds',
      kind: 'choices',
      section: 'change',
      required: true,
      options: ['visual', 'hearing', 'speech', 'limb', 'intellectual', 'mental'],
    },
    {
      id: 'assessmentPlace',
      kind: 'choice',
      section: 'change',
      required: true,
      options: ['hospital', 'home-visit'],
    },
  ],
};
