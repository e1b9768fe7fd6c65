import { caseAfter } from '@yimi/service-kit/flow-cases';
import { answerCase, answersWithoutCase, type RuleCase } from '@yimi/service-kit/rule-cases';
import { mistakesUnnoticed } from '@yimi/service-kit/rule-mutants';
import { describe, expect, it } from 'vitest';
import { rules } from './rules.ts';
import { certificateUnfreeze as service } from './service.ts';

function holding(person: string, status: string | null, expect: RuleCase['expect']): RuleCase {
  return {
    ...{ person, on: '2026-12-01', expect },
    because: expect === 'yes' ? {} : { frozen: expect },
    input: {
      county: '230111',
      subject: { ageYears: 56, hasGuardian: false, enteredByStaff: true, holdsCertificate: true },
      registeredRegion: null,
      certificate: status === null ? null : { status, endedOn: null },
      answers: {},
    },
  };
}

const CASES: RuleCase[] = [
  holding('证已冻结', 'frozen', 'yes'),
  holding('证有效', 'active', 'no'),
  holding('还没有查到证', null, 'ask'),
];

describe('whether there is anything to unfreeze', () => {
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

describe('who may do it', () => {
  it('is the district alone', () => {
    const acts = Object.values(service.flow.stages).flatMap((stage) =>
      'actions' in stage ? Object.values(stage.actions).flatMap(({ by }) => by) : [],
    );
    expect(service.enteredBy).toEqual(['district-reviewer']);
    expect(new Set(acts)).toEqual(new Set(['district-leader', 'district-reviewer', 'system']));
  });

  it.each([
    [['approve', 'registry-received', 'certificate-turned'], 'turned'],
    [['refuse'], 'refused'],
    [['withdraw'], 'withdrawn'],
  ])('%j leads to %s', (actions, stage) => {
    expect(caseAfter(service, actions).stage).toBe(stage);
  });
});
