import { answerCase, answersWithoutCase, type RuleCase } from '@yimi/service-kit/rule-cases';
import { mistakesUnnoticed } from '@yimi/service-kit/rule-mutants';
import type { RuleInput } from '@yimi/service-kit/rules';
import { describe, expect, it } from 'vitest';
import { rules } from './rules.ts';

const ON = '2026-12-01';
const GUARDIAN = { guardianCitizenNumber: '230111195810152007' };

/** An adult of the district without a certificate, with what is different about this person. */
function applicant(different: Partial<RuleInput> = {}): RuleInput {
  return {
    county: '230111',
    subject: { ageYears: 56, hasGuardian: false, enteredByStaff: false, holdsCertificate: false },
    registeredRegion: '230111005201',
    certificate: { status: 'none' },
    answers: { capacity: 'yes', disabilityKinds: ['limb'] },
    ...different,
  };
}

const aged = (ageYears: number | null, hasGuardian = false) => ({ ...applicant().subject, ageYears, hasGuardian });
const cancelled = (endedOn: string | null) => applicant({ certificate: { status: 'cancelled', endedOn } });
const holding = (status: string) => applicant({ certificate: { status, endedOn: null } });

const CASES: RuleCase[] = [
  { person: '本区成年人，肢体，没有证', on: ON, input: applicant(), expect: 'yes', because: {} },

  {
    person: '户口在松北区',
    on: ON,
    input: applicant({ registeredRegion: '230109001001' }),
    expect: 'no',
    because: { 'registered-here': 'no' },
  },
  {
    person: '户口只有本人自己说',
    on: ON,
    input: applicant({ registeredRegion: null }),
    expect: 'ask',
    because: { 'registered-here': 'ask' },
  },
  { person: '身份证号是老呼兰县的，户口在本区', on: ON, input: applicant(), expect: 'yes', because: {} },

  ...['active', 'frozen', 'expired', 'lost', 'superseded'].map((status) => ({
    person: `名下有证，状态 ${status}`,
    on: ON,
    input: holding(status),
    expect: 'no' as const,
    because: { 'holds-none': 'no' as const },
  })),
  {
    person: '还没有查全国系统',
    on: ON,
    input: applicant({ certificate: null }),
    expect: 'ask',
    because: { 'holds-none': 'ask', 'year-since-cancellation': 'ask' },
  },

  { person: '注销正好满一年', on: ON, input: cancelled('2025-12-01'), expect: 'yes', because: {} },
  {
    person: '注销差一天满一年',
    on: '2026-11-30',
    input: cancelled('2025-12-01'),
    expect: 'no',
    because: { 'year-since-cancellation': 'no' },
  },
  {
    person: '注销日期查不到',
    on: ON,
    input: cancelled(null),
    expect: 'ask',
    because: { 'year-since-cancellation': 'ask' },
  },
  { person: '闰日注销，次年 2 月 28 日', on: '2025-02-28', input: cancelled('2024-02-29'), expect: 'yes', because: {} },

  {
    person: '8 岁，监护人来办',
    on: ON,
    input: applicant({ subject: aged(8, true), answers: { ...GUARDIAN, disabilityKinds: ['hearing'] } }),
    expect: 'yes',
    because: {},
  },
  {
    person: '17 岁，没有监护人',
    on: ON,
    input: applicant({ subject: aged(17), answers: { disabilityKinds: ['limb'] } }),
    expect: 'no',
    because: { 'guardian-of-minor': 'no' },
  },
  { person: '刚满 18 岁，自己办', on: ON, input: applicant({ subject: aged(18) }), expect: 'yes', because: {} },
  {
    person: '年龄不知道，没有监护人',
    on: ON,
    input: applicant({ subject: aged(null) }),
    expect: 'ask',
    because: { 'guardian-of-minor': 'ask' },
  },

  {
    person: '成年，说自己不能办，没有监护人',
    on: ON,
    input: applicant({ answers: { capacity: 'no', disabilityKinds: ['limb'] } }),
    expect: 'no',
    because: { 'guardian-of-adult': 'no' },
  },
  {
    person: '成年，说自己不能办，监护人来办',
    on: ON,
    input: applicant({ answers: { capacity: 'no', disabilityKinds: ['mental'], ...GUARDIAN } }),
    expect: 'yes',
    because: {},
  },
  {
    person: '成年，登记有监护人，这次没有填',
    on: ON,
    input: applicant({ subject: aged(30, true), answers: { disabilityKinds: ['limb'] } }),
    expect: 'no',
    because: { 'guardian-of-adult': 'no' },
  },
  ...['intellectual', 'mental'].map((kind) => ({
    person: `成年，${kind}，说能自己办：由人来问`,
    on: ON,
    input: applicant({ answers: { capacity: 'yes', disabilityKinds: ['limb', kind] } }),
    expect: 'ask' as const,
    because: { 'guardian-of-adult': 'ask' as const },
  })),
  {
    person: '成年，没有回答能不能自己办',
    on: ON,
    input: applicant({ answers: { disabilityKinds: ['limb'] } }),
    expect: 'ask',
    because: { 'guardian-of-adult': 'ask' },
  },

  {
    person: '几条都不行：户口在外区、有证、未成年没有监护人',
    on: ON,
    input: {
      ...holding('active'),
      registeredRegion: '230109001001',
      subject: aged(10),
    },
    expect: 'no',
    because: { 'registered-here': 'no', 'holds-none': 'no', 'guardian-of-minor': 'no' },
  },
  {
    person: '办法实施以前',
    on: '2017-12-31',
    input: applicant(),
    expect: 'ask',
    because: {},
  },
];

describe('whether an application can be accepted', () => {
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
