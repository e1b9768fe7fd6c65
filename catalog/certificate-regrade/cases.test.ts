import { caseAfter, type Step } from '@yimi/service-kit/flow-cases';
import { answerCase, answersWithoutCase, type RuleCase } from '@yimi/service-kit/rule-cases';
import { mistakesUnnoticed } from '@yimi/service-kit/rule-mutants';
import type { Verdict } from '@yimi/service-kit/rules';
import { describe, expect, it } from 'vitest';
import { rules } from './rules.ts';
import { certificateRegrade as service } from './service.ts';

function holding(person: string, status: string | null, expect: Verdict): RuleCase {
  return {
    person,
    on: '2026-12-01',
    input: {
      county: '230111',
      subject: { ageYears: 56, hasGuardian: false, enteredByStaff: false, holdsCertificate: status !== null },
      registeredRegion: '230111005201',
      certificate: status === null ? null : { status, endedOn: null },
      answers: {},
    },
    expect,
    because: expect === 'yes' ? {} : { 'in-force': expect },
  };
}

const CASES: RuleCase[] = [
  holding('证有效', 'active', 'yes'),
  holding('证已过期，应先换领', 'expired', 'no'),
  holding('证已冻结', 'frozen', 'no'),
  holding('从来没有证', 'none', 'no'),
  holding('还没有查全国系统', null, 'ask'),
];

describe('whether category and level can be assessed anew', () => {
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

const TO_ASSESSMENT: Step[] = ['accept', 'assign-hospital', 'book', 'begin-assessment'];
const concluded = (meets: boolean): Step[] => [...TO_ASSESSMENT, ['conclude', { meets }], 'sign', 'seal'];

describe('the way of a change', () => {
  it.each<[Step[], string]>([
    [[...concluded(true), 'approve', 'registry-received', 'certificate-issued'], 'notice-after'],
    [[...concluded(false), 'close-not-certified'], 'closed-not-certified'],
    [['refuse'], 'refused'],
    [['withdraw'], 'withdrawn'],
  ])('%j leads to %s', (actions, stage) => {
    expect(caseAfter(service, actions).stage).toBe(stage);
  });

  it('never goes round the assessment', () => {
    const { submitted } = service.flow.stages;
    expect(submitted && 'actions' in submitted && Object.keys(submitted.actions)).not.toContain('approve');
  });
});
