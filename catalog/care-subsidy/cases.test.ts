import { caseAfter } from '@yimi/service-kit/flow-cases';
import { answerCase, answersWithoutCase, type RuleCase } from '@yimi/service-kit/rule-cases';
import { mistakesUnnoticed } from '@yimi/service-kit/rule-mutants';
import type { RuleInput } from '@yimi/service-kit/rules';
import { describe, expect, it } from 'vitest';
import { EXTENDED, inNeed, PUBLIC_CASES } from '../two-subsidies.ts';
import { gradeOf, rules } from './rules.ts';
import { careSubsidy } from './service.ts';

const ON = '2026-12-01';
const verdictOf = (input: RuleInput) =>
  answerCase(rules, { person: '', on: ON, input, expect: 'yes', because: {} }).expect;

describe('the public cases', () => {
  it.each(PUBLIC_CASES)('$person', ({ input, national, extended }) => {
    expect(verdictOf(input)).toBe(national.nursing);
    expect(verdictOf({ ...input, extensions: EXTENDED })).toBe(extended.nursing);
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

const TESTED = { subsidyCareTest: true };
const CASES: RuleCase[] = [
  {
    person: '智力三级，本区扩大到三级',
    on: ON,
    input: inNeed({ parts: [[5, 3]] }, {}, { extensions: EXTENDED }),
    expect: 'yes',
    because: {},
  },
  {
    person: '智力三级，本区没有扩大',
    on: ON,
    input: inNeed({ parts: [[5, 3]] }),
    expect: 'no',
    because: { severe: 'no' },
  },
  {
    person: '听力三级，本区扩大的只是智力和精神',
    on: ON,
    input: inNeed({ parts: [[2, 3]] }, {}, { extensions: EXTENDED }),
    expect: 'no',
    because: { severe: 'no' },
  },
  judged('二级，不用低保', inNeed({ parts: [[1, 2]] }), 'yes', {}),
  judged('三级肢体，本区扩大了也不算', inNeed({ parts: [[4, 3]] }, {}, { extensions: EXTENDED }), 'no', {
    severe: 'no',
  }),
  judged('四级智力，本区扩大了也不算', inNeed({ parts: [[5, 4]] }, {}, { extensions: EXTENDED }), 'no', {
    severe: 'no',
  }),
  judged('等级不清楚', inNeed({ parts: null }), 'ask', { severe: 'ask' }),
  judged('本区评估，要照护', inNeed({}, {}, { extensions: TESTED }), 'yes', {}),
  judged(
    '本区评估，说不要照护',
    inNeed({}, {}, { extensions: TESTED, answers: { needsCare: false, otherAllowance: false } }),
    'no',
    {
      'needs-care': 'no',
    },
  ),
  judged('本区评估，还没有问', inNeed({}, {}, { extensions: TESTED, answers: { otherAllowance: false } }), 'ask', {
    'needs-care': 'ask',
  }),
  judged('本区不评估，说不要照护', inNeed({}, {}, { answers: { needsCare: false, otherAllowance: false } }), 'yes', {}),
  judged('特困', inNeed({}, { destitute: true }), 'no', { 'not-destitute': 'no' }),
  judged('特困不清楚', inNeed({}, { destitute: undefined }), 'ask', { 'not-destitute': 'ask' }),
  judged('工伤护理费', inNeed({}, { 'injury-care': true }), 'no', { 'no-injury-care': 'no' }),
  judged('工伤护理费不清楚', inNeed({}, { 'injury-care': undefined }), 'ask', { 'no-injury-care': 'ask' }),
  judged('领着别的补贴', inNeed({}, {}, { answers: { otherAllowance: true } }), 'no', { 'no-other-allowance': 'no' }),
  judged('没有问别的补贴', inNeed({}, {}, { answers: {} }), 'ask', { 'no-other-allowance': 'ask' }),
  judged('证没有查到', inNeed({ status: null }), 'ask', { 'certificate-in-force': 'ask', severe: 'ask' }),
  judged('证已注销', inNeed({ status: 'cancelled' }), 'no', { 'certificate-in-force': 'no' }),
  judged('户口没有查到', inNeed({ status: 'lost', hukou: null }), 'no', {
    'certificate-in-force': 'no',
    'registered-here': 'ask',
  }),
  judged('户口在别处', inNeed({ hukou: '230110001001' }), 'no', { 'registered-here': 'no' }),
  judged('已去世', inNeed({ died: true }), 'no', { alive: 'no' }),
  judged('没有比对人口', inNeed({ died: null }), 'ask', { alive: 'ask' }),
];

describe('who gets the care subsidy', () => {
  it.each(CASES)('$person: $expect', (person) => {
    expect(answerCase(rules, person)).toEqual({ expect: person.expect, because: person.because });
  });

  it('is shown for every answer of every clause', () => {
    expect(answersWithoutCase(rules, CASES)).toEqual([]);
  });

  it('would notice each mistake in a clause', () => {
    expect(mistakesUnnoticed(rules, CASES)).toEqual([]);
  });

  it('goes by the level', () => {
    expect(gradeOf(inNeed({ parts: [[4, 1]] }))).toBe('level-1');
    expect(gradeOf(inNeed({ parts: [[4, 2]] }))).toBe('level-2');
    expect(gradeOf(inNeed({ parts: [[6, 3]] }, {}, { extensions: EXTENDED }))).toBe('level-3');
    expect(gradeOf(inNeed({ parts: [[6, 3]] }))).toBeNull();
  });

  it('is decided by civil affairs, after township and federation', () => {
    expect(caseAfter(careSubsidy, ['pass-first', 'pass-second', 'approve']).stage).toBe('granted');
    expect(() => caseAfter(careSubsidy, ['pass-first', 'approve'])).toThrow();
  });
});
