import { caseAfter } from '@yimi/service-kit/flow-cases';
import { answerCase, answersWithoutCase, type RuleCase } from '@yimi/service-kit/rule-cases';
import { mistakesUnnoticed } from '@yimi/service-kit/rule-mutants';
import type { RuleInput } from '@yimi/service-kit/rules';
import { describe, expect, it } from 'vitest';
import { benefitHolder } from '../benefit-people.ts';
import { outcome } from './outcome.ts';
import { rules, tooOldFrom } from './rules.ts';
import { childRehabilitation } from './service.ts';

const HARBIN = { rehabilitationToTen: true };

type Child = { household?: string | null; training?: string | null; indication?: boolean | null; harbin?: boolean };

/** A child with a diagnosis and no certificate, of a district that follows Harbin. */
function child(
  { household = 'here', training = 'speech', indication = true, harbin = true }: Child = {},
  person: Parameters<typeof benefitHolder>[0] = {},
  more: Partial<RuleInput> = {},
): RuleInput {
  const answers = {
    ...(household !== null && { household }),
    ...(training !== null && { training }),
    ...(indication !== null && { indication }),
  };
  const known = { age: 5, status: 'none', ...person };
  return benefitHolder(known, { answers, ...(harbin && { extensions: HARBIN }), ...more });
}

function judged(person: string, input: RuleInput, expected: RuleCase['expect'], because: RuleCase['because'] = {}) {
  return { person, on: '2026-12-01', input, expect: expected, because };
}

const OTHER_DISTRICT = '230102001001';
const FAR_AWAY = '110105001001';

/** The first five are the public cases. */
const CASES: RuleCase[] = [
  judged('刚出生', child({}, { age: 0 }), 'yes'),
  judged('十岁', child({}, { age: 10 }), 'yes'),
  judged('十一岁', child({}, { age: 11 }), 'no', { age: 'no' }),
  judged('有居住证，户口在哈尔滨别的区', child({ household: 'permit' }, { hukou: OTHER_DISTRICT }), 'no', {
    'lives-here': 'no',
  }),
  judged('户口在外地，没有居住证', child({ household: 'neither' }, { hukou: FAR_AWAY }), 'no', { 'lives-here': 'no' }),
  judged('户口在外地，有居住证', child({ household: 'permit' }, { hukou: FAR_AWAY }), 'yes'),
  judged('自己说户口在哈尔滨别的区', child({ household: 'other-district' }, { hukou: null }), 'ask', {
    'lives-here': 'ask',
  }),
  judged('户口没有查到，有居住证', child({ household: 'permit' }, { hukou: null }), 'yes'),
  judged('户口没有查到，说在本区', child({}, { hukou: null }), 'ask', { 'lives-here': 'ask' }),
  judged('还没有问户口', child({ household: null }, { hukou: FAR_AWAY }), 'ask', { 'lives-here': 'ask' }),
  judged('六岁，本区没有放宽', child({ harbin: false }, { age: 6 }), 'yes'),
  judged('七岁，本区没有放宽', child({ harbin: false }, { age: 7 }), 'no', { age: 'no' }),
  judged(
    '年龄不清楚',
    child({}, {}, { subject: { ageYears: null, hasGuardian: true, enteredByStaff: false, holdsCertificate: false } }),
    'ask',
    { age: 'ask' },
  ),
  judged('没有诊断', child({ training: 'none' }), 'no', { diagnosed: 'no' }),
  judged('还没有问诊断', child({ training: null }), 'ask', { diagnosed: 'ask' }),
  judged('不适合训练', child({ indication: false }), 'no', { indicated: 'no' }),
  judged('还没有问适合不适合', child({ indication: null }), 'ask', { indicated: 'ask' }),
  judged('已经去世', child({}, { died: true }), 'no', { 'child-alive': 'no' }),
  judged('没有比对人口', child({}, { died: null }), 'ask', { 'child-alive': 'ask' }),
];

describe('which child is helped', () => {
  it.each(CASES)('$person: $expect', (person) => {
    expect(answerCase(rules, person)).toEqual({ expect: person.expect, because: person.because });
  });

  it('is shown for every answer that a clause can give', () => {
    expect(answersWithoutCase(rules, CASES)).toEqual([]);
  });

  it('would notice each mistake in a clause', () => {
    expect(mistakesUnnoticed(rules, CASES)).toEqual([]);
  });

  it('does not turn on a certificate', () => {
    const held = child({}, { status: 'active', parts: [[4, 1]] });
    const none = child();
    const answer = (input: RuleInput) => answerCase(rules, judged('', input, 'yes'));
    expect(answer(held)).toEqual(answer(none));
  });
});

describe('what it gives', () => {
  const gradeOf = (input: RuleInput) => outcome.kind === 'entitlement' && outcome.gradeOf(input);

  it('is the training that was diagnosed, and nothing while none was', () => {
    expect(gradeOf(child({ training: 'autism' }))).toBe('autism');
    expect(gradeOf(child({ training: 'none' }))).toBeNull();
  });

  it('ends on the birthday after the last age that the district helps', () => {
    expect(tooOldFrom(child())).toBe(11);
    expect(tooOldFrom(child({ harbin: false }))).toBe(7);
  });

  it('is decided by the district', () => {
    expect(caseAfter(childRehabilitation, ['return', 'supplement', 'approve']).stage).toBe('granted');
  });
});
