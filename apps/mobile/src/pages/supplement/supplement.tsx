import { useRouter } from '@tarojs/taro';
import type { CaseView } from '@yimi/api-client/views';
import type { AnswerValue, Question } from '@yimi/service-kit/form';
import type { Service } from '@yimi/service-kit/service';
import { useState } from 'react';
import { goBack } from '../../device/navigate.ts';
import { AnswerText } from '../../form/answer-text.tsx';
import { Button } from '../../parts/button';
import { Callout } from '../../parts/callout';
import { ErrorSummary } from '../../parts/error-summary';
import { Heading } from '../../parts/heading';
import { LoadedPage } from '../../parts/loaded-page.tsx';
import { Page } from '../../parts/page';
import { signedIn } from '../../parts/signed-in.tsx';
import { Stack } from '../../parts/stack';
import { SummaryList } from '../../parts/summary-list';
import { Text } from '../../parts/text';
import { api } from '../../state/api.ts';
import { serviceOf, withService } from '../../state/service.ts';
import { useData } from '../../state/use-data.ts';
import { useSending } from '../../state/use-sending.ts';
import { texts } from '../../texts/case.ts';
import { ChangeAnswer } from './change-answer.tsx';

/** A returned application: everything that is missing, said once, and each answer to be given anew. */
function Supplement() {
  const { case: id = '' } = useRouter().params;
  const loaded = useData(() => withService(api.get('/api/cases/{id}', { path: { id } })), [id]);
  return (
    <LoadedPage title={texts.supplementTitle} data={loaded}>
      {(view) => <SupplementCase view={view} service={serviceOf(view.serviceId, view.serviceVersion)} />}
    </LoadedPage>
  );
}

function SupplementCase({ view, service }: { view: CaseView; service: Service }) {
  const [changed, setChanged] = useState<Readonly<Record<string, AnswerValue>>>({});
  const [changing, setChanging] = useState<Question>();
  const sending = useSending();
  const returned = view.timeline.filter(({ words }) => words?.missing).at(-1)?.words;
  const before = Object.fromEntries([
    ...view.answers.map(({ question, value }) => [question, value] as const),
    ...view.photos.map(({ question, fileId }) => [question, fileId] as const),
  ]);
  const questions = service.form.questions.filter(({ id, fixed }) => before[id] !== undefined && !fixed);

  const send = () => {
    if (Object.keys(changed).length === 0) return sending.refuse([{ says: texts.nothingChanged }]);
    return sending.send(async () => {
      const path = { id: view.id, action: 'supplement' };
      await api.post('/api/cases/{id}/actions/{action}', { path, body: { answers: { ...changed } } });
      goBack();
    });
  };

  if (changing)
    return (
      <ChangeAnswer
        key={changing.id}
        service={service}
        question={changing}
        personId={view.subject.personId}
        answers={{ ...before, ...changed }}
        onKeep={() => setChanging(undefined)}
        onChange={(value) => {
          setChanged({ ...changed, [changing.id]: value });
          setChanging(undefined);
        }}
      />
    );

  return (
    <Page title={texts.supplementTitle} step="overview" error={sending.errors.length > 0}>
      <ErrorSummary title={texts.errorTitle} errors={sending.errors} />
      <Text tone="soft">{texts.supplementLead}</Text>
      <Callout tone="you" title={texts.missing}>
        {(returned?.missing ?? []).map((item) => (
          <Text key={item}>{service.texts.missingItems[item] ?? item}</Text>
        ))}
        {returned?.note && <Text>{returned.note}</Text>}
      </Callout>
      <Stack look="card" gap="small">
        <Heading level={2}>{texts.supplementWhat}</Heading>
        <SummaryList
          rows={[...questions].sort(photosFirst).map((question) => {
            const ask = service.texts.questions[question.id]?.ask ?? question.id;
            const value = changed[question.id] ?? before[question.id] ?? '';
            return {
              key: question.id,
              name: ask,
              value: <AnswerText service={service.texts} question={question} value={value} />,
              source: question.id in changed ? texts.changed : undefined,
              action: (
                <Button look="quiet" label={texts.changeWhat(ask)} onPress={() => setChanging(question)}>
                  {texts.change}
                </Button>
              ),
            };
          })}
        />
      </Stack>
      <Button busy={sending.busy} onPress={send}>
        {texts.supplementSend}
      </Button>
    </Page>
  );
}

/** What is missing is a photo most of the time. */
function photosFirst(a: Question, b: Question): number {
  return Number(b.kind === 'photo') - Number(a.kind === 'photo');
}

export default signedIn(Supplement);
