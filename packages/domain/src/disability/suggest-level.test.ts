import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import fixtures from '../../fixtures/regulations.json' with { type: 'json' };
import type { Level, PartCategory } from './category.ts';
import type { MeasuredPart } from './measured-values.ts';
import { overallLevel } from './multiple.ts';
import { suggestLevel, suggestOverall } from './suggest-level.ts';

const single = fixtures.assessment.filter(({ category }) => category !== 7);
const several = fixtures.assessment.filter(({ category }) => category === 7);

describe('the cases of the regulations', () => {
  it.each(single)('category $category, $input: level $expected', ({ category, input, expected }) => {
    const suggested = suggestLevel({ category, values: input } as unknown as MeasuredPart);
    expect(suggested).toMatchObject(expected === null ? { verdict: 'none' } : { verdict: 'level', level: expected });
    expect(suggested.reasons[0]?.clause).toMatch(/^GB\/T 26341-2010 5\.\d/);
  });

  it.each(several)('several parts, $input.parts: level $expected, $note', ({ input, expected, note }) => {
    const parts = (input.parts ?? []).map(([category, level]) => ({
      category: category as PartCategory,
      level: level as Level,
    }));
    const overall = overallLevel(parts);
    expect(overall).toMatchObject({ category: 7, level: expected });
    expect(note).toBe(`cert suffix ${overall?.category}${overall?.level}`);
  });
});

describe('several parts of one person', () => {
  const blind: MeasuredPart = { category: 1, values: { betterEyeVA: 0.03, fieldRadiusDeg: 20 } };
  const deaf: MeasuredPart = { category: 2, values: { betterEarDbHL_500_1k_2k_4k: [95, 95, 95, 95], ageMonths: 480 } };
  const hears: MeasuredPart = { category: 2, values: { betterEarDbHL_500_1k_2k_4k: [20, 20, 20, 20], ageMonths: 480 } };
  const weakLimb: MeasuredPart = { category: 4, values: { limbClauses: ['L3f'], dailyLiving: 3, ageYears: 40 } };

  it('two kinds are 多重, as severe as the worst', () => {
    const overall = suggestOverall([blind, deaf]);
    expect(overall).toMatchObject({ verdict: 'level', category: 7, level: 1 });
    expect(overall.reasons.at(-1)).toEqual({
      clause: 'GB/T 26341-2010 5.8',
      says: '同时有视力残疾二级、听力残疾一级：多重残疾，按最重的定为一级。',
    });
  });

  it('a part that does not reach the standard does not count', () => {
    expect(suggestOverall([blind, hears])).toMatchObject({ verdict: 'level', category: 1, level: 2 });
    expect(suggestOverall([hears])).toMatchObject({ verdict: 'none', category: null });
  });

  it('one part left to the doctor leaves the whole to the doctor, and each part keeps its own suggestion', () => {
    const overall = suggestOverall([deaf, weakLimb]);
    expect(overall).toMatchObject({ verdict: 'doctor-decides', category: null });
    expect(overall.parts.map(({ verdict }) => verdict)).toEqual(['level', 'doctor-decides']);
  });

  it('nothing measured is no disability', () => {
    expect(suggestOverall([])).toMatchObject({ verdict: 'none' });
    expect(overallLevel([])).toBeNull();
  });

  it('refuses two parts of one kind', () => {
    const part = { category: 1, level: 2 } as const;
    expect(() => overallLevel([part, part])).toThrow(RangeError);
  });

  it('is never milder than a part, and never more severe than the worst', () => {
    const level = fc.constantFrom<Level>(1, 2, 3, 4);
    const parts = fc.uniqueArray(fc.record({ category: fc.constantFrom<PartCategory>(1, 2, 3, 4, 5, 6), level }), {
      selector: ({ category }) => category,
      minLength: 2,
    });
    fc.assert(
      fc.property(parts, (given) => {
        expect(overallLevel(given)).toMatchObject({ category: 7, level: Math.min(...given.map((part) => part.level)) });
      }),
    );
  });
});
