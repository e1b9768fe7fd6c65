import type { Answers, AnswerValue, Question } from '@yimi/service-kit/form';
import type { Service } from '@yimi/service-kit/service';
import { useState } from 'react';
import { isEmpty, tidy, wrongAnswer } from '../../form/given-answers.ts';
import { PhotoQuestion } from '../../form/photo-question.tsx';
import { QuestionField } from '../../form/question-field.tsx';
import { questionWords } from '../../form/question-words.ts';
import { Button } from '../../parts/button';
import { ErrorSummary } from '../../parts/error-summary';
import { Form } from '../../parts/form';
import { Page } from '../../parts/page';
import { useLook } from '../../state/look.ts';
import { useSending } from '../../state/use-sending.ts';
import { texts } from '../../texts/case.ts';

type ChangeAnswerProps = {
  service: Service;
  question: Question;
  personId: string;
  answers: Readonly<Record<string, AnswerValue>>;
  onChange: (value: AnswerValue) => void;
  onKeep: () => void;
};

/** One answer of a returned application, given anew. Nothing is sent before the whole is. */
export function ChangeAnswer({ service, question, personId, answers, onChange, onKeep }: ChangeAnswerProps) {
  const [value, setValue] = useState<AnswerValue | undefined>(answers[question.id]);
  const [news, setNews] = useState<string>();
  const sending = useSending(() => question.id);
  const words = questionWords(service, question.id, useLook().easy);

  const keep = (given: AnswerValue | undefined) => {
    const wrong = wrongAnswer(
      { ...service, answers: asAnswers(answers), facts: FACTS, now: new Date() },
      question.id,
      given,
    );
    if (wrong || given === undefined || isEmpty(given)) {
      sending.refuse([{ field: question.id, says: wrong ?? texts.nothingChanged }]);
      return;
    }
    onChange(tidy(given));
  };

  return (
    <Page
      title={words.ask}
      headingInField
      step={question.id}
      error={sending.errors.length > 0}
      says={news ?? words.ask}
      onBack={onKeep}
    >
      <ErrorSummary title={texts.errorTitle} errors={sending.errors} />
      {question.kind === 'photo' ? (
        <PhotoQuestion
          question={question}
          words={words}
          hint={words.hint}
          fileId={undefined}
          personId={personId}
          sending={sending}
          onNews={setNews}
          onAnswer={async (fileId) => fileId !== undefined && onChange(fileId)}
          sendLabel={texts.saveChange}
        />
      ) : (
        <Form onSend={() => keep(value)}>
          <QuestionField
            question={question}
            words={words}
            hint={words.hint}
            value={value}
            onChange={setValue}
            error={sending.errors.find(({ field }) => field === question.id)?.says}
            asHeading
          />
          <Button>{texts.saveChange}</Button>
        </Form>
      )}
      <Button look="quiet" onPress={onKeep}>
        {texts.keepOld}
      </Button>
    </Page>
  );
}

/** Whether a question is asked of this person was settled at the submission. */
const FACTS = { ageYears: null, hasGuardian: true, enteredByStaff: false, holdsCertificate: false };

function asAnswers(values: Readonly<Record<string, AnswerValue>>): Answers {
  return Object.fromEntries(
    Object.entries(values).map(([id, value]) => [id, { value, source: 'typed', confirmed: true } as const]),
  );
}
