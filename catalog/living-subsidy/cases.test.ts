import { caseAfter } from '@yimi/service-kit/flow-cases';
import { answerCase, answersWithoutCase, type RuleCase } from '@yimi/service-kit/rule-cases';
import { mistakesUnnoticed } from '@yimi/service-kit/rule-mutants';
import type { RuleInput } from '@yimi/service-kit/rules';
import { describe, expect, it } from 'vitest';
import { EXTENDED, inNeed, PUBLIC_CASES } from '../two-subsidies.ts';
import { gradeOf, rules } from './rules.ts';
import { livingSubsidy } from './service.ts';

const ON = '2026-12-01';
const verdictOf = (input: RuleInput) =>
  answerCase(rules, { person: '', on: ON, input, expect: 'yes', because: {} }).expect;

describe('the public cases', () => {
  it.each(PUBLIC_CASES)('$person', ({ input, national, extended }) => {
    expect(verdictOf(input)).toBe(national.living);
    expect(verdictOf({ ...input, extensions: EXTENDED })).toBe(extended.living);
  });
});

function judged(
  person: string,
  input: RuleInput,
  expected: RuleCase['expect'],
  because: RuleCase['because'],
): RuleCase {
  return { person, on: ON, input, expect: expected, because };
}

const LOW = { 'minimum-living': true };
const CASES: RuleCase[] = [
  {
    person: '低保边缘，本区扩大到边缘家庭',
    on: ON,
    input: inNeed({}, { 'minimum-living-edge': true }, { extensions: EXTENDED }),
    expect: 'yes',
    because: {},
  },
  {
    person: '低保边缘，本区没有扩大',
    on: ON,
    input: inNeed({}, { 'minimum-living-edge': true }),
    expect: 'no',
    because: { 'household-in-need': 'no' },
  },
  {
    person: '不是低保也不是边缘，本区扩大了',
    on: ON,
    input: inNeed({}, {}, { extensions: EXTENDED }),
    expect: 'no',
    because: { 'household-in-need': 'no' },
  },
  judged('四级也可以，低保', inNeed({ parts: [[4, 4]] }, LOW), 'yes', {}),
  judged('低保边缘，本区没有扩大', inNeed({}, { 'minimum-living-edge': true }), 'no', { 'household-in-need': 'no' }),
  judged('低保不清楚', inNeed({}, { 'minimum-living': undefined }), 'ask', { 'household-in-need': 'ask' }),
  judged('特困', inNeed({}, { ...LOW, destitute: true }), 'no', { 'not-destitute': 'no' }),
  judged('特困不清楚', inNeed({}, { ...LOW, destitute: undefined }), 'ask', { 'not-destitute': 'ask' }),
  judged('工伤护理费', inNeed({}, { ...LOW, 'injury-care': true }), 'no', { 'no-injury-care': 'no' }),
  judged('工伤护理费不清楚', inNeed({}, { ...LOW, 'injury-care': undefined }), 'ask', { 'no-injury-care': 'ask' }),
  judged('孤儿基本生活费', inNeed({}, { ...LOW, orphan: true }), 'no', { 'no-orphan-allowance': 'no' }),
  judged('孤儿不清楚', inNeed({}, { ...LOW, orphan: undefined }), 'ask', { 'no-orphan-allowance': 'ask' }),
  judged('领着别的补贴', inNeed({}, LOW, { answers: { otherAllowance: true } }), 'no', { 'no-other-allowance': 'no' }),
  judged('没有问别的补贴', inNeed({}, LOW, { answers: {} }), 'ask', { 'no-other-allowance': 'ask' }),
  judged('证没有查到', inNeed({ status: null }, LOW), 'ask', { 'certificate-in-force': 'ask' }),
  judged('证已注销', inNeed({ status: 'cancelled' }, LOW), 'no', { 'certificate-in-force': 'no' }),
  judged('户口没有查到', inNeed({ status: 'lost', hukou: null }, LOW), 'no', {
    'certificate-in-force': 'no',
    'registered-here': 'ask',
  }),
  judged('户口在别处', inNeed({ hukou: '230110001001' }, LOW), 'no', { 'registered-here': 'no' }),
  judged('已去世', inNeed({ died: true }, LOW), 'no', { alive: 'no' }),
  judged('没有比对人口', inNeed({ died: null }, LOW), 'ask', { alive: 'ask' }),
];

describe('who gets the living subsidy', () => {
  it.each(CASES)('$person: $expect', (person) => {
    expect(answerCase(rules, person)).toEqual({ expect: person.expect, because: person.because });
  });

  it('is shown for every answer of every clause', () => {
    expect(answersWithoutCase(rules, CASES)).toEqual([]);
  });

  it('would notice each mistake in a clause', () => {
    expect(mistakesUnnoticed(rules, CASES)).toEqual([]);
  });

  it('goes by the household', () => {
    expect(gradeOf(inNeed({}, LOW))).toBe('minimum-living');
    expect(gradeOf(inNeed({}, { 'minimum-living-edge': true }, { extensions: EXTENDED }))).toBe('edge');
    expect(gradeOf(inNeed({}, { 'minimum-living-edge': true }))).toBeNull();
  });
});

describe('the way of the living subsidy', () => {
  it.each([
    [['pass-first', 'pass-second', 'approve'], 'granted'],
    [['pass-first', 'send-back', 'pass-first', 'pass-second', 'send-back'], 'submitted'],
    [['pass-first', 'pass-second', 'refuse'], 'refused'],
    [['return', 'supplement', 'withdraw'], 'withdrawn'],
  ])('%j leads to %s', (actions, stage) => {
    expect(caseAfter(livingSubsidy, actions).stage).toBe(stage);
  });

  it('is decided by civil affairs only', () => {
    expect(() => caseAfter(livingSubsidy, ['approve'])).toThrow();
    expect(() => caseAfter(livingSubsidy, ['pass-first', 'approve'])).toThrow();
  });
});
