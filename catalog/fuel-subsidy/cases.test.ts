import { caseAfter } from '@yimi/service-kit/flow-cases';
import { answerCase, answersWithoutCase, type RuleCase } from '@yimi/service-kit/rule-cases';
import { mistakesUnnoticed } from '@yimi/service-kit/rule-mutants';
import type { RuleInput } from '@yimi/service-kit/rules';
import { describe, expect, it } from 'vitest';
import { benefitHolder } from '../benefit-people.ts';
import { outcome } from './outcome.ts';
import { rules } from './rules.ts';
import { fuelSubsidy } from './service.ts';

const EXCLUDES = { fuelExcludesMental: true };
const GOOD = ['lower-limb', 'own', 'standard'];

type Owner = { holds?: string[]; proof?: boolean; more?: Partial<RuleInput> } & Parameters<typeof benefitHolder>[0];

function owner({ holds = GOOD, proof = true, more = {}, ...holder }: Owner = {}): RuleInput {
  const answers = { holds, ...(proof && { purchaseProof: 'photo' }) };
  return benefitHolder(holder, { answers, held: [], ...more });
}

function judged(person: string, given: Owner, expected: RuleCase['expect'], because: RuleCase['because']): RuleCase {
  return { person, on: '2026-12-01', input: owner(given), expect: expected, because };
}

const THIS_YEAR = [{ serviceId: 'fuel-subsidy', year: 2026, inForce: true }];
const LAST_YEAR = [{ serviceId: 'fuel-subsidy', year: 2025, inForce: false }];
const LIMB_AND_MENTAL = [
  [4, 2],
  [6, 3],
];

/** The first five are the public cases; the last of them is one county's rule, behind its flag. */
const CASES: RuleCase[] = [
  judged('样样都有', {}, 'yes', {}),
  judged('没有买车凭证', { proof: false }, 'ask', { proof: 'ask' }),
  judged('车不符合 GB 12995', { holds: ['lower-limb', 'own'] }, 'no', { standard: 'no' }),
  judged('今年已经领过', { more: { held: THIS_YEAR } }, 'no', { 'once-a-year': 'no' }),
  judged('多重，含精神，本区排除', { parts: LIMB_AND_MENTAL, more: { extensions: EXCLUDES } }, 'no', {
    'not-shut-out': 'no',
  }),
  judged('多重，含精神，本区不排除', { parts: LIMB_AND_MENTAL }, 'yes', {}),
  judged('去年领过', { more: { held: LAST_YEAR } }, 'yes', {}),
  judged('没有查过', { more: { held: undefined } }, 'ask', { 'once-a-year': 'ask' }),
  judged('上肢残疾', { holds: ['own', 'standard'] }, 'no', { 'lower-limb': 'no' }),
  judged('听力残疾', { parts: [[2, 1]] }, 'no', { 'lower-limb': 'no' }),
  judged('车是别人的', { holds: ['lower-limb', 'standard'] }, 'no', { 'own-vehicle': 'no' }),
  judged('还没有问车', { more: { answers: { purchaseProof: 'photo' } } }, 'ask', {
    'lower-limb': 'ask',
    'own-vehicle': 'ask',
    standard: 'ask',
  }),
  judged('不知道哪一类，本区排除', { parts: null, more: { extensions: EXCLUDES } }, 'ask', { 'not-shut-out': 'ask' }),
  judged('证已过期', { status: 'expired' }, 'no', { 'certificate-in-force': 'no' }),
  judged('证没有查到', { status: null }, 'ask', { 'certificate-in-force': 'ask' }),
  judged('户口在别的区', { hukou: '230110001001' }, 'no', { 'registered-here': 'no' }),
  judged('户口没有查到', { hukou: null, status: 'lost' }, 'no', {
    'registered-here': 'ask',
    'certificate-in-force': 'no',
  }),
  judged('已经去世', { died: true }, 'no', { alive: 'no' }),
  judged('没有比对人口', { died: null }, 'ask', { alive: 'ask' }),
];

describe('whose vehicle is subsidised', () => {
  it.each(CASES)('$person: $expect', (person) => {
    expect(answerCase(rules, person)).toEqual({ expect: person.expect, because: person.because });
  });

  it('is shown for every answer that a clause can give: a missing paper is asked for, and never a refusal', () => {
    expect(answersWithoutCase(rules, CASES)).toEqual(['proof: no']);
  });

  it('would notice each mistake in a clause', () => {
    expect(mistakesUnnoticed(rules, CASES)).toEqual([]);
  });

  it('is paid for the vehicle, whoever owns it', () => {
    expect(outcome.kind === 'entitlement' && outcome.gradeOf(owner())).toBe('vehicle');
  });

  it('is decided by the district', () => {
    expect(caseAfter(fuelSubsidy, ['return', 'supplement', 'approve']).stage).toBe('granted');
  });
});
