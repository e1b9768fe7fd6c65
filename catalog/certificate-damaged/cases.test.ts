import { caseAfter } from '@yimi/service-kit/flow-cases';
import { answerCase, answersWithoutCase, type RuleCase } from '@yimi/service-kit/rule-cases';
import { mistakesUnnoticed } from '@yimi/service-kit/rule-mutants';
import type { Verdict } from '@yimi/service-kit/rules';
import { describe, expect, it } from 'vitest';
import { rules } from './rules.ts';
import { certificateDamaged } from './service.ts';

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
  holding('证有效，撕破了', 'active', 'yes'),
  holding('证已过期，应换证', 'expired', 'no'),
  holding('证已挂失，应补办', 'lost', 'no'),
  holding('证已冻结，应先解冻', 'frozen', 'no'),
  holding('证已注销，应新办', 'cancelled', 'no'),
  holding('从来没有证', 'none', 'no'),
  holding('还没有查全国系统', null, 'ask'),
];

describe('whether a damaged certificate can be exchanged', () => {
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

describe('the way of an exchange', () => {
  it.each([
    [['approve', 'registry-received', 'certificate-issued'], 'issued'],
    [['approve', 'registry-refused', 'reject'], 'refused'],
    [['refuse'], 'refused'],
    [['withdraw'], 'withdrawn'],
  ])('%j leads to %s', (actions, stage) => {
    expect(caseAfter(certificateDamaged, actions).stage).toBe(stage);
  });
});
