import { caseAfter } from '@yimi/service-kit/flow-cases';
import { openActions } from '@yimi/service-kit/fold-case';
import { answerCase, answersWithoutCase, type RuleCase } from '@yimi/service-kit/rule-cases';
import { mistakesUnnoticed } from '@yimi/service-kit/rule-mutants';
import { describe, expect, it } from 'vitest';
import { benefitHolder } from '../benefit-people.ts';
import { gradeOf, rules } from './rules.ts';
import { busCard } from './service.ts';

const ON = '2026-12-01';

const CASES: RuleCase[] = [
  { person: '肢体二级，四十岁', on: ON, input: benefitHolder(), expect: 'yes', because: {} },
  { person: '六十九岁', on: ON, input: benefitHolder({ age: 69 }), expect: 'yes', because: {} },
  { person: '满七十岁', on: ON, input: benefitHolder({ age: 70 }), expect: 'no', because: { age: 'no' } },
  { person: '七十岁的盲人', on: ON, input: benefitHolder({ age: 70, parts: [[1, 2]] }), expect: 'yes', because: {} },
  {
    person: '七十岁，视力三级',
    on: ON,
    input: benefitHolder({ age: 70, parts: [[1, 3]] }),
    expect: 'no',
    because: { age: 'no' },
  },
  {
    person: '七十岁，不知道哪一类',
    on: ON,
    input: benefitHolder({ age: 70, parts: null }),
    expect: 'ask',
    because: { age: 'ask' },
  },
  {
    person: '户口在别的区',
    on: ON,
    input: benefitHolder({ hukou: '230110001001' }),
    expect: 'no',
    because: { 'registered-here': 'no' },
  },
  {
    person: '人口信息里没有户口，证在本区有效',
    on: ON,
    input: benefitHolder({ hukou: null }),
    expect: 'yes',
    because: {},
  },
  {
    person: '人口信息里没有户口，证已冻结',
    on: ON,
    input: benefitHolder({ hukou: null, status: 'frozen' }),
    expect: 'no',
    because: { 'registered-here': 'ask', 'certificate-in-force': 'no' },
  },
  {
    person: '证还没有查到',
    on: ON,
    input: benefitHolder({ status: null }),
    expect: 'ask',
    because: { 'certificate-in-force': 'ask' },
  },
  { person: '已经去世', on: ON, input: benefitHolder({ died: true }), expect: 'no', because: { alive: 'no' } },
  { person: '没有比对人口', on: ON, input: benefitHolder({ died: null }), expect: 'ask', because: { alive: 'ask' } },
];

describe('who gets a bus card', () => {
  it.each(CASES)('$person: $expect', (person) => {
    expect(answerCase(rules, person)).toEqual({ expect: person.expect, because: person.because });
  });

  it('is shown for every answer of every clause', () => {
    expect(answersWithoutCase(rules, CASES)).toEqual([]);
  });

  it('would notice each mistake in a clause', () => {
    expect(mistakesUnnoticed(rules, CASES)).toEqual([]);
  });
});

/** The public cases: age, parts as [category, level], and what the card gives. */
const PUBLIC = [
  { age: 40, parts: [[4, 1]], expected: 'free' },
  { age: 40, parts: [[4, 3]], expected: 'half' },
  { age: 40, parts: [[2, 1]], expected: 'half' },
  { age: 40, parts: [[1, 1]], expected: 'free-by-law' },
  { age: 40, parts: [[1, 2]], expected: 'free-by-law' },
  { age: 40, parts: [[1, 4]], expected: 'half' },
  { age: 69, parts: [[4, 2]], expected: 'free' },
  { age: 70, parts: [[1, 1]], expected: 'free-by-law' },
  {
    age: 40,
    parts: [
      [4, 2],
      [2, 3],
    ],
    expected: 'free',
  },
];

describe('what the card gives', () => {
  it.each(PUBLIC)('$age, $parts: $expected', ({ expected, ...person }) => {
    const input = benefitHolder(person);
    expect(gradeOf(input)).toBe(expected);
    expect(answerCase(rules, { person: '', on: ON, input, expect: 'yes', because: {} }).expect).toBe('yes');
  });

  it('goes by the part and not by the level of the whole', () => {
    const parts = [
      [2, 1],
      [4, 3],
    ];
    expect(gradeOf(benefitHolder({ parts }))).toBe('half');
  });

  it('is open while the parts are not known', () => {
    expect(gradeOf(benefitHolder({ parts: null }))).toBeNull();
  });
});

describe('the way of a card', () => {
  it.each([
    [['approve'], 'granted'],
    [['return', 'supplement', 'approve'], 'granted'],
    [['refuse'], 'refused'],
    [['withdraw'], 'withdrawn'],
  ])('%j leads to %s', (actions, stage) => {
    expect(caseAfter(busCard, actions).stage).toBe(stage);
  });

  it('is sent back once only', () => {
    const again = openActions(busCard, caseAfter(busCard, ['return', 'supplement']), 'district-reviewer');
    expect(again.find(({ action }) => action === 'return')?.blockedBy).toBe('returned-before');
  });
});
