import { describe, expect, it } from 'vitest';
import { suggestSpeech } from './speech.ts';

const ADULT = { ageMonths: 480, courseMet: true } as const;

describe('speech disability', () => {
  it.each([
    [0, 0, 1],
    [10, 0, 1],
    [11, 1, 2],
    [25, 1, 2],
    [26, 2, 3],
    [45, 2, 3],
    [46, 3, 4],
    [65, 3, 4],
    [66, 4, null],
    [10.4, 0, 1],
    [10.5, 1, 2],
  ] as const)('%f %% and test level %i reached: level %s', (intelligibilityPct, expressionTestReached, level) => {
    const suggested = suggestSpeech({ ...ADULT, intelligibilityPct, expressionTestReached });
    expect(suggested).toMatchObject(level === null ? { verdict: 'none' } : { verdict: 'level', level });
    expect(suggested.asks).toEqual([]);
  });

  it('leaves it to the doctor when the two tests disagree', () => {
    const suggested = suggestSpeech({ ...ADULT, intelligibilityPct: 30, expressionTestReached: 0 });
    expect(suggested.verdict).toBe('doctor-decides');
    expect(suggested.reasons.map(({ says }) => says).join()).toContain('不在同一级');
  });

  it('asks for the test and the course when they are not recorded', () => {
    expect(suggestSpeech({ ageMonths: 480, intelligibilityPct: 30 }).asks).toHaveLength(2);
  });

  it('leaves it to the doctor when the course is too short, and when nothing was measured', () => {
    expect(suggestSpeech({ ageMonths: 480, intelligibilityPct: 30, courseMet: false }).verdict).toBe('doctor-decides');
    expect(suggestSpeech({ ageMonths: 480 }).verdict).toBe('doctor-decides');
  });

  it('grades nobody under three', () => {
    expect(suggestSpeech({ ageMonths: 35, intelligibilityPct: 5 }).verdict).toBe('none');
    expect(suggestSpeech({ ageMonths: 36, intelligibilityPct: 5 }).verdict).toBe('level');
  });
});
