/** What a first application asks. With the population record known at most eight answers are typed. */
import type { Condition, Form } from '@yimi/service-kit/form';
import { GUARDIAN_DOCUMENT, guardianQuestions } from '../guardian-questions.ts';
import { PERSON_QUESTIONS } from '../person-questions.ts';

/** A minor, someone with a known guardian, or someone who says that they cannot act alone. */
const GUARDED: Condition = {
  any: [
    { fact: 'isMinor', is: true },
    { fact: 'hasGuardian', is: true },
    { question: 'capacity', is: 'no' },
  ],
};

/** Children often have no identity card; their household book and the guardian's paper say who they are. */
const ADULT: Condition = { fact: 'isMinor', is: false };

export const form: Form = {
  sections: ['who', 'person', 'contact', 'disability', 'photos'],
  questions: [
    { ...PERSON_QUESTIONS.name, section: 'who' },
    { ...PERSON_QUESTIONS.citizenNumber, section: 'who' },
    {
      id: 'sex',
      kind: 'choice',
      section: 'who',
      required: true,
      prefill: 'person.sex',
      options: ['male', 'female'],
      agreesWith: { question: 'citizenNumber', part: 'sex' },
    },
    {
      id: 'birthDate',
      kind: 'date',
      section: 'who',
      required: true,
      prefill: 'person.birthDate',
      agreesWith: { question: 'citizenNumber', part: 'birth-date' },
    },
    { id: 'nation', kind: 'text', section: 'who', required: true, prefill: 'person.nation', maxLength: 20 },

    { id: 'region', kind: 'region', section: 'person', required: true, prefill: 'person.region' },
    { id: 'address', kind: 'text', section: 'person', required: true, prefill: 'person.address', maxLength: 100 },
    {
      id: 'capacity',
      kind: 'choice',
      section: 'person',
      required: true,
      options: ['yes', 'no'],
      when: { all: [ADULT, { fact: 'hasGuardian', is: false }] },
    },
    ...guardianQuestions('person', GUARDED),

    { ...PERSON_QUESTIONS.phone, section: 'contact' },
    {
      id: 'contactWay',
      kind: 'choice',
      section: 'contact',
      required: true,
      options: ['sms', 'phone', 'wechat-text', 'no-phone'],
    },

    {
      id: 'disabilityKinds',
      kind: 'choices',
      section: 'disability',
      required: true,
      options: ['visual', 'hearing', 'speech', 'limb', 'intellectual', 'mental'],
    },
    {
      id: 'cause',
      kind: 'choice',
      section: 'disability',
      required: true,
      options: ['birth', 'illness', 'traffic', 'work', 'accident', 'other', 'unknown'],
    },
    { id: 'since', kind: 'text', section: 'disability', required: true, maxLength: 20 },
    {
      id: 'livingHelp',
      kind: 'choice',
      section: 'disability',
      required: true,
      options: ['alone', 'some-help', 'full-help'],
    },
    {
      id: 'assessmentPlace',
      kind: 'choice',
      section: 'disability',
      required: true,
      options: ['hospital', 'home-visit'],
    },

    { id: 'portrait', kind: 'photo', section: 'photos', required: true, photo: 'portrait' },
    { id: 'idFront', kind: 'photo', section: 'photos', required: true, photo: 'id-front', when: ADULT },
    { id: 'idBack', kind: 'photo', section: 'photos', required: true, photo: 'id-back', when: ADULT },
    { id: 'householdBook', kind: 'photo', section: 'photos', required: true, photo: 'household-book' },
    { ...GUARDIAN_DOCUMENT, section: 'photos', when: GUARDED },
  ],
};
