import { caseAfter } from '@yimi/service-kit/flow-cases';
import { answerCase, answersWithoutCase, type RuleCase } from '@yimi/service-kit/rule-cases';
import { mistakesUnnoticed } from '@yimi/service-kit/rule-mutants';
import type { RuleInput } from '@yimi/service-kit/rules';
import { describe, expect, it } from 'vitest';
import { benefitHolder } from '../benefit-people.ts';
import { gradeOf, rules } from './rules.ts';
import { driverSubsidy } from './service.ts';

type Holder = Parameters<typeof benefitHolder>[0];

function driver(licenceClass: string | null, held: RuleInput['held'], holder: Holder = {}): RuleInput {
  const answers: RuleInput['answers'] = licenceClass === null ? {} : { licenceClass };
  return benefitHolder(holder, { answers, ...(held && { held }) });
}

function judged(
  person: string,
  input: RuleInput,
  expected: RuleCase['expect'],
  because: RuleCase['because'],
): RuleCase {
  return { person, on: '2026-12-01', input, expect: expected, because };
}

const PAID = [{ serviceId: 'driver-subsidy', year: 2020, inForce: false }];
const CASES: RuleCase[] = [
  judged('C5，没领过', driver('C5', []), 'yes', {}),
  judged('C1，没领过', driver('C1', []), 'yes', {}),
  judged('别的车型', driver('other', []), 'no', { 'licence-class': 'no' }),
  judged('没有填车型', driver(null, []), 'ask', { 'licence-class': 'ask' }),
  judged('几年前领过', driver('C2', PAID), 'no', { once: 'no' }),
  judged('没有查过', driver('C2', undefined), 'ask', { once: 'ask' }),
  judged('领过燃油补贴', driver('C2', [{ serviceId: 'fuel-subsidy', year: 2026, inForce: true }]), 'yes', {}),
  judged('证已过期', driver('C1', [], { status: 'expired' }), 'no', { 'certificate-in-force': 'no' }),
  judged('证没有查到', driver('C1', [], { status: null }), 'ask', { 'certificate-in-force': 'ask' }),
  judged('户口在别的区', driver('C1', [], { hukou: '230110001001' }), 'no', { 'registered-here': 'no' }),
  judged('户口没有查到', driver('C1', [], { hukou: null, status: 'lost' }), 'no', {
    'registered-here': 'ask',
    'certificate-in-force': 'no',
  }),
  judged('已经去世', driver('C1', [], { died: true }), 'no', { alive: 'no' }),
  judged('没有比对人口', driver('C1', [], { died: null }), 'ask', { alive: 'ask' }),
];

describe('who gets the subsidy for learning to drive', () => {
  it.each(CASES)('$person: $expect', (person) => {
    expect(answerCase(rules, person)).toEqual({ expect: person.expect, because: person.because });
  });

  it('is shown for every answer of every clause', () => {
    expect(answersWithoutCase(rules, CASES)).toEqual([]);
  });

  it('would notice each mistake in a clause', () => {
    expect(mistakesUnnoticed(rules, CASES)).toEqual([]);
  });

  it('depends on the class of the licence', () => {
    expect(['C1', 'C2', 'C5', 'other', null].map((licence) => gradeOf(driver(licence, [])))).toEqual([
      'C1',
      'C2',
      'C5',
      null,
      null,
    ]);
  });

  it('is decided by the district', () => {
    expect(caseAfter(driverSubsidy, ['approve']).stage).toBe('granted');
  });
});
