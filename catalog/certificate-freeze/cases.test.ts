import { caseAfter } from '@yimi/service-kit/flow-cases';
import { answerCase, answersWithoutCase, type RuleCase } from '@yimi/service-kit/rule-cases';
import { mistakesUnnoticed } from '@yimi/service-kit/rule-mutants';
import { describe, expect, it } from 'vitest';
import { rules } from './rules.ts';
import { certificateFreeze as service } from './service.ts';

/** The household moved on 15 January 2026, as in the public case. */
function moved(
  person: string,
  [status, on, movedOn = '2026-01-15']: [status: string | null, on: string, movedOn?: string | null],
  expect: RuleCase['expect'],
  because: RuleCase['because'] = {},
): RuleCase {
  return {
    ...{ person, on, expect, because },
    input: {
      county: '230111',
      subject: { ageYears: 56, hasGuardian: false, enteredByStaff: true, holdsCertificate: true },
      registeredRegion: null,
      certificate: status === null ? null : { status, endedOn: null },
      answers: movedOn === null ? {} : { movedOn },
    },
  };
}

const CASES: RuleCase[] = [
  moved('满六个月的第二天', ['active', '2026-07-16'], 'yes'),
  moved('满六个月的那天，还不到', ['active', '2026-07-15'], 'no', { 'six-months': 'no' }),
  moved('不知道哪天迁走', ['active', '2026-07-16', null], 'ask', { 'six-months': 'ask' }),
  moved('已经冻结', ['frozen', '2026-07-16'], 'no', { 'in-force': 'no' }),
  moved('还没有查到证', [null, '2026-07-16'], 'ask', { 'in-force': 'ask' }),
];

describe('whether a certificate can be frozen', () => {
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
