import type { AnswerValue, SubjectFacts } from '@yimi/service-kit/form';
import { giveAnswer, type Known, prefillAnswers, questionsToType } from '@yimi/service-kit/prefill';
import { visibleQuestions } from '@yimi/service-kit/visible-questions';
import { describe, expect, it } from 'vitest';
import { form } from './form.ts';

const MOST_TYPED_ANSWERS = 8;
const ADULT: SubjectFacts = { ageYears: 56, hasGuardian: false, enteredByStaff: false, holdsCertificate: false };
const CHILD: SubjectFacts = { ...ADULT, ageYears: 8, hasGuardian: true };

const known = (value: AnswerValue) => ({ value, sourceLabel: '来自公安人口信息，2026-01-01' });
const PERSON: Known = {
  'person.name': known('王小明'),
  'person.citizenNumber': known('230111197001010016'),
  'person.sex': known('male'),
  'person.birthDate': known('1970-01-01'),
  'person.nation': known('汉族'),
  'person.region': known('230111005201'),
  'person.address': known('呼兰区康金街道历井村 1 组 2 号'),
};
const PERSON_WITH_PHONE: Known = { ...PERSON, 'person.phone': known('13900000001') };
const GUARDIAN: Known = {
  'guardian.name': known('李四'),
  'guardian.citizenNumber': known('230111195810152007'),
  'guardian.relation': known('母亲'),
  'guardian.phone': known('13900000002'),
};

/** What is typed until nothing is left to type, the answers given to what the form asks on the way. */
function typedBy(facts: SubjectFacts, records: Known, given: Readonly<Record<string, AnswerValue>> = {}): string[] {
  let answers = prefillAnswers(form, records);
  const typed: string[] = [];
  for (let next = questionsToType(form, answers, facts)[0]; next; next = questionsToType(form, answers, facts)[0]) {
    typed.push(next.id);
    answers = { ...answers, [next.id]: giveAnswer(undefined, given[next.id] ?? '') };
  }
  return typed;
}

describe('what has to be typed when the population record is known', () => {
  it.each([
    ['an adult', ADULT, PERSON_WITH_PHONE],
    ['an adult without a telephone in the record', ADULT, PERSON],
    ['a child whose guardian is known', CHILD, { ...PERSON_WITH_PHONE, ...GUARDIAN }],
    ['a ward whose guardian is known', { ...ADULT, hasGuardian: true }, { ...PERSON, ...GUARDIAN }],
  ])('is at most eight answers for %s', (_who, facts, records) => {
    const typed = typedBy(facts, records);
    expect(typed.length).toBeLessThanOrEqual(MOST_TYPED_ANSWERS);
    expect(typed.length).toBeGreaterThan(0);
  });

  it('is, for an adult, what no record can know', () => {
    expect(typedBy(ADULT, PERSON_WITH_PHONE)).toEqual([
      'capacity',
      'contactWay',
      'disabilityKinds',
      'cause',
      'since',
      'livingHelp',
      'assessmentPlace',
    ]);
  });

  it('grows by the guardian when nobody knows one', () => {
    expect(typedBy(ADULT, PERSON_WITH_PHONE, { capacity: 'no' })).toEqual(
      expect.arrayContaining(['guardianName', 'guardianCitizenNumber', 'guardianRelation', 'guardianPhone']),
    );
  });
});

describe('photos', () => {
  const photos = (facts: SubjectFacts) =>
    visibleQuestions(form, {}, facts).flatMap(({ id, kind }) => (kind === 'photo' ? [id] : []));

  it('are the portrait, both sides of the identity card and the household book', () => {
    expect(photos(ADULT)).toEqual(['portrait', 'idFront', 'idBack', 'householdBook']);
  });

  it('are, for a child, the household book and the proof of guardianship instead of the card', () => {
    expect(photos(CHILD)).toEqual(['portrait', 'householdBook', 'guardianDocument']);
  });
});
