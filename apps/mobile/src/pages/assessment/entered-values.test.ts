import { describe, expect, test } from 'vitest';
import { differs, enteredValues, readTyped, suggestionFor, typedFrom } from './entered-values.ts';

const age = { ageYears: 40, ageMonths: 480 };

describe('enteredValues', () => {
  test('leaves out what was not measured', () => {
    expect(enteredValues(1, { betterEyeVA: ' 0.05 ', fieldRadiusDeg: '' })).toEqual({ betterEyeVA: 0.05 });
  });

  test('takes a word where no chart can measure', () => {
    expect(enteredValues(1, { betterEyeVA: 'light-perception' })).toEqual({ betterEyeVA: 'light-perception' });
  });

  test('reads full-width digits', () => {
    expect(enteredValues(3, { intelligibilityPct: '２６' })).toEqual({ intelligibilityPct: 26 });
  });

  test('reads yes, no and clauses', () => {
    expect(enteredValues(6, { autism: 'no' })).toEqual({ autism: false });
    expect(enteredValues(4, { limbClauses: ['L3b'] })).toEqual({ limbClauses: ['L3b'] });
  });

  test('comes back as it was typed', () => {
    const typed = { 'betterEarDbHL_500_1k_2k_4k/0': '90', 'betterEarDbHL_500_1k_2k_4k/1': '90' };
    const values = { betterEarDbHL_500_1k_2k_4k: [90, 90], responsesUnreliable: false };
    expect(typedFrom(2, values)).toEqual({ ...typed, responsesUnreliable: 'no' });
  });
});

describe('readTyped', () => {
  const wrong = (category: 1 | 2, typed: Record<string, string>) => {
    const part = readTyped(category, typed, age);
    return part.ok ? [] : part.error.map(({ path }) => path);
  };

  test('names what is no number or out of range', () => {
    expect(wrong(1, { betterEyeVA: 'abc' })).toEqual(['betterEyeVA']);
    expect(wrong(1, { fieldRadiusDeg: '300' })).toEqual(['fieldRadiusDeg']);
  });

  test('an empty box among four frequencies is no zero', () => {
    expect(wrong(2, { 'betterEarDbHL_500_1k_2k_4k/0': '90' })).toEqual(['betterEarDbHL_500_1k_2k_4k']);
  });
});

test('a suggestion comes with its clause', () => {
  const suggestion = suggestionFor(1, { betterEyeVA: '0.05' }, age);
  expect(suggestion).toMatchObject({ verdict: 'level', level: 3 });
  expect(suggestion?.reasons[0]?.clause).toContain('5.2');
});

test('only another conclusion than a suggested one needs a reason', () => {
  const suggested = suggestionFor(1, { betterEyeVA: '0.05' }, age);
  expect(differs(suggested, 3)).toBe(false);
  expect(differs(suggested, 2)).toBe(true);
  expect(differs(suggested, null)).toBe(true);
  expect(differs(suggestionFor(1, {}, age), 2)).toBe(false);
});
