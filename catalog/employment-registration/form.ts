/** A holder answers two questions. */
import type { Form } from '@yimi/service-kit/form';
import { holderQuestions } from '../benefit-questions.ts';

export const form: Form = {
  sections: ['holder', 'work'],
  questions: [
    ...holderQuestions('holder'),
    { id: 'workNow', kind: 'choice', section: 'work', required: true, options: ['employed', 'flexible', 'without'] },
    {
      id: 'employer',
      kind: 'text',
      section: 'work',
      required: true,
      maxLength: 60,
      when: { question: 'workNow', is: 'employed' },
    },
    {
      id: 'wantsWork',
      kind: 'yes-no',
      section: 'work',
      required: true,
      when: { question: 'workNow', is: 'without' },
    },
  ],
};
