/** Looks at an answer before it is sent. */
import { localDate } from '@yimi/domain/local-date';
import { checkAnswers } from '@yimi/service-kit/check-answers';
import type { Answers, AnswerValue, Form, SubjectFacts } from '@yimi/service-kit/form';
import { errorText } from '@yimi/service-kit/generic-texts';
import { giveAnswer } from '@yimi/service-kit/prefill';
import type { ServiceTexts } from '@yimi/service-kit/texts';

/** A value as it is saved: typed text without the blanks around it. */
export function tidy(value: AnswerValue): AnswerValue {
  return typeof value === 'string' ? value.trim() : value;
}

export function isEmpty(value: AnswerValue | undefined): boolean {
  return value === undefined || value === '' || (Array.isArray(value) && value.length === 0);
}

type Given = { form: Form; texts: ServiceTexts; answers: Answers; facts: SubjectFacts; now: Date };

/** The sentence for what is wrong with this value as the answer to this question, beside the other answers. */
export function wrongAnswer(given: Given, question: string, value: AnswerValue | undefined): string | undefined {
  const { form, texts, answers, facts, now } = given;
  const others = Object.fromEntries(Object.entries(answers).filter(([id]) => id !== question));
  const all = isEmpty(value) ? others : { ...others, [question]: giveAnswer(answers[question], tidy(value ?? '')) };
  const found = checkAnswers(form, all, facts, localDate(now)).find((error) => error.question === question);
  return found && errorText(texts, question, found.code);
}
