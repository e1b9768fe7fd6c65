/** A holder answers two questions: which card, and how it is handed over. */
import type { Form } from '@yimi/service-kit/form';
import { holderQuestions } from '../benefit-questions.ts';

export const form: Form = {
  sections: ['holder', 'card'],
  questions: [
    ...holderQuestions('holder'),
    { id: 'card', kind: 'choice', section: 'card', required: true, options: ['new', 'replace'] },
    { id: 'handOver', kind: 'choice', section: 'card', required: true, options: ['counter', 'liaison', 'post'] },
  ],
};
