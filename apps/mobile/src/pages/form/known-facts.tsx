import type { Draft } from '@yimi/api-client/views';
import type { Service } from '@yimi/service-kit/service';
import { AnswerText } from '../../form/answer-text.tsx';
import { answerWords } from '../../form/answer-words.ts';
import { questionWords } from '../../form/question-words.ts';
import { type FormWay, KNOWN, progress } from '../../form/steps.ts';
import { Button } from '../../parts/button';
import { ErrorSummary } from '../../parts/error-summary';
import { Form } from '../../parts/form';
import { Link } from '../../parts/link';
import { Page } from '../../parts/page';
import { Stack } from '../../parts/stack';
import { SummaryList } from '../../parts/summary-list';
import { Text } from '../../parts/text';
import { routes } from '../../routes.ts';
import { loadDraft, saveAnswer } from '../../state/drafts.ts';
import { useLook } from '../../state/look.ts';
import { useSending } from '../../state/use-sending.ts';
import { texts } from '../../texts/form.ts';
import { FormHead } from './form-head.tsx';
import { Later } from './later.tsx';

type KnownFactsProps = {
  draft: Draft;
  service: Service;
  way: FormWay;
  onDone: (answers: Draft['answers']) => void;
  onBack: () => void;
};

/** Everything that is known, on one page: each fact with its source, to be corrected or confirmed. */
export function KnownFacts({ draft, service, way, onDone, onBack }: KnownFactsProps) {
  const { easy } = useLook();
  const sending = useSending();
  const { at, of } = progress(way, KNOWN);

  const confirm = () =>
    sending.send(async () => {
      const open = way.known.flatMap(({ id }) => {
        const answer = draft.answers[id];
        return answer && !answer.confirmed ? [saveAnswer(draft.id, id, answer.value)] : [];
      });
      await Promise.all(open);
      onDone((await loadDraft(draft.id)).answers);
    });

  return (
    <Page
      title={texts.knownTitle}
      step={KNOWN}
      error={sending.errors.length > 0}
      says={`${texts.progress(at, of)}。${texts.knownTitle}`}
      before={<FormHead draft={draft} way={way} step={KNOWN} />}
      onBack={onBack}
    >
      <ErrorSummary title={texts.errorTitle} errors={sending.errors} />
      <Text tone="soft">{texts.knownLead}</Text>
      <Form onSend={confirm}>
        <Stack look="card">
          <SummaryList
            rows={way.known.map((question) => {
              const answer = draft.answers[question.id];
              const { ask } = questionWords(service, question.id, easy);
              const value = answer?.value ?? '';
              return {
                key: question.id,
                name: ask,
                value: <AnswerText service={service.texts} question={question} value={value} />,
                source:
                  answer?.previous === undefined
                    ? answer?.sourceLabel
                    : texts.corrected(answerWords(service.texts, question, answer.previous)),
                action: question.fixed ? undefined : (
                  <Link to={routes.form(draft.id, question.id, 'known')} label={texts.changeWhat(ask)}>
                    {texts.change}
                  </Link>
                ),
              };
            })}
          />
        </Stack>
        <Button busy={sending.busy}>{texts.allRight}</Button>
      </Form>
      <Later />
    </Page>
  );
}
