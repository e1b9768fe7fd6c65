import { caseAfter } from '@yimi/service-kit/flow-cases';
import { answerCase, answersWithoutCase, type RuleCase } from '@yimi/service-kit/rule-cases';
import { mistakesUnnoticed } from '@yimi/service-kit/rule-mutants';
import type { RuleInput } from '@yimi/service-kit/rules';
import { describe, expect, it } from 'vitest';
import { benefitHolder } from '../benefit-people.ts';
import { outcome } from './outcome.ts';
import { rules } from './rules.ts';
import { employmentRegistration } from './service.ts';

function worker(
  answers: RuleInput['answers'] = { workNow: 'employed' },
  person: Parameters<typeof benefitHolder>[0] = {},
  more: Partial<RuleInput> = {},
): RuleInput {
  return benefitHolder(person, { answers, ...more });
}

function judged(person: string, input: RuleInput, expected: RuleCase['expect'], because: RuleCase['because'] = {}) {
  return { person, on: '2026-12-01', input, expect: expected, because };
}

const CASES: RuleCase[] = [
  judged('在单位上班', worker(), 'yes'),
  judged('打零工', worker({ workNow: 'flexible' }), 'yes'),
  judged('没有工作，想找', worker({ workNow: 'without', wantsWork: true }), 'yes'),
  judged('没有工作，不想找', worker({ workNow: 'without', wantsWork: false }), 'no', { 'works-or-wants-to': 'no' }),
  judged('没有工作，还没有问', worker({ workNow: 'without' }), 'ask', { 'works-or-wants-to': 'ask' }),
  judged('什么都没有问', worker({}), 'ask', { 'works-or-wants-to': 'ask' }),
  judged('十六岁', worker(undefined, { age: 16 }), 'yes'),
  judged('十五岁', worker(undefined, { age: 15 }), 'no', { 'working-age': 'no' }),
  judged(
    '年龄不清楚',
    worker(
      undefined,
      {},
      {
        subject: { ageYears: null, hasGuardian: false, enteredByStaff: false, holdsCertificate: true },
      },
    ),
    'ask',
    { 'working-age': 'ask' },
  ),
  judged('证已过期', worker(undefined, { status: 'expired' }), 'no', { 'certificate-in-force': 'no' }),
  judged('证没有查到', worker(undefined, { status: null }), 'ask', { 'certificate-in-force': 'ask' }),
  judged('户口在别的区', worker(undefined, { hukou: '230110001001' }), 'no', { 'registered-here': 'no' }),
  judged('户口没有查到', worker(undefined, { hukou: null, status: 'lost' }), 'no', {
    'registered-here': 'ask',
    'certificate-in-force': 'no',
  }),
  judged('已经去世', worker(undefined, { died: true }), 'no', { alive: 'no' }),
  judged('没有比对人口', worker(undefined, { died: null }), 'ask', { alive: 'ask' }),
];

describe('who is registered', () => {
  it.each(CASES)('$person: $expect', (person) => {
    expect(answerCase(rules, person)).toEqual({ expect: person.expect, because: person.because });
  });

  it('is shown for every answer that a clause can give', () => {
    expect(answersWithoutCase(rules, CASES)).toEqual([]);
  });

  it('would notice each mistake in a clause', () => {
    expect(mistakesUnnoticed(rules, CASES)).toEqual([]);
  });

  it.each([
    ['employed', 'employed'],
    ['flexible', 'employed'],
    ['without', 'without-work'],
    [undefined, null],
  ])('%s is registered as %s', (workNow, grade) => {
    const input = worker(workNow === undefined ? {} : { workNow });
    expect(outcome.kind === 'entitlement' && outcome.gradeOf(input)).toBe(grade);
  });

  it('is decided by social security', () => {
    expect(caseAfter(employmentRegistration, ['return', 'supplement', 'approve']).stage).toBe('granted');
  });
});
