/** Which questions are asked, by the answers so far and what is known about the person. */
import type { Answers, AnswerValue, Condition, Form, Question, SubjectFacts } from './form.ts';

const ADULT_YEARS = 18;

function knownFact(fact: Extract<Condition, { fact: string }>['fact'], facts: SubjectFacts): boolean {
  return fact === 'isMinor' ? facts.ageYears !== null && facts.ageYears < ADULT_YEARS : facts[fact];
}

function holds(
  condition: Condition,
  asked: ReadonlyMap<string, AnswerValue | undefined>,
  facts: SubjectFacts,
): boolean {
  if ('all' in condition) return condition.all.every((part) => holds(part, asked, facts));
  if ('any' in condition) return condition.any.some((part) => holds(part, asked, facts));
  if ('fact' in condition) return knownFact(condition.fact, facts) === condition.is;
  const value = asked.get(condition.question);
  if ('includes' in condition) return Array.isArray(value) && value.includes(condition.includes);
  if ('oneOf' in condition) return typeof value === 'string' && condition.oneOf.includes(value);
  return value === condition.is;
}

/**
 * The questions of a form that this person is asked, in order. A condition sees only answers to questions that are
 * asked themselves: what was answered before a change of mind hid it no longer counts.
 */
export function visibleQuestions(form: Form, answers: Answers, facts: SubjectFacts): Question[] {
  const asked = new Map<string, AnswerValue | undefined>();
  return form.questions.filter((question) => {
    const visible = !question.when || holds(question.when, asked, facts);
    if (visible) asked.set(question.id, answers[question.id]?.value);
    return visible;
  });
}
