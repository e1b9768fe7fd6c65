import { useRouter } from '@tarojs/taro';
import type { Draft } from '@yimi/api-client/views';
import { useEffect } from 'react';
import { goBack, goInstead } from '../../device/navigate.ts';
import { useStep } from '../../device/step';
import { formWay, KNOWN, stepAfter, stepBefore, stepToResume } from '../../form/steps.ts';
import { LoadedPage } from '../../parts/loaded-page.tsx';
import { signedIn } from '../../parts/signed-in.tsx';
import { routes } from '../../routes.ts';
import { loadDraft, useDraft } from '../../state/drafts.ts';
import { serviceOf, withService } from '../../state/service.ts';
import { useData } from '../../state/use-data.ts';
import { texts } from '../../texts/form.ts';
import { KnownFacts } from './known-facts.tsx';
import { QuestionPage } from './question-page.tsx';

/** The form runner: one page at a time, each answer saved before the next page. */
function FormRunner() {
  const { draft: id = '' } = useRouter().params;
  const newest = useDraft(id);
  const loaded = useData(() => withService(newest ? Promise.resolve(newest) : loadDraft(id)), [id]);
  return (
    <LoadedPage title={texts.title} data={loaded}>
      {(draft) => <Runner draft={newest ?? draft} />}
    </LoadedPage>
  );
}

function Runner({ draft }: { draft: Draft }) {
  const { change } = useRouter().params;
  const [given, goTo] = useStep('question');
  const service = serviceOf(draft.serviceId, draft.serviceVersion);
  const way = formWay(service.form, draft.answers, draft.facts);
  const step = given ?? stepToResume(way, draft.answers);
  const question = service.form.questions.find((one) => one.id === step);

  useEffect(() => {
    if (step === undefined) goInstead(routes.check(draft.id));
  }, [step, draft.id]);
  if (step === undefined) return null;

  /** Looks at the newest answers: an answer can call for another question. */
  const goOn = (answers: Draft['answers']) => {
    if (change) return goBack();
    const next = stepAfter(
      formWay(service.form, answers, draft.facts),
      question && way.known.includes(question) ? KNOWN : step,
    );
    if (next === undefined) return goInstead(routes.check(draft.id));
    return goTo(next);
  };
  const back = () => {
    const before = change ? undefined : stepBefore(way, step);
    if (before === undefined) goBack();
    else goTo(before);
  };

  if (!question) return <KnownFacts draft={draft} service={service} way={way} onDone={goOn} onBack={back} />;
  return (
    <QuestionPage
      key={question.id}
      draft={draft}
      service={service}
      way={way}
      question={question}
      changing={change !== undefined}
      onDone={goOn}
      onBack={back}
    />
  );
}

export default signedIn(FormRunner);
