import { disabilityCertificate } from '@yimi/catalog/disability-certificate/service';
import type { Answers } from '@yimi/service-kit/form';
import { expect, test } from 'vitest';
import { tidy, wrongAnswer } from './given-answers.ts';

const { form, texts } = disabilityCertificate;
const facts = { ageYears: 56, hasGuardian: false, enteredByStaff: false, holdsCertificate: false };
const now = new Date('2026-11-24T04:00:00Z');
const wrong = (question: string, value: string | string[] | undefined, answers: Answers = {}) =>
  wrongAnswer({ form, texts, answers, facts, now }, question, value);

test('a required answer that is left out is asked for', () => {
  expect(wrong('cause', undefined)).toContain('还没有回答');
  expect(wrong('disabilityKinds', [])).toContain('还没有选');
});

test('a good answer passes, also with blanks around it', () => {
  expect(wrong('phone', ' 13900000001 ')).toBeUndefined();
  expect(tidy(' 汉族 ')).toBe('汉族');
});

test('a wrong check character is told', () => {
  expect(wrong('citizenNumber', '230111197001010015')).toContain('有一位不对');
});

test('a birth date that is not the one of the citizen number is told', () => {
  const answers: Answers = { citizenNumber: { value: '230111197001010016', source: 'typed', confirmed: true } };
  expect(wrong('birthDate', '1970-01-02', answers)).toContain('对不上');
  expect(wrong('birthDate', '1970-01-01', answers)).toBeUndefined();
});

test('a fixed value can be confirmed and not changed', () => {
  const answers: Answers = {
    citizenNumber: { value: '230111197001010016', source: 'person.citizenNumber', confirmed: false },
  };
  expect(wrong('citizenNumber', '230111197001010016', answers)).toBeUndefined();
  expect(wrong('citizenNumber', '23011119900307002X', answers)).toContain('不能在这里改');
});
