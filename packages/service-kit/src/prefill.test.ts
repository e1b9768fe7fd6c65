import { describe, expect, it } from 'vitest';
import { giveAnswer, prefillAnswers, questionsToType } from './prefill.ts';
import { SAMPLE } from './sample-service.ts';

const LABEL = '来自公安人口信息，2026-01-01';
const FACTS = { ageYears: 56, hasGuardian: false, enteredByStaff: false, holdsCertificate: false };
const known = prefillAnswers(SAMPLE.form, { 'person.name': { value: '王小明', sourceLabel: LABEL } });

describe('prefillAnswers', () => {
  it('gives what is known with its source, not yet confirmed, and nothing else', () => {
    expect(known).toEqual({
      name: { value: '王小明', source: 'person.name', sourceLabel: LABEL, confirmed: false },
    });
  });
});

describe('giveAnswer', () => {
  it('takes a new answer as typed', () => {
    expect(giveAnswer(undefined, 'x')).toEqual({ value: 'x', source: 'typed', confirmed: true });
  });

  it('confirms what was known when the person gives the same', () => {
    expect(giveAnswer(known.name, '王小明')).toEqual({ ...known.name, confirmed: true });
  });

  it('keeps what was known before a correction, also after a second one', () => {
    const once = giveAnswer(known.name, '王晓明');
    expect(once).toEqual({ value: '王晓明', source: 'typed', sourceLabel: LABEL, confirmed: true, previous: '王小明' });
    expect(giveAnswer(once, '王筱明')).toMatchObject({ value: '王筱明', previous: '王小明' });
  });

  it('remembers nothing of typed answers', () => {
    expect(giveAnswer(giveAnswer(undefined, ['a']), ['b'])).toEqual({ value: ['b'], source: 'typed', confirmed: true });
  });

  it('is no correction any more when the person goes back to what was known', () => {
    const back = giveAnswer(giveAnswer(known.name, '王晓明'), '王小明');
    expect(back.previous).toBeUndefined();
  });
});

describe('questionsToType', () => {
  it('leaves out what is known, what is not asked, and photos', () => {
    const ids = questionsToType(SAMPLE.form, known, FACTS).map(({ id }) => id);
    expect(ids).toEqual(['number', 'birth', 'sex', 'alone', 'village', 'needs', 'truth']);
  });
});
