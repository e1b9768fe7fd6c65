import type { CaseView } from '@yimi/api-client/views';
import type { Service } from '@yimi/service-kit/service';
import type { ReactNode } from 'react';
import { AnswerText } from '../../form/answer-text.tsx';
import { SummaryList } from '../../parts/summary-list';

type GivenAnswersProps = {
  view: CaseView;
  service: Service;
  /** What stands beside each answer, such as a way to change it. */
  action?: (question: string, ask: string) => ReactNode;
};

/** What was given with the application, in the order of the form. */
export function GivenAnswers({ view, service, action }: GivenAnswersProps) {
  const given = new Map(view.answers.map((answer) => [answer.question, answer]));
  const photos = new Map(view.photos.map((photo) => [photo.question, photo.fileId]));
  const questions = service.form.questions.filter(({ id }) => given.has(id) || photos.has(id));
  return (
    <SummaryList
      rows={questions.map((question) => {
        const { id } = question;
        const answer = given.get(id);
        const ask = service.texts.questions[id]?.ask ?? id;
        return {
          key: id,
          name: ask,
          value: (
            <AnswerText service={service.texts} question={question} value={answer?.value ?? photos.get(id) ?? ''} />
          ),
          source: answer?.sourceLabel ?? undefined,
          action: action?.(id, ask),
        };
      })}
    />
  );
}
