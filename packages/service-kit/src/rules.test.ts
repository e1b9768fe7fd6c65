import { describe, expect, it } from 'vitest';
import { answersWithoutCase } from './rule-cases.ts';
import { type Facts, type Predicate, type Rules, suggest, type Verdict } from './rules.ts';
import { SAMPLE } from './sample-service.ts';

const ON = '2026-12-01';

function answer(holds: Predicate, facts: Facts): Verdict {
  const rules: Rules = {
    facts: Object.keys(facts),
    factsOf: () => facts,
    versions: [{ from: '2020-01-01', clauses: [{ id: 'only', basis: '样例', holds }] }],
  };
  return suggest(rules, facts, ON).verdict;
}

describe('a clause answers', () => {
  it.each<[Predicate, Facts, Verdict]>([
    [{ fact: 'a', is: true }, { a: true }, 'yes'],
    [{ fact: 'a', is: true }, { a: false }, 'no'],
    [{ fact: 'a', is: true }, { a: null }, 'ask'],
    [{ fact: 'a', is: true }, {}, 'ask'],
    [{ fact: 'a', oneOf: ['x', 'y'] }, { a: 'y' }, 'yes'],
    [{ fact: 'a', oneOf: ['x', 'y'] }, { a: 'z' }, 'no'],
    [{ fact: 'a', atLeast: 18 }, { a: 18 }, 'yes'],
    [{ fact: 'a', atLeast: 18 }, { a: 17 }, 'no'],
    [{ fact: 'a', yearsBack: 1 }, { a: '2025-12-01' }, 'yes'],
    [{ fact: 'a', yearsBack: 1 }, { a: '2025-12-02' }, 'no'],
    [{ fact: 'a', yearsBack: 1 }, { a: null }, 'ask'],
  ])('%j of %j with %s', (holds, facts, verdict) => {
    expect(answer(holds, facts)).toBe(verdict);
  });

  it.each<[boolean | null, boolean | null, Verdict, Verdict]>([
    [true, true, 'yes', 'yes'],
    [true, false, 'no', 'yes'],
    [true, null, 'ask', 'yes'],
    [false, false, 'no', 'no'],
    [false, null, 'no', 'ask'],
    [null, null, 'ask', 'ask'],
  ])('%s and %s: all %s, any %s', (a, b, all, any) => {
    const parts = [
      { fact: 'a', is: true },
      { fact: 'b', is: true },
    ];
    expect(answer({ all: parts }, { a, b })).toBe(all);
    expect(answer({ any: parts }, { a, b })).toBe(any);
  });
});

describe('suggest', () => {
  const clause = (id: string) => ({ id, basis: `第${id}条`, holds: { fact: id, is: true } });
  const rules: Rules = {
    facts: ['a', 'b'],
    factsOf: () => ({}),
    versions: [
      { from: '2020-01-01', clauses: [clause('a')] },
      { from: '2026-01-01', clauses: [clause('a'), clause('b')] },
    ],
  };

  it('uses the version in force on the day', () => {
    expect(suggest(rules, { a: true, b: false }, '2025-12-31').verdict).toBe('yes');
    expect(suggest(rules, { a: true, b: false }, '2026-01-01').verdict).toBe('no');
  });

  it('asks before the first version', () => {
    expect(suggest(rules, { a: true }, '2019-12-31')).toEqual({ verdict: 'ask', clauses: [] });
  });

  it('gives the answer and the article of every clause', () => {
    expect(suggest(rules, { a: true }, '2026-01-01')).toEqual({
      verdict: 'ask',
      clauses: [
        { clause: 'a', basis: '第a条', verdict: 'yes' },
        { clause: 'b', basis: '第b条', verdict: 'ask' },
      ],
    });
  });
});

describe('answersWithoutCase', () => {
  it('names what a table of cases leaves out', () => {
    const input = {
      county: '230111',
      subject: { ageYears: 40, hasGuardian: false, enteredByStaff: false, holdsCertificate: false },
      registeredRegion: null,
      certificate: null,
      answers: {},
    };
    expect(answersWithoutCase(SAMPLE.rules, [{ person: '', on: ON, input, expect: 'yes', because: {} }])).toEqual([
      'adult: no',
      'adult: ask',
    ]);
  });
});
