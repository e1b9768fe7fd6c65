import { caseAfter, FAST_TRACK, type Step } from '@yimi/service-kit/flow-cases';
import { nextStage } from '@yimi/service-kit/fold-case';
import { answerCase, answersWithoutCase, type RuleCase } from '@yimi/service-kit/rule-cases';
import { mistakesUnnoticed } from '@yimi/service-kit/rule-mutants';
import { describe, expect, it } from 'vitest';
import { rules } from './rules.ts';
import { certificateRenewal as service } from './service.ts';

/** `window` in months before the last day, which is that of the public case: issued on 23 November 2016. */
function holding(
  person: string,
  [status, on, window = 6]: [status: string | null, on: string, window?: number | null],
  expect: RuleCase['expect'],
  because: RuleCase['because'] = {},
): RuleCase {
  return {
    ...{ person, on, expect, because },
    input: {
      county: '230111',
      subject: { ageYears: 56, hasGuardian: false, enteredByStaff: false, holdsCertificate: status !== null },
      registeredRegion: '230111005201',
      certificate: status === null ? null : { status, endedOn: null, expiresOn: '2026-11-23' },
      settings: { ...FAST_TRACK, renewalWindowMonths: window },
      answers: {},
    },
  };
}

const CASES: RuleCase[] = [
  holding('到期前六个月的那天', ['active', '2026-05-23'], 'yes'),
  holding('早一天', ['active', '2026-05-22'], 'no', { 'in-window': 'no' }),
  holding('当地定满九年就能换', ['active', '2025-11-23', 12], 'yes'),
  holding('满九年的前一天', ['active', '2025-11-22', 12], 'no', { 'in-window': 'no' }),
  holding('当地还没有定', ['active', '2026-11-01', null], 'ask', { 'in-window': 'ask' }),
  holding('过期了，当地还没有定', ['expired', '2026-12-01', null], 'yes'),
  holding('已注销，应新办', ['cancelled', '2026-11-23'], 'no', { renewable: 'no' }),
  holding('还没有查全国系统', [null, '2026-11-23'], 'ask', { renewable: 'ask', 'in-window': 'ask' }),
];

describe('whether a certificate can be renewed', () => {
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

const ASSESSED: Step[] = [
  'accept',
  'assign-hospital',
  'book',
  'begin-assessment',
  ['conclude', { meets: true }],
  'sign',
  'seal',
  'approve',
  'registry-received',
];

describe('the way of a renewal', () => {
  it.each<[Step[], string]>([
    [['approve', 'registry-received', 'certificate-issued'], 'issued'],
    [[...ASSESSED, 'certificate-issued'], 'notice-after'],
    [['refuse'], 'refused'],
    [['withdraw'], 'withdrawn'],
  ])('%j leads to %s', (actions, stage) => {
    expect(caseAfter(service, actions).stage).toBe(stage);
  });

  it('needs an assessment where the district always asks for one', () => {
    const always = caseAfter(service, [], { ...FAST_TRACK, renewalAssessment: 'always' });
    expect(nextStage(service, always, 'approve', {})).toEqual({ ok: false, error: 'always-assessed' });
    expect(nextStage(service, caseAfter(service, []), 'approve', {}).ok).toBe(true);
  });
});
