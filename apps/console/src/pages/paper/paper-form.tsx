import { ProblemError } from '@yimi/api-client/problem-error';
import type { Draft } from '@yimi/api-client/views';
import { localDate } from '@yimi/domain/local-date';
import { checkAnswers } from '@yimi/service-kit/check-answers';
import type { Answers, AnswerValue } from '@yimi/service-kit/form';
import { errorText } from '@yimi/service-kit/generic-texts';
import { giveAnswer } from '@yimi/service-kit/prefill';
import type { Service } from '@yimi/service-kit/service';
import { visibleQuestions } from '@yimi/service-kit/visible-questions';
import { type FormEvent, useState } from 'react';
import { api } from '../../api/api.ts';
import { useSendingKey } from '../../api/use-sending-key.ts';
import { Button } from '../../parts/button.tsx';
import { ErrorSummary, type FormError } from '../../parts/error-summary.tsx';
import { problemWords } from '../../parts/problem-words.ts';
import { TextField } from '../../parts/text-field.tsx';
import { PAPER } from '../../texts/paper.ts';
import { FileField } from './file-field.tsx';
import { fieldOf, QuestionField } from './question-field.tsx';

type PaperFormProps = {
  draft: Draft;
  service: Service;
  onDone: (entered: { caseId: string; caseNo: string }) => void;
};

/** The questions that the service asks of this person, then the paper itself. The server checks the same again. */
export function PaperForm({ draft, service, onDone }: PaperFormProps) {
  const { form, texts } = service;
  const known = draft.answers as Answers;
  const keyFor = useSendingKey();
  const [given, setGiven] = useState<Readonly<Record<string, AnswerValue>>>({});
  const [paper, setPaper] = useState({ receivedOn: '', scan: '' });
  const [errors, setErrors] = useState<readonly FormError[]>([]);
  const [busy, setBusy] = useState(false);

  const changed = Object.entries(given).map(([id, value]) => [id, giveAnswer(known[id], value)] as const);
  const answers: Answers = { ...known, ...Object.fromEntries(changed) };
  const questions = visibleQuestions(form, answers, draft.facts);
  const sections = form.sections.filter((section) => questions.some((question) => question.section === section));
  const errorOf = (question: string) => errors.find(({ fieldId }) => fieldId === fieldOf(question))?.says;

  const lacking = (): FormError[] => [
    ...checkAnswers(form, answers, draft.facts, localDate(new Date())).map(({ question, code }) => ({
      fieldId: fieldOf(question),
      says: errorText(texts, question, code),
    })),
    ...(paper.receivedOn ? [] : [{ fieldId: fieldOf('receivedOn'), says: PAPER.errors.receivedOn }]),
    ...(paper.scan ? [] : [{ fieldId: fieldOf('scan'), says: PAPER.errors.scan }]),
  ];

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const found = lacking();
    setErrors(found);
    if (found.length > 0 || busy) return;
    setBusy(true);
    const asked = new Set(questions.map(({ id }) => id));
    const body = { ...paper, answers: Object.fromEntries(Object.entries(given).filter(([id]) => asked.has(id))) };
    try {
      onDone(
        await api.post('/api/drafts/{id}/paper', { path: { id: draft.id }, body: body as never, key: keyFor(body) }),
      );
    } catch (error) {
      setBusy(false);
      const fields = error instanceof ProblemError ? error.fields : [];
      const named = fields.map(({ path, title }) => ({ fieldId: fieldOf(path), says: title }));
      setErrors(named.length > 0 ? named : [{ says: problemWords(error) }]);
    }
  };

  return (
    <form className="stack form-card" noValidate onSubmit={(event) => void submit(event)}>
      <ErrorSummary title={PAPER.errors.title} errors={errors} />
      {sections.map((section) => (
        <section key={section} className="card card-body stack" aria-label={texts.sections[section]}>
          <h2>{texts.sections[section]}</h2>
          {questions
            .filter((question) => question.section === section)
            .map((question) => (
              <QuestionField
                key={question.id}
                question={question}
                texts={texts.questions[question.id]}
                answer={answers[question.id]}
                error={errorOf(question.id)}
                onChange={(value) => setGiven({ ...given, [question.id]: value })}
              />
            ))}
        </section>
      ))}
      <section className="card card-body stack" aria-label={PAPER.paper}>
        <h2>{PAPER.paper}</h2>
        <TextField
          id={fieldOf('receivedOn')}
          type="date"
          label={PAPER.receivedOn}
          hint={PAPER.receivedHint}
          error={errorOf('receivedOn')}
          value={paper.receivedOn}
          onChange={(receivedOn) => setPaper({ ...paper, receivedOn })}
        />
        <FileField
          id={fieldOf('scan')}
          kind="paper"
          label={PAPER.scan}
          hint={PAPER.scanHint}
          error={errorOf('scan')}
          onChange={(scan) => setPaper({ ...paper, scan })}
        />
      </section>
      <p className="row">
        <Button type="submit" tone="main" busy={busy}>
          {busy ? PAPER.submitting : PAPER.submit}
        </Button>
      </p>
    </form>
  );
}
