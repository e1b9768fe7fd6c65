import { caseAfter } from '@yimi/service-kit/flow-cases';
import { answerCase, answersWithoutCase, type RuleCase } from '@yimi/service-kit/rule-cases';
import { mistakesUnnoticed } from '@yimi/service-kit/rule-mutants';
import type { RuleInput, Verdict } from '@yimi/service-kit/rules';
import { describe, expect, it } from 'vitest';
import { rules } from './rules.ts';
import { certificateReplacement } from './service.ts';

const holder = (certificate: RuleInput['certificate']): RuleInput => ({
  county: '230111',
  subject: { ageYears: 56, hasGuardian: false, enteredByStaff: false, holdsCertificate: true },
  registeredRegion: '230111005201',
  certificate,
  answers: {},
});

function holding(person: string, status: string, expect: Verdict, because: RuleCase['because'] = {}): RuleCase {
  return { person, on: '2026-12-01', input: holder({ status, endedOn: null }), expect, because };
}

const CASES: RuleCase[] = [
  holding('证有效，丢了', 'active', 'yes'),
  holding('已经挂失', 'lost', 'yes'),
  holding('证已过期，应换证', 'expired', 'no', { 'still-in-force': 'no' }),
  holding('证已冻结，应先解冻', 'frozen', 'no', { 'still-in-force': 'no' }),
  holding('已经换过新证的旧证', 'superseded', 'no', { 'was-certified': 'no' }),
  holding('证已注销，应新办', 'cancelled', 'no', { 'was-certified': 'no' }),
  holding('从来没有证', 'none', 'no', { 'was-certified': 'no' }),
  {
    person: '还没有查全国系统',
    on: '2026-12-01',
    input: holder(null),
    expect: 'ask',
    because: { 'was-certified': 'ask', 'still-in-force': 'ask' },
  },
];

describe('whether a lost certificate can be replaced', () => {
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

describe('the way of a replacement', () => {
  it.each([
    [['approve', 'registry-received', 'certificate-issued'], 'issued'],
    [['approve', 'registry-refused', 'reject'], 'refused'],
    [['refuse'], 'refused'],
    [['withdraw'], 'withdrawn'],
  ])('%j leads to %s', (actions, stage) => {
    expect(caseAfter(certificateReplacement, actions).stage).toBe(stage);
  });
});
