import { describe, expect, it } from 'vitest';
import { suggestIntellectual } from './intellectual.ts';

describe('intellectual disability up to six years, by DQ', () => {
  it.each([
    [25, 1],
    [26, 2],
    [39, 2],
    [40, 3],
    [54, 3],
    [55, 4],
    [71, 4],
    [76, null],
    [25.4, 1],
    [25.5, 2],
  ])('DQ %f: level %s', (DQorIQ, level) => {
    const suggested = suggestIntellectual({ ageYears: 6, DQorIQ });
    expect(suggested).toMatchObject(level === null ? { verdict: 'none' } : { verdict: 'level', level });
  });

  it.each([72, 73, 75])('DQ %i goes by adaptive behaviour, and asks for it', (DQorIQ) => {
    expect(suggestIntellectual({ ageYears: 3, DQorIQ, adaptiveLevel: 3 })).toMatchObject({
      verdict: 'level',
      level: 3,
    });
    const open = suggestIntellectual({ ageYears: 3, DQorIQ });
    expect(open).toMatchObject({ verdict: 'doctor-decides', asks: ['请评定适应行为。'] });
  });
});

describe('intellectual disability from seven years, by IQ and adaptive behaviour', () => {
  it.each([
    [19, 1],
    [20, 2],
    [34, 2],
    [35, 3],
    [49, 3],
    [50, 4],
    [69, 4],
  ] as const)('IQ %i: level %i', (DQorIQ, level) => {
    const suggested = suggestIntellectual({ ageYears: 7, DQorIQ, adaptiveLevel: level });
    expect(suggested).toMatchObject({ verdict: 'level', level, asks: [] });
  });

  it('IQ 70 is none', () => {
    expect(suggestIntellectual({ ageYears: 7, DQorIQ: 70 }).verdict).toBe('none');
  });

  it('adaptive behaviour wins, and both should be checked again', () => {
    const suggested = suggestIntellectual({ ageYears: 30, DQorIQ: 48, adaptiveLevel: 4 });
    expect(suggested).toMatchObject({ verdict: 'level', level: 4, asks: [expect.stringContaining('复核')] });
  });

  it.each([
    { ageYears: 30, DQorIQ: 48 },
    { ageYears: 30, DQorIQ: 80, adaptiveLevel: 3 as const },
    { ageYears: 30, adaptiveLevel: 3 as const },
    { ageYears: 3 },
  ])('%j is left to the doctor', (values) => {
    expect(suggestIntellectual(values).verdict).toBe('doctor-decides');
  });

  it('WHO-DAS II of adults never changes the level, only asks', () => {
    const values = { DQorIQ: 48, adaptiveLevel: 3, WHODAS2: 120 } as const;
    expect(suggestIntellectual({ ...values, ageYears: 30 })).toMatchObject({
      level: 3,
      asks: [expect.stringContaining('WHO-DAS')],
    });
    expect(suggestIntellectual({ ...values, ageYears: 17 })).toMatchObject({ level: 3, asks: [] });
    expect(suggestIntellectual({ ...values, WHODAS2: 100, ageYears: 30 })).toMatchObject({ level: 3, asks: [] });
  });
});
