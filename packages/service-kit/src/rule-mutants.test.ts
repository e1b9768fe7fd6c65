import { describe, expect, it } from 'vitest';
import type { RuleCase } from './rule-cases.ts';
import { mistakesUnnoticed } from './rule-mutants.ts';
import type { Rules } from './rules.ts';

const rules: Rules = {
  facts: ['age', 'kind'],
  factsOf: ({ subject, answers }) => ({ age: subject.ageYears, kind: String(answers.kind) }),
  versions: [
    {
      from: '2020-01-01',
      clauses: [
        {
          id: 'grown-or-red',
          basis: '样例',
          holds: {
            any: [
              { fact: 'age', atLeast: 18 },
              { fact: 'kind', oneOf: ['red', 'blue'] },
            ],
          },
        },
      ],
    },
  ],
};

function person(ageYears: number, kind: string, expect: 'yes' | 'no'): RuleCase {
  return {
    person: `${ageYears} ${kind}`,
    on: '2026-12-01',
    input: {
      county: '230111',
      subject: { ageYears, hasGuardian: false, enteredByStaff: false, holdsCertificate: false },
      registeredRegion: null,
      certificate: null,
      answers: { kind },
    },
    expect,
    because: expect === 'yes' ? {} : { 'grown-or-red': expect },
  };
}

const WHOLE = [
  person(18, 'green', 'yes'),
  person(17, 'green', 'no'),
  person(5, 'red', 'yes'),
  person(5, 'blue', 'yes'),
];

describe('a table of cases', () => {
  it('notices every mistake when it stands on each edge', () => {
    expect(mistakesUnnoticed(rules, WHOLE)).toEqual([]);
  });

  it.each([
    ['the year before the bound', 1, '"atLeast":17'],
    ['a value of a list', 3, '"oneOf":["red"]'],
  ])('lets a mistake pass without %s', (_, left, mistake) => {
    const thin = WHOLE.filter((__, place) => place !== left);
    expect(mistakesUnnoticed(rules, thin)).toEqual([expect.stringContaining(mistake)]);
  });
});
