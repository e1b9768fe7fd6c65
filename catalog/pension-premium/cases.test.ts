import { caseAfter } from '@yimi/service-kit/flow-cases';
import { answerCase, answersWithoutCase, type RuleCase } from '@yimi/service-kit/rule-cases';
import { mistakesUnnoticed } from '@yimi/service-kit/rule-mutants';
import type { RuleInput } from '@yimi/service-kit/rules';
import { describe, expect, it } from 'vitest';
import { benefitHolder } from '../benefit-people.ts';
import { outcome } from './outcome.ts';
import { gradeOf, rules } from './rules.ts';
import { pensionPremium } from './service.ts';

const EXTENDED = { premiumLevelThree: true };

function insured(
  person: Parameters<typeof benefitHolder>[0] = {},
  pensionNow: string | null = 'none',
  more: Partial<RuleInput> = {},
): RuleInput {
  return benefitHolder(person, { answers: pensionNow === null ? {} : { pensionNow }, ...more });
}

function judged(person: string, input: RuleInput, expected: RuleCase['expect'], because: RuleCase['because'] = {}) {
  return { person, on: '2026-12-01', input, expect: expected, because };
}

const CASES: RuleCase[] = [
  judged('一级', insured({ parts: [[4, 1]] }), 'yes'),
  judged('二级', insured({ parts: [[1, 2]] }), 'yes'),
  judged('三级肢体', insured({ parts: [[4, 3]] }), 'no', { 'severe-enough': 'no' }),
  judged('三级智力，本区没有扩大', insured({ parts: [[5, 3]] }), 'no', { 'severe-enough': 'no' }),
  judged('三级智力，本区扩大', insured({ parts: [[5, 3]] }, 'none', { extensions: EXTENDED }), 'yes'),
  judged('三级精神，本区扩大', insured({ parts: [[6, 3]] }, 'none', { extensions: EXTENDED }), 'yes'),
  judged('四级精神，本区扩大', insured({ parts: [[6, 4]] }, 'none', { extensions: EXTENDED }), 'no', {
    'severe-enough': 'no',
  }),
  judged('等级不清楚', insured({ parts: null }), 'ask', { 'severe-enough': 'ask' }),
  judged('十六岁', insured({ age: 16 }), 'yes'),
  judged('十五岁', insured({ age: 15 }), 'no', { 'of-age': 'no' }),
  judged(
    '年龄不清楚',
    insured({}, 'none', {
      subject: { ageYears: null, hasGuardian: false, enteredByStaff: false, holdsCertificate: true },
    }),
    'ask',
    { 'of-age': 'ask' },
  ),
  judged('在上学', insured({}, 'student'), 'no', { 'not-otherwise-insured': 'no' }),
  judged('有职工养老保险', insured({}, 'employee'), 'no', { 'not-otherwise-insured': 'no' }),
  judged('已经领养老金', insured({}, 'drawing'), 'no', { 'not-otherwise-insured': 'no' }),
  judged('还没有问', insured({}, null), 'ask', { 'not-otherwise-insured': 'ask' }),
  judged('证已过期', insured({ status: 'expired' }), 'no', { 'certificate-in-force': 'no' }),
  judged('证没有查到', insured({ status: null }), 'ask', { 'certificate-in-force': 'ask', 'severe-enough': 'ask' }),
  judged('户口在别的区', insured({ hukou: '230110001001' }), 'no', { 'registered-here': 'no' }),
  judged('户口没有查到', insured({ hukou: null, status: 'lost' }), 'no', {
    'registered-here': 'ask',
    'certificate-in-force': 'no',
  }),
  judged('已经去世', insured({ died: true }), 'no', { alive: 'no' }),
  judged('没有比对人口', insured({ died: null }), 'ask', { alive: 'ask' }),
];

describe('for whom the premium is paid', () => {
  it.each(CASES)('$person: $expect', (person) => {
    expect(answerCase(rules, person)).toEqual({ expect: person.expect, because: person.because });
  });

  it('is shown for every answer that a clause can give', () => {
    expect(answersWithoutCase(rules, CASES)).toEqual([]);
  });

  it('would notice each mistake in a clause', () => {
    expect(mistakesUnnoticed(rules, CASES)).toEqual([]);
  });
});

describe('what it gives', () => {
  it.each([
    ['二级', insured({ parts: [[1, 2]] }), 'severe'],
    ['三级智力，本区扩大', insured({ parts: [[5, 3]] }, 'none', { extensions: EXTENDED }), 'level-three'],
    ['三级智力', insured({ parts: [[5, 3]] }), null],
  ])('%s', (_, input, grade) => {
    expect(gradeOf(input)).toBe(grade);
  });

  it('ends when the pension begins', () => {
    const runs = outcome.kind === 'entitlement' && outcome.runs;
    expect(typeof runs === 'object' && runs.untilAge(insured())).toBe(60);
  });

  it('is decided by social security after the federation, and by nobody before', () => {
    expect(caseAfter(pensionPremium, ['pass-first', 'approve']).stage).toBe('granted');
    expect(() => caseAfter(pensionPremium, ['approve'])).toThrow();
  });
});
