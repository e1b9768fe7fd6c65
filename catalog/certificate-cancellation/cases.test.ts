import { caseAfter } from '@yimi/service-kit/flow-cases';
import type { AnswerValue } from '@yimi/service-kit/form';
import { answerCase, answersWithoutCase, type RuleCase } from '@yimi/service-kit/rule-cases';
import { mistakesUnnoticed } from '@yimi/service-kit/rule-mutants';
import { describe, expect, it } from 'vitest';
import { rules } from './rules.ts';
import { certificateCancellation as service } from './service.ts';

type Special = { status?: string | null; on?: string; died?: boolean; byStaff?: boolean };

/** The household moved on 15 January 2026, as in the public case. */
function asking(
  person: string,
  answers: Record<string, AnswerValue>,
  { status = 'active', on = '2026-12-01', died = false, byStaff = true }: Special,
  expect: RuleCase['expect'],
  because: RuleCase['because'] = {},
): RuleCase {
  return {
    ...{ person, on, expect, because },
    input: {
      county: '230111',
      subject: { ageYears: 56, hasGuardian: false, enteredByStaff: byStaff, holdsCertificate: true },
      registeredRegion: null,
      certificate: status === null ? null : { status, endedOn: null },
      answers,
      died,
    },
  };
}

const MOVED = { ground: 'moved', movedOn: '2026-01-15' };
const nothingKnown: RuleCase = asking('工作人员还没写理由', {}, {}, 'ask', {
  'death-recorded': 'ask',
  'conclusion-there': 'ask',
  'moved-a-year': 'ask',
});

const CASES: RuleCase[] = [
  asking('自己要求', { understand: true }, { byStaff: false }, 'yes'),
  asking('窗口代本人提出，证已冻结', { ground: 'own-wish' }, { status: 'frozen' }, 'yes'),
  asking('证已过期', { ground: 'own-wish' }, { status: 'expired' }, 'yes'),
  asking('证已挂失', { ground: 'own-wish' }, { status: 'lost' }, 'yes'),
  asking('已经注销', { ground: 'own-wish' }, { status: 'cancelled' }, 'no', { held: 'no' }),
  asking('没有查到证', { ground: 'own-wish' }, { status: null }, 'ask', { held: 'ask' }),
  asking('去世，有登记', { ground: 'died' }, { died: true }, 'yes'),
  asking('说是去世，登记里没有', { ground: 'died' }, {}, 'no', { 'death-recorded': 'no' }),
  asking('有医院的结论', { ground: 'no-longer-meets', concludedOn: '2026-11-01' }, {}, 'yes'),
  asking('没有医院的结论', { ground: 'no-longer-meets' }, {}, 'no', { 'conclusion-there': 'no' }),
  asking('迁出满一年的第二天', MOVED, { on: '2027-01-16' }, 'yes'),
  asking('迁出满一年的那天，还不到', MOVED, { on: '2027-01-15' }, 'no', { 'moved-a-year': 'no' }),
  asking('不知道哪天迁出', { ground: 'moved' }, {}, 'ask', { 'moved-a-year': 'ask' }),
  { ...nothingKnown, input: { ...nothingKnown.input, died: undefined } as RuleCase['input'] },
];

describe('whether a certificate can be cancelled', () => {
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

describe('the way of a cancellation', () => {
  it.each([
    [['check', 'approve', 'registry-received', 'certificate-turned'], 'cancelled'],
    [['refuse'], 'refused'],
    [['check', 'refuse'], 'refused'],
    [['check', 'withdraw'], 'withdrawn'],
  ])('%j leads to %s', (actions, stage) => {
    expect(caseAfter(service, actions).stage).toBe(stage);
  });

  it('has no part for townships and liaison officers', () => {
    const acts = Object.values(service.flow.stages).flatMap((stage) =>
      'actions' in stage ? Object.values(stage.actions).flatMap(({ by }) => by) : [],
    );
    expect([...acts, ...service.enteredBy]).not.toEqual(expect.arrayContaining(['township-clerk']));
    expect([...acts, ...service.enteredBy]).not.toEqual(expect.arrayContaining(['liaison']));
  });
});
