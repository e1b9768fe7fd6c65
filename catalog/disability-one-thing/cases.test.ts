import { chosenParts } from '@yimi/service-kit/bundle';
import { caseAfter } from '@yimi/service-kit/flow-cases';
import type { Answers } from '@yimi/service-kit/form';
import { answerCase, answersWithoutCase, type RuleCase } from '@yimi/service-kit/rule-cases';
import { mistakesUnnoticed } from '@yimi/service-kit/rule-mutants';
import { visibleQuestions } from '@yimi/service-kit/visible-questions';
import { describe, expect, it } from 'vitest';
import { benefitHolder } from '../benefit-people.ts';
import { disabilityOneThing } from '../bundles.ts';
import { rules } from './rules.ts';

const FACTS = { ageYears: 40, hasGuardian: false, enteredByStaff: false, holdsCertificate: true };

function answered(parts: readonly string[], more: Answers = {}): Answers {
  return { parts: { value: parts, source: 'typed', confirmed: true }, ...more };
}

const askedFor = (parts: readonly string[], more?: Answers) =>
  visibleQuestions(disabilityOneThing.form, answered(parts, more), FACTS).map(({ id }) => id);

function judged(person: string, given: Parameters<typeof benefitHolder>[0], because: RuleCase['because']): RuleCase {
  const verdicts = Object.values(because);
  const expected = verdicts.includes('no') ? 'no' : verdicts.includes('ask') ? 'ask' : 'yes';
  return { person, on: '2026-12-01', input: benefitHolder(given), expect: expected, because };
}

const CASES: RuleCase[] = [
  judged('有证', {}, {}),
  judged('证已过期', { status: 'expired' }, { 'certificate-in-force': 'no' }),
  judged('证没有查到', { status: null }, { 'certificate-in-force': 'ask' }),
  judged('户口在别的区', { hukou: '230110001001' }, { 'registered-here': 'no' }),
  judged('户口没有查到', { hukou: null, status: 'lost' }, { 'registered-here': 'ask', 'certificate-in-force': 'no' }),
  judged('已经去世', { died: true }, { alive: 'no' }),
  judged('没有比对人口', { died: null }, { alive: 'ask' }),
];

describe('who may ask for several things at once', () => {
  it.each(CASES)('$person: $expect', (person) => {
    expect(answerCase(rules, person)).toEqual({ expect: person.expect, because: person.because });
  });

  it('is shown for every answer that a clause can give', () => {
    expect(answersWithoutCase(rules, CASES)).toEqual([]);
  });

  it('would notice each mistake in a clause', () => {
    expect(mistakesUnnoticed(rules, CASES)).toEqual([]);
  });
});

describe('the one form', () => {
  it('asks each fact once, and only what a chosen part asks', () => {
    const both = askedFor(['living-subsidy', 'care-subsidy']);
    expect(both.filter((id) => id === 'bankAccount')).toHaveLength(1);
    expect(both).toContain('needsCare');
    expect(both).not.toContain('pensionNow');
    expect(askedFor(['pension-premium'])).toContain('pensionNow');
    expect(askedFor(['pension-premium'])).not.toContain('bankAccount');
  });

  it('keeps the condition of a part', () => {
    const workNow = { value: 'employed', source: 'typed', confirmed: true } as const;
    expect(askedFor(['employment-registration'], { workNow })).toContain('employer');
    expect(askedFor(['employment-registration'])).not.toContain('employer');
    expect(askedFor(['care-subsidy'], { workNow })).not.toContain('employer');
  });

  it('opens the parts that were chosen, in the order of the declaration', () => {
    const answers = answered(['employment-registration', 'living-subsidy', 'passport']);
    expect(chosenParts(disabilityOneThing, answers)).toEqual(['living-subsidy', 'employment-registration']);
  });
});

it('ends when every part has been decided', () => {
  expect(caseAfter(disabilityOneThing, ['all-decided']).stage).toBe('decided');
});
