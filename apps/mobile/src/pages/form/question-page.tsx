import type { Draft } from '@yimi/api-client/views';
import type { AnswerValue, Question } from '@yimi/service-kit/form';
import type { Service } from '@yimi/service-kit/service';
import { useState } from 'react';
import { isEmpty, tidy, wrongAnswer } from '../../form/given-answers.ts';
import { PhotoQuestion } from '../../form/photo-question.tsx';
import { QuestionField } from '../../form/question-field.tsx';
import { questionWords } from '../../form/question-words.ts';
import { type FormWay, progress } from '../../form/steps.ts';
import { keptPhotoOf } from '../../offline/shown-draft.ts';
import { Button } from '../../parts/button';
import { Details } from '../../parts/details';
import { ErrorSummary } from '../../parts/error-summary';
import { Form } from '../../parts/form';
import { Page } from '../../parts/page';
import { Text } from '../../parts/text';
import { type ElsewhereChange, loadDraft, saveAnswer, savePhoto } from '../../state/drafts.ts';
import { keepsDrafts } from '../../state/kept-drafts.ts';
import { useLook } from '../../state/look.ts';
import { useSending } from '../../state/use-sending.ts';
import { texts } from '../../texts/form.ts';
import { ChangedElsewhere } from './changed-elsewhere.tsx';
import { FormHead } from './form-head.tsx';
import { Later } from './later.tsx';

type QuestionPageProps = {
  draft: Draft;
  service: Service;
  way: FormWay;
  question: Question;
  /** Opened to change one answer: the way goes back, not on. */
  changing: boolean;
  onDone: (answers: Draft['answers']) => void;
  onBack: () => void;
};

/** One question of a form. */
export function QuestionPage({ draft, service, way, question, changing, onDone, onBack }: QuestionPageProps) {
  const answered = draft.answers[question.id];
  const [value, setValue] = useState<AnswerValue | undefined>(answered?.value);
  const [news, setNews] = useState<string>();
  const [elsewhere, setElsewhere] = useState<ElsewhereChange>();
  const sending = useSending(() => question.id);
  const { easy } = useLook();
  const words = questionWords(service, question.id, easy);
  const { at, of } = progress(way, question.id);
  const progressText = at > 0 ? `${texts.progress(at, of)}。` : '';
  const hint = [words.hint, answered?.source === 'typed' ? undefined : answered?.sourceLabel]
    .filter(Boolean)
    .join('\n');

  const save = async (given: AnswerValue | null) => {
    await saveAnswer(draft.id, question.id, given);
    onDone((await loadDraft(draft.id)).answers);
  };
  const send = (given: AnswerValue | undefined) => {
    const wrong = wrongAnswer({ ...service, ...draft, now: new Date() }, question.id, given);
    if (wrong) return sending.refuse([{ field: question.id, says: wrong }]);
    if (isEmpty(given) && !answered) return onDone(draft.answers);
    return sending.send(
      () => save(given === undefined || isEmpty(given) ? null : tidy(given)),
      (problem) => {
        if (problem.code === 'draft-changed') {
          setElsewhere({ mine: given ?? '', theirs: (problem.body.theirs as AnswerValue | undefined) ?? null });
          return true;
        }
        if (problem.fields.length > 0) return false;
        sending.refuse([{ says: problem.title, field: problem.status === 422 ? question.id : undefined }]);
        return true;
      },
    );
  };

  if (elsewhere)
    return (
      <ChangedElsewhere
        service={service}
        question={question}
        change={elsewhere}
        onKeepMine={() => {
          setElsewhere(undefined);
          send(elsewhere.mine);
        }}
        onKeepTheirs={async () => onDone((await loadDraft(draft.id)).answers)}
      />
    );

  const sendLabel = changing ? texts.saveChange : texts.next;
  return (
    <Page
      title={words.ask}
      headingInField
      step={question.id}
      error={sending.errors.length > 0}
      says={news ?? `${progressText}${words.ask}`}
      before={<FormHead draft={draft} way={way} step={question.id} />}
      onBack={onBack}
    >
      <ErrorSummary title={texts.errorTitle} errors={sending.errors} />
      {question.kind === 'photo' ? (
        <PhotoQuestion
          question={question}
          words={words}
          hint={hint}
          fileId={typeof answered?.value === 'string' ? answered.value : undefined}
          personId={draft.subject.personId}
          sending={sending}
          onNews={setNews}
          onAnswer={async (fileId) =>
            fileId === undefined || keptPhotoOf(fileId) !== undefined ? onDone(draft.answers) : save(fileId)
          }
          sendLabel={sendLabel}
          onPhoto={
            keepsDrafts()
              ? async (photo, kind) => {
                  await savePhoto(draft.id, question.id, kind, photo);
                  onDone((await loadDraft(draft.id)).answers);
                }
              : undefined
          }
        />
      ) : (
        <Form onSend={() => send(value)}>
          <QuestionField
            question={question}
            words={words}
            hint={hint}
            value={value}
            onChange={setValue}
            error={sending.errors.find(({ field }) => field === question.id)?.says}
            asHeading
          />
          <Button busy={sending.busy}>{sendLabel}</Button>
        </Form>
      )}
      <Details title={easy ? texts.formal : texts.easier}>
        <Text>{words.easy}</Text>
      </Details>
      <Later />
    </Page>
  );
}
