import { ProblemError } from '@yimi/api-client/problem-error';
import { CATALOG, latestService } from '@yimi/catalog/catalog';
import { localDate } from '@yimi/domain/local-date';
import type { Role } from '@yimi/domain/roles';
import { type AnswerErrorCode, checkAnswers } from '@yimi/service-kit/check-answers';
import type { Answers, AnswerValue, SubjectFacts } from '@yimi/service-kit/form';
import { errorText } from '@yimi/service-kit/generic-texts';
import type { Service } from '@yimi/service-kit/service';
import type { ServiceTexts } from '@yimi/service-kit/texts';
import { visibleQuestions } from '@yimi/service-kit/visible-questions';
import { type FormEvent, useState } from 'react';
import { useNavigate } from 'react-router';
import { api } from '../../api/api.ts';
import { useSendingKey } from '../../api/use-sending-key.ts';
import { Button } from '../../parts/button.tsx';
import { ErrorSummary, type FormError } from '../../parts/error-summary.tsx';
import { Page } from '../../parts/page.tsx';
import { problemWords } from '../../parts/problem-words.ts';
import { SelectField } from '../../parts/select-field.tsx';
import { TextField } from '../../parts/text-field.tsx';
import { useSession } from '../../session/session-gate.tsx';
import { BEGIN } from '../../texts/begin.ts';
import { QuestionField } from './question-field.tsx';

const FACTS: SubjectFacts = { ageYears: null, hasGuardian: false, enteredByStaff: true, holdsCertificate: true };

/** The services that a role enters on a computer, as they are offered today. */
export function enteredHere(role: Role): Service[] {
  if (role !== 'district-reviewer') return [];
  const today = localDate(new Date());
  const ids = [...new Set(CATALOG.filter(({ enteredBy }) => enteredBy.includes(role)).map(({ id }) => id))];
  return ids.map((id) => latestService(id, today));
}

/** The district enters what it begins itself: a freeze, its end, a cancellation. */
export function BeginPage() {
  const services = enteredHere(useSession().role);
  const [chosen, setChosen] = useState('');
  const service = services.find(({ id }) => id === chosen) ?? services[0];
  if (!service) return null;
  return (
    <Page title={BEGIN.title}>
      <p className="soft">{BEGIN.lead}</p>
      <div className="form-card">
        <SelectField
          label={BEGIN.service}
          value={service.id}
          onChange={setChosen}
          options={services.map(({ id, texts }) => ({ id, name: texts.name }))}
        />
        <p className="soft">{service.texts.summary}</p>
      </div>
      <BeginForm key={service.id} service={service} />
    </Page>
  );
}

function BeginForm({ service }: { service: Service }) {
  const navigate = useNavigate();
  const keyFor = useSendingKey();
  const [citizenNumber, setNumber] = useState('');
  const [name, setName] = useState('');
  const [values, setValues] = useState<Readonly<Record<string, AnswerValue>>>({});
  const [errors, setErrors] = useState<readonly FormError[]>([]);

  const answers = answersOf({ ...values, citizenNumber, name });
  // Who it is about is asked in the page's own words; what is known of them the server adds.
  const asked = visibleQuestions(service.form, answers, FACTS).filter(({ prefill }) => !prefill);
  const errorOf = (field: string) => errors.find(({ fieldId }) => fieldId === field)?.says;

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const found = checkAnswers(service.form, answers, FACTS, localDate(new Date())).map(({ question, code }) => ({
      fieldId: question,
      says: wordsFor(service.texts, question, code),
    }));
    setErrors(found);
    if (found.length > 0) return;
    const given = Object.fromEntries(asked.flatMap(({ id }) => (id in values ? [[id, values[id]]] : [])));
    const body = {
      serviceId: service.id,
      subject: { kind: 'person' as const, citizenNumber: citizenNumber.trim(), name: name.trim() },
      answers: given as Record<string, string | boolean | string[]>,
    };
    try {
      const { caseId } = await api.post('/api/cases', { body, key: keyFor(body) });
      void navigate(`/cases/${caseId}`);
    } catch (error) {
      const inFields = fieldErrors(error);
      setErrors(inFields.length > 0 ? inFields : [{ says: problemWords(error) }]);
    }
  };
  return (
    <form className="card card-body stack form-card" noValidate onSubmit={(event) => void submit(event)}>
      <ErrorSummary title={BEGIN.errors.title} errors={errors} />
      <h2>{BEGIN.who}</h2>
      <TextField id="name" label={BEGIN.name} value={name} onChange={setName} error={errorOf('name')} maxLength={50} />
      <TextField
        id="citizenNumber"
        label={BEGIN.citizenNumber}
        value={citizenNumber}
        onChange={setNumber}
        error={errorOf('citizenNumber')}
        maxLength={18}
      />
      <h2>{BEGIN.details}</h2>
      {asked.map((question) => (
        <QuestionField
          key={question.id}
          question={question}
          texts={service.texts.questions[question.id]}
          value={values[question.id]}
          error={errorOf(question.id)}
          onChange={(value) => setValues({ ...values, [question.id]: value })}
        />
      ))}
      <p className="row">
        <Button type="submit" tone="main">
          {BEGIN.submit}
        </Button>
      </p>
    </form>
  );
}

/** Where only the general sentence is there, the question says which one lacks its answer. */
function wordsFor(texts: ServiceTexts, question: string, code: AnswerErrorCode): string {
  const own = texts.questions[question];
  return code === 'missing' && own && !own.errors?.missing
    ? BEGIN.errors.missing(own.ask)
    : errorText(texts, question, code);
}

function answersOf(values: Readonly<Record<string, AnswerValue>>): Answers {
  return Object.fromEntries(
    Object.entries(values).map(([id, value]) => [id, { value, source: 'typed', confirmed: true }]),
  );
}

/** What the server found wrong in single answers; nothing where it refused the whole. */
function fieldErrors(error: unknown): FormError[] {
  const fields = error instanceof ProblemError ? error.fields : [];
  return fields.map(({ path, title }) => ({ fieldId: path, says: title }));
}
