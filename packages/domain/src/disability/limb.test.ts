import { describe, expect, it } from 'vitest';
import type { Level } from './category.ts';
import { suggestLimb } from './limb.ts';
import { LIMB_CLAUSES, type LimbClauseId, limbClauseNumber } from './limb-clauses.ts';
import type { LimbValues } from './measured-values.ts';

const ids = Object.keys(LIMB_CLAUSES) as LimbClauseId[];
const judged: LimbClauseId[] = ['L1i', 'L2g', 'L3f', 'L4j', 'L4k'];
const adult = { ageYears: 40 };

describe('the clauses of limb disability', () => {
  it('are all there: a to i, a to g, a to f, a to k', () => {
    const letters = (level: number) => ids.filter((id) => id[1] === String(level)).map((id) => id[2]);
    expect([1, 2, 3, 4].map((level) => letters(level).join(''))).toEqual([
      'abcdefghi',
      'abcdefg',
      'abcdef',
      'abcdefghijk',
    ]);
  });

  it.each(ids.filter((id) => !judged.includes(id)))('%s alone gives its level', (id) => {
    const level = Number(id[1]) as Level;
    const suggested = suggestLimb({ ...adult, limbClauses: [id], dailyLiving: level });
    expect(suggested).toMatchObject({ verdict: 'level', level });
    expect(suggested.reasons[0]?.clause).toBe(`GB/T 26341-2010 5.5.${level + 1} ${id[2]})`);
  });

  it.each(judged)('%s is judged by the doctor, and is named', (id) => {
    const suggested = suggestLimb({ ...adult, limbClauses: [id], dailyLiving: Number(id[1]) as Level });
    expect(suggested.verdict).toBe('doctor-decides');
    expect(suggested.reasons[0]?.clause).toBe(limbClauseNumber(id));
    expect(suggested.reasons[0]?.says).toContain(LIMB_CLAUSES[id].says);
  });
});

describe('several findings', () => {
  it('the most severe gives the level, all are reasons', () => {
    const suggested = suggestLimb({ ...adult, limbClauses: ['L4a', 'L2b'], dailyLiving: 2 });
    expect(suggested).toMatchObject({ verdict: 'level', level: 2 });
    expect(suggested.reasons.map(({ clause }) => clause)).toEqual([
      'GB/T 26341-2010 5.5.3 b)',
      'GB/T 26341-2010 5.5.5 a)',
      'GB/T 26341-2010 5.5.3',
    ]);
  });

  it('a dysfunction that could be worse than what is missing leaves it to the doctor', () => {
    expect(suggestLimb({ ...adult, limbClauses: ['L3a', 'L2g'] }).verdict).toBe('doctor-decides');
  });

  it('a dysfunction that could not be worse changes nothing', () => {
    expect(suggestLimb({ ...adult, limbClauses: ['L2b', 'L3f'] })).toMatchObject({ verdict: 'level', level: 2 });
    expect(suggestLimb({ ...adult, limbClauses: ['L3a', 'L3f'] })).toMatchObject({ verdict: 'level', level: 3 });
  });

  it('none is no limb disability', () => {
    expect(suggestLimb({ ...adult, limbClauses: [] }).verdict).toBe('none');
  });
});

describe('measured clauses', () => {
  it.each<[Partial<LimbValues>, boolean]>([
    [{ legLengthDifferenceMm: 50 }, true],
    [{ legLengthDifferenceMm: 49 }, false],
    [{ kyphosisDeg: 71 }, true],
    [{ kyphosisDeg: 70 }, false],
    [{ scoliosisDeg: 46 }, true],
    [{ scoliosisDeg: 45 }, false],
    [{ kyphosisDeg: 20, scoliosisDeg: 50 }, true],
    [{ heightMm: 1300 }, true],
    [{ heightMm: 1301 }, false],
    [{ heightMm: 1100, ageYears: 17 }, false],
    [{ heightMm: 1100, ageYears: 18 }, true],
  ])('%j reaches the fourth level: %s', (values, reaches) => {
    const suggested = suggestLimb({ ...adult, ...values });
    expect(suggested).toMatchObject(reaches ? { verdict: 'level', level: 4 } : { verdict: 'none' });
  });

  it('asks to measure what was only named', () => {
    const suggested = suggestLimb({ ...adult, limbClauses: ['L4b'], dailyLiving: 4 });
    expect(suggested).toMatchObject({ verdict: 'level', level: 4, asks: [expect.stringContaining('毫米')] });
  });

  it('leaves it to the doctor when the measurement refutes the clause', () => {
    const suggested = suggestLimb({ ...adult, limbClauses: ['L4b'], legLengthDifferenceMm: 30 });
    expect(suggested.verdict).toBe('doctor-decides');
    expect(suggested.reasons[0]?.says).toContain('没有达到');
  });
});

describe('daily living', () => {
  it('is asked for when it is not recorded', () => {
    expect(suggestLimb({ ...adult, limbClauses: ['L1b'] }).asks).toHaveLength(1);
  });

  it('that does not fit the clause leaves it to the doctor', () => {
    const suggested = suggestLimb({ ...adult, limbClauses: ['L1b'], dailyLiving: 3 });
    expect(suggested.verdict).toBe('doctor-decides');
    expect(suggested.reasons.at(-1)).toMatchObject({ clause: 'GB/T 26341-2010 5.5.4' });
  });
});
