import type { AnswerValue, Question } from '@yimi/service-kit/form';
import type { QuestionTexts } from '@yimi/service-kit/texts';
import { ChoiceList } from '../../parts/choice-list.tsx';
import { TextField } from '../../parts/text-field.tsx';
import { CASE } from '../../texts/case.ts';

type QuestionFieldProps = {
  question: Question;
  texts: QuestionTexts | undefined;
  value: AnswerValue | undefined;
  error: string | undefined;
  onChange: (value: AnswerValue) => void;
};

const YES = 'yes';
const NO = 'no';

/** One question of a service's form on a computer: words, a day, one of several, or yes and no. */
export function QuestionField({ question, texts, value, error, onChange }: QuestionFieldProps) {
  const { id, kind, options = [], maxLength } = question;
  const says = { hint: texts?.hint, error };
  if (kind === 'choice') {
    return (
      <ChoiceList
        {...says}
        id={id}
        legend={texts?.ask ?? id}
        choices={options.map((option) => ({ id: option, name: texts?.options?.[option] ?? option }))}
        value={typeof value === 'string' ? [value] : []}
        onChange={([chosen = '']) => onChange(chosen)}
      />
    );
  }
  if (kind === 'yes-no') {
    return (
      <ChoiceList
        {...says}
        id={id}
        legend={texts?.ask ?? id}
        choices={[
          { id: YES, name: CASE.yes },
          { id: NO, name: CASE.no },
        ]}
        value={typeof value === 'boolean' ? [value ? YES : NO] : []}
        onChange={([chosen]) => onChange(chosen === YES)}
      />
    );
  }
  return (
    <TextField
      {...says}
      id={id}
      label={texts?.ask ?? id}
      type={kind === 'date' ? 'date' : 'text'}
      long={kind === 'long-text'}
      value={typeof value === 'string' ? value : ''}
      onChange={onChange}
      maxLength={maxLength}
    />
  );
}
