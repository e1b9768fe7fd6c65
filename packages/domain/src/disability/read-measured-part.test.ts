import { describe, expect, it } from 'vitest';
import type { PartCategory } from './category.ts';
import { readMeasuredPart } from './read-measured-part.ts';

const AGE = { ageYears: 40, ageMonths: 480 };

describe('readMeasuredPart', () => {
  it.each<[PartCategory, Record<string, unknown>]>([
    [1, { betterEyeVA: 0.05, fieldRadiusDeg: null }],
    [1, { betterEyeVA: 'hand-motion' }],
    [2, { betterEarDbHL_500_1k_2k_4k: [-10, 0, 130, 60.5], responsesUnreliable: false }],
    [3, { intelligibilityPct: 100, expressionTestReached: 0 }],
    [4, { limbClauses: ['L1a', 'L4k'], dailyLiving: 4, heightMm: 1300 }],
    [5, { DQorIQ: 48, adaptiveLevel: 4 }],
    [6, {}],
  ])('takes category %i with %j', (category, values) => {
    expect(readMeasuredPart(category, values, AGE)).toEqual({
      ok: true,
      value: { category, values: { ...values, ...AGE } },
    });
  });

  it.each<[PartCategory, Record<string, unknown>]>([
    [1, { betterEyeVA: 4.5 }],
    [1, { betterEyeVA: 'blind' }],
    [1, { fieldRadiusDeg: Number.NaN }],
    [1, { eyesFieldsDisagree: 'yes' }],
    [2, { betterEarDbHL_500_1k_2k_4k: [90, 90, 90] }],
    [2, { betterEarDbHL_500_1k_2k_4k: [90, 90, 90, 131] }],
    [2, { betterEarDbHL_500_1k_2k_4k: 90 }],
    [3, { intelligibilityPct: '50' }],
    [3, { expressionTestReached: 1.5 }],
    [4, { limbClauses: ['L5a'] }],
    [4, { limbClauses: 'L1a' }],
    [5, { adaptiveLevel: 0 }],
    [6, { betterEyeVA: 0.1 }],
    [6, { constructor: 1 }],
  ])('refuses category %i with %j and says which', (category, values) => {
    const read = readMeasuredPart(category, values, AGE);
    expect(read).toEqual({ ok: false, error: [{ path: Object.keys(values)[0], says: expect.stringMatching(/。$/) }] });
  });

  it('says everything at once', () => {
    const read = readMeasuredPart(5, { DQorIQ: -1, adaptiveLevel: 9, WHODAS2: 40 }, AGE);
    expect(read.ok === false && read.error.map(({ path }) => path)).toEqual(['DQorIQ', 'adaptiveLevel']);
  });

  it('takes the age from the record, never from the form', () => {
    expect(readMeasuredPart(2, { ageMonths: 12 }, AGE)).toMatchObject({ ok: false, error: [{ path: 'ageMonths' }] });
  });
});
