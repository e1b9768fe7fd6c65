/** What a first application asks. With the population record known at most eight answers are typed. */
import type { Condition, Form } from '@yimi/service-kit/form';
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

/** Relations are written as the guardianship record writes them. */
const RELATIONS = ['父亲', '母亲', '配偶', '子女', '其他近亲属', '村（居）委会'];

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
    {
      id: 'guardianName',
      kind: 'text',
      section: 'person',
      required: true,
      prefill: 'guardian.name',
      maxLength: 50,
      when: GUARDED,
    },
    {
      id: 'guardianCitizenNumber',
      kind: 'citizen-number',
      section: 'person',
      required: true,
      prefill: 'guardian.citizenNumber',
      otherAdultThan: 'citizenNumber',
      when: GUARDED,
    },
    {
      id: 'guardianRelation',
      kind: 'choice',
      section: 'person',
      required: true,
      prefill: 'guardian.relation',
      options: RELATIONS,
      when: GUARDED,
    },
    {
      id: 'guardianPhone',
      kind: 'phone',
      section: 'person',
      required: true,
      prefill: 'guardian.phone',
      when: GUARDED,
    },

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
    {
      id: 'guardianDocument',
      kind: 'photo',
      section: 'photos',
      required: true,
      photo: 'guardian-document',
      when: GUARDED,
    },
  ],
};
