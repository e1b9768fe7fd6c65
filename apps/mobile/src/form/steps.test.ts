import type { Answers, Form, SubjectFacts } from '@yimi/service-kit/form';
import { describe, expect, test } from 'vitest';
import { formWay, KNOWN, progress, stepAfter, stepBefore, stepToResume } from './steps.ts';

const form: Form = {
  sections: ['person', 'disability'],
  questions: [
    { id: 'name', kind: 'text', section: 'person', required: true, prefill: 'person.name', fixed: true },
    { id: 'address', kind: 'text', section: 'person', required: true, prefill: 'person.address' },
    { id: 'kind', kind: 'choice', section: 'disability', required: true, options: ['a', 'b'] },
    { id: 'more', kind: 'text', section: 'disability', required: false, when: { question: 'kind', is: 'b' } },
    { id: 'portrait', kind: 'photo', section: 'disability', required: true, photo: 'portrait' },
  ],
};
const facts: SubjectFacts = { ageYears: 40, hasGuardian: false, enteredByStaff: false, holdsCertificate: false };
const known = (value: string, confirmed = false) =>
  ({ value, source: 'person.name', sourceLabel: '来自公安人口信息', confirmed }) as const;
const typed = (value: string) => ({ value, source: 'typed', confirmed: true }) as const;

describe('formWay', () => {
  test('puts what is known on one page before the questions', () => {
    const way = formWay(form, { name: known('王建'), address: known('历井村') }, facts);
    expect(way.steps).toEqual([KNOWN, 'kind', 'portrait']);
    expect(way.known.map(({ id }) => id)).toEqual(['name', 'address']);
  });

  test('asks everything of a person whom nobody knows', () => {
    expect(formWay(form, {}, facts).steps).toEqual(['name', 'address', 'kind', 'portrait']);
  });

  test('shows a question as soon as an answer calls for it', () => {
    expect(formWay(form, { kind: typed('b') }, facts).steps).toContain('more');
  });

  test('keeps a corrected fact among the known', () => {
    const answers: Answers = { address: { ...typed('新村'), previous: '历井村' } };
    expect(formWay(form, answers, facts).known.map(({ id }) => id)).toEqual(['address']);
  });
});

describe('the way from page to page', () => {
  const answers: Answers = { name: known('王建'), address: known('历井村') };
  const way = formWay(form, answers, facts);

  test('goes forward to the check, and back to the first page', () => {
    expect(stepAfter(way, KNOWN)).toBe('kind');
    expect(stepAfter(way, 'portrait')).toBeUndefined();
    expect(stepBefore(way, 'kind')).toBe(KNOWN);
    expect(stepBefore(way, KNOWN)).toBeUndefined();
  });

  test('counts the pages', () => {
    expect(progress(way, 'kind')).toEqual({ at: 2, of: 3 });
  });

  test('resumes at the known facts until they are confirmed', () => {
    expect(stepToResume(way, answers)).toBe(KNOWN);
  });

  test('resumes at the first question without an answer', () => {
    const confirmed: Answers = { name: known('王建', true), address: known('历井村', true), kind: typed('a') };
    expect(stepToResume(formWay(form, confirmed, facts), confirmed)).toBe('portrait');
  });

  test('resumes at the check when all is answered', () => {
    const all: Answers = {
      name: known('王建', true),
      address: known('历井村', true),
      kind: typed('a'),
      portrait: typed('file-1'),
    };
    expect(stepToResume(formWay(form, all, facts), all)).toBeUndefined();
  });
});
