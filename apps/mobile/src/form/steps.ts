/**
 * The way through a form: what is known already on one page, then one question a page, then the check of all answers.
 */
import type { Answers, Form, Question, SubjectFacts } from '@yimi/service-kit/form';
import { visibleQuestions } from '@yimi/service-kit/visible-questions';

/** The page with everything that is known; no question can have this id. */
export const KNOWN = '-known';

export type FormWay = {
  /** Prefilled questions, confirmed or corrected on one page. */
  known: readonly Question[];
  /** Questions with a page of their own, in order. */
  asked: readonly Question[];
  /** Page ids in order: the known page, when there is one, then the questions. */
  steps: readonly string[];
};

/** A known fact stays on the page of known facts when it is corrected. */
function isKnown(question: Question, answers: Answers): boolean {
  const answer = answers[question.id];
  return answer !== undefined && (answer.source !== 'typed' || answer.previous !== undefined);
}

/** The pages of a form with these answers. */
export function formWay(form: Form, answers: Answers, facts: SubjectFacts): FormWay {
  const visible = visibleQuestions(form, answers, facts);
  const known = visible.filter((question) => isKnown(question, answers));
  const asked = visible.filter((question) => !isKnown(question, answers));
  return { known, asked, steps: [...(known.length > 0 ? [KNOWN] : []), ...asked.map(({ id }) => id)] };
}

/** The page after this one; undefined when all answers are to be checked. */
export function stepAfter(way: FormWay, step: string): string | undefined {
  return way.steps[way.steps.indexOf(step) + 1];
}

/** The page before this one; undefined at the first. */
export function stepBefore(way: FormWay, step: string): string | undefined {
  return way.steps[way.steps.indexOf(step) - 1];
}

/** Where a person goes on who comes back: the first page that has not been answered, or undefined for the check. */
export function stepToResume(way: FormWay, answers: Answers): string | undefined {
  return way.steps.find((step) =>
    step === KNOWN ? way.known.some(({ id }) => !answers[id]?.confirmed) : answers[step] === undefined,
  );
}

/** How far one has come: number of this page, and of all pages. */
export function progress(way: FormWay, step: string): { at: number; of: number } {
  return { at: way.steps.indexOf(step) + 1, of: way.steps.length };
}
