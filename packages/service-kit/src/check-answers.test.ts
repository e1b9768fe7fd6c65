import { describe, expect, it } from 'vitest';
import { checkAnswers } from './check-answers.ts';
import type { Answer, AnswerValue } from './form.ts';
import { errorText } from './generic-texts.ts';
import { SAMPLE } from './sample-service.ts';

const TODAY = '2026-03-02';
const ADULT = { ageYears: 56, hasGuardian: false, enteredByStaff: false, holdsCertificate: false };
const GOOD: Record<string, AnswerValue> = {
  name: '王小明',
  number: '230111197001010016',
  birth: '1970-01-01',
  sex: 'male',
  alone: true,
  village: '230111005201',
  needs: ['sight'],
  truth: true,
  portrait: 'file-1',
};

function typed(values: Record<string, AnswerValue | undefined>): Record<string, Answer> {
  const given = Object.entries(values).filter((entry): entry is [string, AnswerValue] => entry[1] !== undefined);
  return Object.fromEntries(given.map(([id, value]) => [id, { value, source: 'typed', confirmed: true }]));
}
const check = (changed: Record<string, AnswerValue | undefined>, facts = ADULT) =>
  checkAnswers(SAMPLE.form, typed({ ...GOOD, ...changed }), facts, TODAY);

describe('checkAnswers', () => {
  it('has nothing to say about good answers', () => {
    expect(check({})).toEqual([]);
  });

  it.each([
    ['name', undefined, 'missing'],
    ['name', '  ', 'missing'],
    ['name', '阿不都热合曼', 'too-long'],
    ['name', true, 'not-understood'],
    ['number', '23011119700101001', 'citizen-number-length'],
    ['number', '230111700101001', 'citizen-number-fifteen-digits'],
    ['number', '23011119700101001A', 'citizen-number-characters'],
    ['number', '230111202302290019', 'citizen-number-date'],
    ['number', '230111197001010015', 'citizen-number-check-character'],
    ['birth', '2023-02-29', 'date-impossible'],
    ['birth', '2026-03-03', 'date-in-future'],
    ['birth', '1970-01-02', 'not-the-same-as-citizen-number'],
    ['sex', 'female', 'not-the-same-as-citizen-number'],
    ['sex', 'other', 'not-an-option'],
    ['alone', 'yes', 'not-understood'],
    ['village', '230111005', 'region-unknown'],
    ['needs', [], 'missing'],
    ['needs', ['sight', 'smell'], 'not-an-option'],
    ['needs', 'sight', 'not-understood'],
    ['sightAid', '一二三四五六七八九十', 'too-long'],
    ['truth', false, 'declaration-needed'],
    ['portrait', undefined, 'photo-missing'],
  ] as const)('%s = %j is %s', (question, value, code) => {
    expect(check({ [question]: value as AnswerValue | undefined })).toEqual([{ question, code }]);
  });

  it.each([
    [undefined, 'missing'],
    ['230111197001010016', 'same-person'],
    ['230111201806010776', 'not-adult'],
  ])('a guardian %j is %s', (guardian, code) => {
    expect(check({ alone: false, guardian })).toEqual([{ question: 'guardian', code }]);
  });

  it('takes another adult as guardian, and mobile numbers as well as landlines', () => {
    const guardian = '230111195810152007';
    expect(check({ alone: false, guardian, guardianPhone: '13900000001' })).toEqual([]);
    expect(check({ alone: false, guardian, guardianPhone: '0451-57330000' })).toEqual([]);
    expect(check({ alone: false, guardian, guardianPhone: '12345' })).toEqual([
      { question: 'guardianPhone', code: 'phone' },
    ]);
  });

  it('does not look at answers to questions that are not asked', () => {
    expect(check({ alone: true, guardian: 'nonsense' })).toEqual([]);
    expect(check({ needs: ['hearing'], sightAid: '一二三四五六七八九十' })).toEqual([]);
  });

  it('finds several errors in the order of the form', () => {
    expect(check({ name: undefined, truth: false }).map(({ question }) => question)).toEqual(['name', 'truth']);
  });

  it('keeps what an authority gave and the form says is fixed', () => {
    const answers = {
      ...typed(GOOD),
      number: { value: '230111197001010016', source: 'typed', confirmed: true, previous: '230111195810152007' },
    } as const;
    expect(checkAnswers(SAMPLE.form, answers, ADULT, TODAY)).toEqual([{ question: 'number', code: 'not-changeable' }]);
  });
});

describe('errorText', () => {
  it("says the service's sentence where it has one, else the general one", () => {
    expect(errorText(SAMPLE.texts, 'guardian', 'missing')).toBe('请填监护人的号码。');
    expect(errorText(SAMPLE.texts, 'name', 'missing')).toContain('请先回答');
  });
});
