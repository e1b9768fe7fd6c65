import { describe, expect, it } from 'vitest';
import { suggestHearing } from './hearing.ts';

const loss = (mean: number, ageMonths = 480) =>
  suggestHearing({ betterEarDbHL_500_1k_2k_4k: [mean, mean, mean, mean], ageMonths });

describe('hearing disability', () => {
  it.each([
    [91, 1],
    [90, 2],
    [81, 2],
    [80, 3],
    [61, 3],
    [60, 4],
    [41, 4],
    [40, null],
    [90.5, 1],
    [90.4, 2],
    [40.5, 4],
    [40.4, null],
  ])('%f dB: level %s', (mean, level) => {
    expect(loss(mean)).toMatchObject(level === null ? { verdict: 'none' } : { verdict: 'level', level });
  });

  it('rounds the mean, not each frequency', () => {
    const values = { betterEarDbHL_500_1k_2k_4k: [90, 90, 91, 91], ageMonths: 480 };
    expect(suggestHearing(values)).toMatchObject({ verdict: 'level', level: 1 });
    expect(suggestHearing(values).reasons[0]?.says).toContain('平均 91 dB HL');
  });

  it.each([
    [45, 35, null],
    [45, 36, 4],
    [61, 35, 3],
    [95, 12, 1],
  ])('%f dB at %i months: level %s', (mean, ageMonths, level) => {
    expect(loss(mean, ageMonths)).toMatchObject(level === null ? { verdict: 'none' } : { verdict: 'level', level });
  });

  it('says why a small child is not graded', () => {
    expect(loss(45, 30).reasons.at(-1)?.says).toContain('3 岁以内');
  });

  it.each([
    { ageMonths: 480 },
    { ageMonths: 480, betterEarDbHL_500_1k_2k_4k: [90, 90, 90] },
    { ageMonths: 480, betterEarDbHL_500_1k_2k_4k: [90, 90, 90, 90], responsesUnreliable: true },
  ])('%j is left to the doctor, with what to do', (values) => {
    const suggested = suggestHearing(values);
    expect(suggested.verdict).toBe('doctor-decides');
    expect(suggested.asks).toHaveLength(1);
  });
});
