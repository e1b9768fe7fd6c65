/** What is known is not asked again: it is shown with its source, and can be corrected. */
import type { Answer, Answers, AnswerValue, Form, PrefillSource, Question, SubjectFacts } from './form.ts';
import { visibleQuestions } from './visible-questions.ts';

/** `sourceLabel` is read by the person: 来自公安人口信息，2026-10-01 */
type KnownValue = { value: AnswerValue; sourceLabel: string };
export type Known = Partial<Record<PrefillSource, KnownValue>>;

/** The answers that a form begins with. Each still has to be confirmed by the person. */
export function prefillAnswers(form: Form, known: Known): Answers {
  const entries = form.questions.flatMap(({ id, prefill }) => {
    const found = prefill && known[prefill];
    return found ? [[id, { ...found, source: prefill, confirmed: false }] as const] : [];
  });
  return Object.fromEntries(entries);
}

function same(a: AnswerValue, b: AnswerValue): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

/**
 * The answer after a person gave a value. The same value confirms what was known; another one keeps the first known
 * value as `previous`, for the reviewer.
 */
export function giveAnswer(before: Answer | undefined, value: AnswerValue): Answer {
  if (!before) return { value, source: 'typed', confirmed: true };
  if (same(before.value, value)) return { ...before, confirmed: true };
  const previous = before.source === 'typed' ? before.previous : before.value;
  if (previous === undefined || same(previous, value)) return { value, source: 'typed', confirmed: true };
  return { value, source: 'typed', sourceLabel: before.sourceLabel, confirmed: true, previous };
}

/** The questions that this person still has to answer by hand: visible, not known, and no photo. */
export function questionsToType(form: Form, answers: Answers, facts: SubjectFacts): Question[] {
  return visibleQuestions(form, answers, facts).filter(({ id, kind }) => kind !== 'photo' && !answers[id]);
}
