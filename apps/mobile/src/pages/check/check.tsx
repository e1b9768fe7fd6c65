import { useRouter } from '@tarojs/taro';
import type { Draft } from '@yimi/api-client/views';
import { localDate } from '@yimi/domain/local-date';
import { checkAnswers } from '@yimi/service-kit/check-answers';
import type { Question } from '@yimi/service-kit/form';
import { errorText } from '@yimi/service-kit/generic-texts';
import { visibleQuestions } from '@yimi/service-kit/visible-questions';
import { goAfresh } from '../../device/navigate.ts';
import { AnswerText } from '../../form/answer-text.tsx';
import { questionWords } from '../../form/question-words.ts';
import { Button } from '../../parts/button';
import { ErrorSummary } from '../../parts/error-summary';
import { Form } from '../../parts/form';
import { Heading } from '../../parts/heading';
import { Link } from '../../parts/link';
import { LoadedPage } from '../../parts/loaded-page.tsx';
import { Page } from '../../parts/page';
import { signedIn } from '../../parts/signed-in.tsx';
import { Stack } from '../../parts/stack';
import { SummaryList } from '../../parts/summary-list';
import { Text } from '../../parts/text';
import { routes } from '../../routes.ts';
import { loadDraft, submitDraft } from '../../state/drafts.ts';
import { useLook } from '../../state/look.ts';
import { serviceOf, withService } from '../../state/service.ts';
import { useData } from '../../state/use-data.ts';
import { useSending } from '../../state/use-sending.ts';
import { texts } from '../../texts/form.ts';
import { Later } from '../form/later.tsx';

/** All answers before they are sent. Changing one leads back here. */
function Check() {
  const { draft: id = '' } = useRouter().params;
  const draft = useData(() => withService(loadDraft(id)), [id]);
  return (
    <LoadedPage title={texts.checkTitle} data={draft}>
      {(loaded) => <CheckDraft draft={loaded} />}
    </LoadedPage>
  );
}

function CheckDraft({ draft }: { draft: Draft }) {
  const service = serviceOf(draft.serviceId, draft.serviceVersion);
  const { easy } = useLook();
  const asked = visibleQuestions(service.form, draft.answers, draft.facts);
  const sending = useSending();
  const changeLink = (question: string) => routes.form(draft.id, question, 'check');

  const submit = () => {
    const wrong = checkAnswers(service.form, draft.answers, draft.facts, localDate(new Date()));
    if (wrong.length > 0) {
      const says = ({ question, code }: (typeof wrong)[number]) =>
        `${questionWords(service, question, easy).ask} ${errorText(service.texts, question, code)}`;
      return sending.refuse(wrong.map((error) => ({ says: says(error), to: changeLink(error.question) })));
    }
    return sending.send(
      async () => {
        const caseId = await submitDraft(draft.id);
        goAfresh(caseId === undefined ? routes.unsent() : routes.submitted(caseId));
      },
      (problem) => {
        if (problem.fields.length === 0) return false;
        sending.refuse(problem.fields.map(({ path, title }) => ({ says: title, to: changeLink(path) })));
        return true;
      },
    );
  };

  return (
    <Page title={texts.checkTitle} error={sending.errors.length > 0} says={sending.busy ? texts.submitting : undefined}>
      <ErrorSummary title={texts.errorTitle} errors={sending.errors} />
      <Text tone="soft">{texts.checkLead}</Text>
      {!draft.subject.isSelf && <Text tone="strong">{texts.forWhom(draft.subject.name)}</Text>}
      <Form onSend={submit}>
        {service.form.sections.map((section) => {
          const questions = asked.filter((question) => question.section === section);
          return questions.length === 0 ? null : (
            <Stack key={section} look="card" gap="small">
              <Heading level={2}>{service.texts.sections[section] ?? section}</Heading>
              <SummaryList rows={questions.map((question) => rowOf(question))} />
            </Stack>
          );
        })}
        <Button busy={sending.busy}>{texts.submit}</Button>
      </Form>
      <Later />
    </Page>
  );

  function rowOf(question: Question) {
    const answer = draft.answers[question.id];
    const { ask } = questionWords(service, question.id, easy);
    const byStaff = question.kind === 'photo' && !question.required && !answer;
    return {
      key: question.id,
      name: ask,
      value: byStaff ? (
        texts.photoByStaff
      ) : (
        <AnswerText service={service.texts} question={question} value={answer?.value ?? ''} />
      ),
      source: answer?.source === 'typed' ? undefined : answer?.sourceLabel,
      action:
        question.fixed && answer ? undefined : (
          <Link to={changeLink(question.id)} label={texts.changeWhat(ask)}>
            {texts.change}
          </Link>
        ),
    };
  }
}

export default signedIn(Check);
