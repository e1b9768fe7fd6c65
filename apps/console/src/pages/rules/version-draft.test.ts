import { careSubsidy } from '@yimi/catalog/care-subsidy/service';
import { driverSubsidy } from '@yimi/catalog/driver-subsidy/service';
import { describe, expect, it } from 'vitest';
import {
  clausesOf,
  conditionOf,
  type DraftClause,
  exampleOf,
  factsByName,
  rowAbout,
  targetsOf,
} from './version-draft.ts';

const facts = factsByName(careSubsidy);
const about = (fact: string, more: object = {}) => {
  const offered = facts.get(fact);
  if (!offered) throw new Error(`${fact} is not offered`);
  return { ...rowAbout(offered, fact), ...more };
};
const clause = (more: Partial<DraftClause> = {}): DraftClause => ({
  ...{ key: '1', target: 'widen severe', match: 'all', rows: [about('level', { value: '3' })] },
  ...more,
});

describe('a row', () => {
  it('is no condition before what it compares with is chosen', () => {
    expect(conditionOf(about('level'))).toBeNull();
    expect(conditionOf(about('level', { value: '三' }))).toBeNull();
    expect(conditionOf(about('parts'))).toBeNull();
  });

  it('becomes the condition of its kind', () => {
    expect(conditionOf(about('level', { value: '3' }))).toEqual({ fact: 'level', atMost: 3 });
    expect(conditionOf(about('ageYears', { operator: 'atLeast', value: '60' }))).toEqual({
      fact: 'ageYears',
      atLeast: 60,
    });
    expect(conditionOf(about('orphan', { value: 'no' }))).toEqual({ fact: 'orphan', is: false });
    expect(conditionOf(about('parts', { values: ['5-3'] }))).toEqual({ fact: 'parts', hasAny: ['5-3'] });
  });
});

describe('a clause', () => {
  it('is unfinished while one of its rows is', () => {
    expect(clausesOf([clause({ rows: [] })])).toBeNull();
    expect(clausesOf([clause(), clause({ rows: [{ key: 'g', match: 'any', rows: [about('level')] }] })])).toBeNull();
    expect(clausesOf([])).toBeNull();
  });

  it('holds groups of rows, and says what it changes', () => {
    const group = { key: 'g', match: 'any', rows: [about('minimumLiving'), about('orphan')] } as const;
    expect(
      clausesOf([clause({ rows: [about('level', { value: '3' }), group] }), clause({ target: 'add', match: 'any' })]),
    ).toEqual([
      {
        change: 'widen',
        clause: 'severe',
        holds: {
          all: [
            { fact: 'level', atMost: 3 },
            {
              any: [
                { fact: 'minimumLiving', is: true },
                { fact: 'orphan', is: true },
              ],
            },
          ],
        },
      },
      { change: 'add', holds: { any: [{ fact: 'level', atMost: 3 }] } },
    ]);
  });

  it('may change what the service leaves to the district', () => {
    expect(targetsOf(careSubsidy.rules.district ?? { basis: '' })).toEqual(['widen severe']);
    expect(targetsOf(driverSubsidy.rules.district ?? { basis: '' })).toEqual(['tighten licence-class', 'add']);
  });
});

describe('an example', () => {
  it('leaves open what was not chosen', () => {
    const asked = ['level', 'parts', 'minimumLiving', 'orphan'].flatMap((fact) => facts.get(fact) ?? []);
    const values = { level: '3', parts: '5-3', minimumLiving: 'no', orphan: '' };
    expect(exampleOf({ key: '1', person: ' 三级 ', values, expect: 'no' }, asked)).toEqual({
      person: '三级',
      expect: 'no',
      facts: { level: 3, parts: ['5-3'], minimumLiving: false, orphan: null },
    });
  });
});
