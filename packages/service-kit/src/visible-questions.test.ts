import { describe, expect, it } from 'vitest';
import type { AnswerValue, Condition, Form, SubjectFacts } from './form.ts';
import { SAMPLE } from './sample-service.ts';
import { visibleQuestions } from './visible-questions.ts';

const FACTS: SubjectFacts = { ageYears: 40, hasGuardian: false, enteredByStaff: false, holdsCertificate: false };

function asked(form: Form, values: Record<string, AnswerValue>, facts: SubjectFacts): string[] {
  const entries = Object.entries(values).map(
    ([id, value]) => [id, { value, source: 'typed', confirmed: true }] as const,
  );
  return visibleQuestions(form, Object.fromEntries(entries), facts).map(({ id }) => id);
}

/** Whether a question under the condition is asked after `a` was answered. */
function opens(when: Condition, value: AnswerValue | undefined, facts = FACTS): boolean {
  const question = { kind: 'text', section: 's', required: true } as const;
  const form: Form = {
    sections: ['s'],
    questions: [
      { ...question, id: 'a' },
      { ...question, id: 'b', when },
    ],
  };
  return asked(form, value === undefined ? {} : { a: value }, facts).includes('b');
}

describe('visibleQuestions', () => {
  it.each<[Condition, AnswerValue | undefined, boolean]>([
    [{ question: 'a', is: 'x' }, 'x', true],
    [{ question: 'a', is: 'x' }, 'y', false],
    [{ question: 'a', is: 'x' }, undefined, false],
    [{ question: 'a', is: false }, false, true],
    [{ question: 'a', oneOf: ['x', 'y'] }, 'y', true],
    [{ question: 'a', oneOf: ['x', 'y'] }, 'z', false],
    [{ question: 'a', includes: 'x' }, ['w', 'x'], true],
    [{ question: 'a', includes: 'x' }, 'x', false],
    [
      {
        all: [
          { question: 'a', is: 'x' },
          { fact: 'isMinor', is: false },
        ],
      },
      'x',
      true,
    ],
    [
      {
        all: [
          { question: 'a', is: 'x' },
          { fact: 'isMinor', is: true },
        ],
      },
      'x',
      false,
    ],
    [
      {
        any: [
          { question: 'a', is: 'x' },
          { fact: 'isMinor', is: true },
        ],
      },
      'y',
      false,
    ],
    [
      {
        any: [
          { question: 'a', is: 'x' },
          { fact: 'isMinor', is: false },
        ],
      },
      'y',
      true,
    ],
  ])('%j with %j asks: %s', (when, value, shown) => {
    expect(opens(when, value)).toBe(shown);
  });

  it.each([
    [17, true],
    [18, false],
    [null, false],
  ])('an age of %s is a minor: %s', (ageYears, minor) => {
    expect(opens({ fact: 'isMinor', is: true }, undefined, { ...FACTS, ageYears })).toBe(minor);
  });

  it('forgets the answer to a question that is asked no more', () => {
    const child = { ...FACTS, ageYears: 8 };
    expect(asked(SAMPLE.form, { alone: false }, FACTS)).toContain('guardianPhone');
    expect(asked(SAMPLE.form, { alone: false }, child)).not.toContain('guardianPhone');
  });
});
