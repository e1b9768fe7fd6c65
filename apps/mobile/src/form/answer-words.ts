/** An answer as the person reads it. */
import type { AnswerValue, Question } from '@yimi/service-kit/form';
import type { ServiceTexts } from '@yimi/service-kit/texts';
import { texts } from '../texts/form.ts';
import { dayText } from '../texts/time.ts';

/** Words for a value; of a region its code, which only the server can name. */
export function answerWords(service: ServiceTexts, question: Question, value: AnswerValue): string {
  const optionName = (option: string) => service.questions[question.id]?.options?.[option] ?? option;
  if (typeof value === 'boolean') return value ? texts.yes : texts.no;
  if (typeof value !== 'string') return value.map(optionName).join('、') || texts.nothing;
  if (value === '') return texts.nothing;
  if (question.kind === 'photo') return texts.photoDone;
  if (question.kind === 'date') return dayText(value);
  return question.kind === 'choice' ? optionName(value) : value;
}
