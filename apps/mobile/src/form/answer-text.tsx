import type { AnswerValue, Question } from '@yimi/service-kit/form';
import type { ServiceTexts } from '@yimi/service-kit/texts';
import { regionName } from '../state/regions.ts';
import { useData } from '../state/use-data.ts';
import { answerWords } from './answer-words.ts';

type AnswerTextProps = { service: ServiceTexts; question: Question; value: AnswerValue };

/** An answer in words; a region by its name. */
export function AnswerText({ service, question, value }: AnswerTextProps) {
  if (question.kind === 'region' && typeof value === 'string') return <RegionText code={value} />;
  return <>{answerWords(service, question, value)}</>;
}

function RegionText({ code }: { code: string }) {
  const name = useData(() => regionName(code), [code]);
  return <>{name.value ?? ''}</>;
}
