import type { Service } from '@yimi/service-kit/service';
import type { QuestionTexts } from '@yimi/service-kit/texts';

/** The words of a question. For who wants easy words, its two ways of asking change places. */
export function questionWords({ texts }: Service, question: string, easy: boolean): QuestionTexts {
  const words = texts.questions[question] ?? { ask: question, easy: question };
  return easy ? { ...words, ask: words.easy, easy: words.ask } : words;
}
