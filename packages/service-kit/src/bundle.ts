/**
 * One thing (一件事): a service that bundles others. The person chooses the parts, one form asks each fact once, and each
 * part becomes a case of its own service, decided by its own department. What a bundle declares itself is the question of
 * the parts and the words around it; questions, sections and their texts come from the parts.
 */
import type { Answers, Condition, Form, Question } from './form.ts';
import type { Service } from './service.ts';

/** The question by which the parts are chosen: `choices` among the ids of the parts. */
export const PARTS = 'parts';

/** Whether two declarations ask for the same fact in the same way, whatever their place and condition. */
function asksTheSame(one: Question, other: Question): boolean {
  const core = ({ section: _, when: __, ...rest }: Question) => JSON.stringify(rest);
  return core(one) === core(other);
}

function chosen(askers: readonly Service[]): Condition {
  return { any: askers.map(({ id }) => ({ question: PARTS, includes: id })) };
}

/** A question as the bundle asks it: when a chosen part asks it, and under that part's own condition. */
function inBundle(question: Question, askers: readonly Service[], all: boolean): Question {
  const conditions = [...(all ? [] : [chosen(askers)]), ...(question.when ? [question.when] : [])];
  if (conditions.length === 0) return question;
  return { ...question, when: conditions.length === 1 ? conditions[0] : { all: conditions } };
}

function askedOnce(parts: readonly Service[]): Question[] {
  const questions = parts.flatMap(({ form }) => form.questions);
  const first = questions.filter(({ id }, place) => questions.findIndex((each) => each.id === id) === place);
  return first.map((question) => {
    const same = questions.filter(({ id }) => id === question.id);
    if (!same.every((each) => asksTheSame(each, question)))
      throw new Error(`the parts of a bundle ask ${question.id} in different ways`);
    const askers = parts.filter(({ form }) => form.questions.some(({ id }) => id === question.id));
    return inBundle(question, askers, askers.length === parts.length);
  });
}

/**
 * The whole service of a bundle. `declared` has the question of the parts as its form.
 * @throws Error when the parts are not those declared, or two ask a fact of one name in different ways
 */
export function withParts(declared: Service, parts: readonly Service[]): Service {
  const { outcome, form, texts } = declared;
  if (outcome.kind !== 'bundle' || outcome.parts.join() !== parts.map(({ id }) => id).join())
    throw new Error(`the parts of ${declared.id} are not those that it declares`);
  const questions = askedOnce(parts);
  const sections = [...new Set(questions.map(({ section }) => section))];
  const words = (of: 'questions' | 'sections', ids: readonly string[]) =>
    Object.fromEntries(
      ids.map((id) => [id, parts.map((part) => part.texts[of][id]).find((each) => each !== undefined)]),
    );
  return {
    ...declared,
    form: { sections: [...form.sections, ...sections], questions: [...form.questions, ...questions] },
    texts: {
      ...texts,
      sections: { ...words('sections', sections), ...texts.sections } as Service['texts']['sections'],
      questions: {
        ...words(
          'questions',
          questions.map(({ id }) => id),
        ),
        ...texts.questions,
      } as Service['texts']['questions'],
    },
  };
}

/** The parts that were chosen, in the order of the declaration; none of a service that bundles nothing. */
export function chosenParts({ outcome }: Service, answers: Answers): string[] {
  const value = answers[PARTS]?.value;
  if (outcome.kind !== 'bundle' || !Array.isArray(value)) return [];
  return outcome.parts.filter((id) => value.includes(id));
}

/** What one form asks of all answers. */
export function answersOfPart({ questions }: Form, answers: Answers): Answers {
  return Object.fromEntries(questions.flatMap(({ id }) => (answers[id] ? [[id, answers[id]]] : [])));
}
