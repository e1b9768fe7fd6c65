/** What is asked of someone who gives the certificate up, and what the district writes down when it ends one. */
import type { Condition, Form } from '@yimi/service-kit/form';
import { PERSON_QUESTIONS } from '../person-questions.ts';

const BY_DISTRICT: Condition = { fact: 'enteredByStaff', is: true };
const ground = (is: string): Condition => ({ all: [BY_DISTRICT, { question: 'ground', is }] });

export const form: Form = {
  sections: ['certificate', 'why'],
  questions: [
    { ...PERSON_QUESTIONS.name, section: 'certificate' },
    { ...PERSON_QUESTIONS.citizenNumber, section: 'certificate' },
    { ...PERSON_QUESTIONS.phone, section: 'certificate', required: false },
    {
      id: 'ground',
      kind: 'choice',
      section: 'why',
      required: true,
      options: ['own-wish', 'died', 'no-longer-meets', 'moved'],
      when: BY_DISTRICT,
    },
    { id: 'diedOn', kind: 'date', section: 'why', required: true, when: ground('died') },
    { id: 'concludedOn', kind: 'date', section: 'why', required: true, when: ground('no-longer-meets') },
    { id: 'concludedBy', kind: 'text', section: 'why', required: true, maxLength: 60, when: ground('no-longer-meets') },
    { id: 'movedOn', kind: 'date', section: 'why', required: true, when: ground('moved') },
    {
      id: 'understand',
      kind: 'yes-no',
      section: 'why',
      required: true,
      mustBeYes: true,
      when: { any: [{ fact: 'enteredByStaff', is: false }, ground('own-wish')] },
    },
  ],
};
