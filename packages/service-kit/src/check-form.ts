/** What is wrong with a form, as declared: one line for each breach. */
import type { Condition, Form, Question } from './form.ts';

/** More choices on a page than seven are too many to keep in mind (ACCESSIBILITY I3). */
const MAX_OPTIONS = 7;

/** The questions whose answers a condition reads. */
function questionsIn(condition: Condition): string[] {
  if ('all' in condition) return condition.all.flatMap(questionsIn);
  if ('any' in condition) return condition.any.flatMap(questionsIn);
  return 'question' in condition ? [condition.question] : [];
}

function besideOf({ when, otherAdultThan, agreesWith }: Question): string[] {
  return [
    ...(when ? questionsIn(when) : []),
    ...(otherAdultThan ? [otherAdultThan] : []),
    ...(agreesWith ? [agreesWith.question] : []),
  ];
}

function checkOptions({ id, kind, options }: Question): string[] {
  const chosen = kind === 'choice' || kind === 'choices';
  if (!chosen) return options ? [`question ${id} has options and is no choice`] : [];
  const count = options?.length ?? 0;
  if (count < 2) return [`question ${id} has fewer than two options`];
  return count > MAX_OPTIONS ? [`question ${id} has more than ${MAX_OPTIONS} options`] : [];
}

function checkQuestion(question: Question, before: ReadonlySet<string>, form: Form): string[] {
  const { id, kind, section, maxLength, photo, fixed, prefill, mustBeYes } = question;
  const written = kind === 'text' || kind === 'long-text';
  return [
    ...(before.has(id) ? [`question ${id} is declared twice`] : []),
    ...(form.sections.includes(section) ? [] : [`question ${id} lies in ${section}, which is no section`]),
    ...checkOptions(question),
    ...(written && !maxLength ? [`question ${id} takes text of any length`] : []),
    ...((kind === 'photo') === Boolean(photo) ? [] : [`question ${id} has to say which photo it is, and only a photo`]),
    ...(fixed && !prefill ? [`question ${id} is fixed and never prefilled`] : []),
    ...(mustBeYes && kind !== 'yes-no' ? [`question ${id} must be yes and is no yes-no question`] : []),
    ...besideOf(question)
      .filter((other) => !before.has(other))
      .map((other) => `question ${id} depends on ${other}, which is not asked before it`),
  ];
}

/** The breaches of a form: sections, options, lengths, and conditions that look ahead. */
export function checkForm(form: Form): string[] {
  const before = new Set<string>();
  const questions = form.questions.flatMap((question) => {
    const found = checkQuestion(question, before, form);
    before.add(question.id);
    return found;
  });
  const used = new Set(form.questions.map(({ section }) => section));
  return [
    ...(form.questions.length === 0 ? ['the form asks nothing'] : []),
    ...form.sections.filter((section) => !used.has(section)).map((section) => `section ${section} is empty`),
    ...questions,
  ];
}
