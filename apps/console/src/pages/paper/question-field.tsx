import { useQuery } from '@tanstack/react-query';
import type { Answer, AnswerValue, Question, QuestionKind } from '@yimi/service-kit/form';
import type { QuestionTexts } from '@yimi/service-kit/texts';
import type { ReactNode } from 'react';
import { regionsQuery } from '../../api/queries.ts';
import { ChoiceList } from '../../parts/choice-list.tsx';
import { TextField } from '../../parts/text-field.tsx';
import { useSession } from '../../session/session-gate.tsx';
import { PAPER } from '../../texts/paper.ts';
import { FileField } from './file-field.tsx';

type QuestionFieldProps = {
  question: Question;
  texts: QuestionTexts | undefined;
  answer: Answer | undefined;
  error: string | undefined;
  onChange: (value: AnswerValue) => void;
};

/** Where an error of a question leads to. */
export function fieldOf(question: string): string {
  return `paper-${question}`;
}

type Field = QuestionFieldProps & { id: string; label: string; hint: string | undefined };

const ofText = (answer: Answer | undefined) => (typeof answer?.value === 'string' ? answer.value : '');

const line =
  (how: Partial<Parameters<typeof TextField>[0]> = {}) =>
  ({ id, label, hint, error, answer, question, onChange }: Field): ReactNode => (
    <TextField
      {...how}
      {...{ id, label, onChange }}
      {...(hint && { hint })}
      {...(error && { error })}
      {...(question.maxLength && { maxLength: question.maxLength })}
      autoComplete="off"
      value={ofText(answer)}
    />
  );

const choice =
  (several: boolean) =>
  ({ id, label, hint, error, answer, question, texts, onChange }: Field): ReactNode => {
    const value = answer?.value;
    return (
      <ChoiceList
        {...{ id, several }}
        legend={label}
        {...(hint && { hint })}
        {...(error && { error })}
        choices={(question.options ?? []).map((option) => ({ id: option, name: texts?.options?.[option] ?? option }))}
        value={typeof value === 'string' ? [value] : Array.isArray(value) ? value : []}
        onChange={(chosen) => onChange(several ? chosen : (chosen[0] ?? ''))}
      />
    );
  };

function YesNo({ id, label, hint, error, answer, onChange }: Field) {
  const value = answer?.value;
  return (
    <ChoiceList
      id={id}
      legend={label}
      {...(hint && { hint })}
      {...(error && { error })}
      choices={[
        { id: 'yes', name: PAPER.yes },
        { id: 'no', name: PAPER.no },
      ]}
      value={typeof value === 'boolean' ? [value ? 'yes' : 'no'] : []}
      onChange={([chosen]) => onChange(chosen === 'yes')}
    />
  );
}

/** The villages of the post's area; a place that lies elsewhere is kept as it is known. */
function Region({ id, label, hint, error, answer, onChange }: Field) {
  const area = useSession().post?.regionCode ?? '';
  const villages = useQuery({ ...regionsQuery(area.slice(0, 9)), enabled: area.length >= 9 }).data ?? [];
  const value = ofText(answer);
  const described = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ') || undefined;
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      {hint && (
        <p id={`${id}-hint`} className="hint">
          {hint}
        </p>
      )}
      {error && (
        <p id={`${id}-error`} className="field-error">
          {error}
        </p>
      )}
      <select
        id={id}
        className="input"
        value={value}
        aria-describedby={described}
        aria-invalid={error ? true : undefined}
        onChange={(event) => onChange(event.target.value)}
      >
        <option value="">{PAPER.chooseVillage}</option>
        {value && !villages.some(({ code }) => code === value) && <option value={value}>{value}</option>}
        {villages.map(({ code, name }) => (
          <option key={code} value={code}>
            {name}
          </option>
        ))}
      </select>
    </div>
  );
}

function Photo({ id, label, hint, error, question, onChange }: Field) {
  return <FileField {...{ id, label, hint, error, onChange }} kind={question.photo ?? 'proof'} />;
}

const FIELDS = {
  text: line(),
  'long-text': line({ long: true }),
  'citizen-number': line(),
  phone: line({ inputMode: 'tel' }),
  'bank-account': line({ inputMode: 'numeric' }),
  date: line({ type: 'date' }),
  'yes-no': YesNo,
  choice: choice(false),
  choices: choice(true),
  region: Region,
  photo: Photo,
} satisfies Record<QuestionKind, (field: Field) => ReactNode>;

/** One question of a service's form as a field of a desk: what is known stands in it, with its source. */
export function QuestionField(props: QuestionFieldProps) {
  const { question, texts, answer } = props;
  const ask = texts?.ask ?? question.id;
  if (question.fixed && answer && answer.source !== 'typed') {
    return (
      <dl className="facts">
        <dt>{ask}</dt>
        <dd>
          {String(answer.value)} <span className="hint">{answer.sourceLabel}</span>
        </dd>
      </dl>
    );
  }
  const label = question.required ? ask : PAPER.optional(ask);
  const known = answer?.sourceLabel && answer.source !== 'typed' ? PAPER.known(answer.sourceLabel) : undefined;
  const Field = FIELDS[question.kind];
  return <Field {...props} id={fieldOf(question.id)} label={label} hint={known ?? texts?.hint} />;
}
