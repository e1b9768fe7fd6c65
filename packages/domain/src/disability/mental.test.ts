import { describe, expect, it } from 'vitest';
import type { MentalValues } from './measured-values.ts';
import { suggestMental } from './mental.ts';

const LONG_ILL = { illnessMonths: 24 };

describe('mental disability of adults', () => {
  it.each([
    [51, null],
    [52, 4],
    [95, 4],
    [96, 3],
    [105, 3],
    [106, 2],
    [115, 2],
    [116, 1],
    [51.4, null],
    [51.5, 4],
  ] as const)('WHO-DAS II %f: level %s', (WHODAS2, level) => {
    const suggested = suggestMental({ ...LONG_ILL, ageYears: 18, WHODAS2, adaptiveLevel: level });
    expect(suggested).toMatchObject(level === null ? { verdict: 'none' } : { verdict: 'level', level });
    expect(suggested.asks).toEqual([]);
  });

  it('asks for adaptive behaviour and the course when they are not recorded', () => {
    expect(suggestMental({ ageYears: 30, WHODAS2: 100 }).asks).toHaveLength(2);
  });
});

describe('mental disability under 18', () => {
  it('goes by adaptive behaviour alone', () => {
    expect(suggestMental({ ...LONG_ILL, ageYears: 17, adaptiveLevel: 2, WHODAS2: 60 })).toMatchObject({
      verdict: 'level',
      level: 2,
    });
  });
});

describe('left to the doctor', () => {
  it.each<MentalValues>([
    { ageYears: 17, WHODAS2: 120 },
    { ageYears: 30 },
    { ageYears: 30, WHODAS2: 120, autism: true },
    { ageYears: 30, WHODAS2: 120, illnessMonths: 11 },
    { ageYears: 30, WHODAS2: 120, adaptiveLevel: 3 },
    { ageYears: 30, WHODAS2: 40, adaptiveLevel: 4 },
  ])('%j', (values) => {
    expect(suggestMental(values).verdict).toBe('doctor-decides');
  });

  it('twelve months of illness are long enough', () => {
    expect(suggestMental({ ageYears: 30, WHODAS2: 120, illnessMonths: 12 })).toMatchObject({
      verdict: 'level',
      level: 1,
    });
  });
});
