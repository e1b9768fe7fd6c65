import type { AnswerValue, Question } from '@yimi/service-kit/form';
import type { QuestionTexts } from '@yimi/service-kit/texts';
import { type Choice, ChoiceField, ChoicesField } from '../parts/choice-field';
import { DateField } from '../parts/date-field';
import type { IconName } from '../parts/icon';
import { TextField } from '../parts/text-field';
import { texts } from '../texts/form.ts';
import { RegionField } from './region-field.tsx';

/** A picture beside each kind of disability, for those who read pictures better than words. */
const OPTION_ICONS: Readonly<Record<string, IconName>> = {
  visual: 'eye',
  hearing: 'ear',
  speech: 'speech',
  limb: 'wheelchair',
  intellectual: 'mind',
  mental: 'heart',
  hospital: 'building',
  'home-visit': 'home',
};

type QuestionFieldProps = {
  question: Question;
  words: QuestionTexts;
  hint?: string;
  value: AnswerValue | undefined;
  onChange: (value: AnswerValue) => void;
  error?: string;
  /** The question is the page's h1. */
  asHeading?: boolean;
};

/** The control for one question of a service; photos have a screen of their own. */
export function QuestionField({ question, words, hint, value, onChange, error, asHeading }: QuestionFieldProps) {
  const label = question.required ? words.ask : `${words.ask}${texts.optional}`;
  const field = { id: question.id, label, hint, error, asHeading };
  const text = typeof value === 'string' ? value : '';
  switch (question.kind) {
    case 'choice':
      return <ChoiceField {...field} choices={choicesOf(question, words)} value={text} onChange={onChange} />;
    case 'choices':
      return (
        <ChoicesField
          {...field}
          choices={choicesOf(question, words)}
          value={Array.isArray(value) ? value : []}
          onChange={onChange}
        />
      );
    case 'yes-no':
      return (
        <ChoiceField
          {...field}
          choices={[
            { value: 'yes', label: texts.yes },
            { value: 'no', label: texts.no },
          ]}
          value={typeof value === 'boolean' ? (value ? 'yes' : 'no') : ''}
          onChange={(choice) => onChange(choice === 'yes')}
        />
      );
    case 'date':
      return <DateField {...field} value={text} onChange={onChange} />;
    case 'region':
      return <RegionField {...field} value={text} onChange={onChange} />;
    default:
      return (
        <TextField
          {...field}
          kind={question.kind === 'long-text' ? 'long' : question.kind === 'phone' ? 'phone' : 'text'}
          maxLength={question.maxLength}
          value={text}
          onChange={onChange}
        />
      );
  }
}

function choicesOf({ options = [] }: Question, words: QuestionTexts): Choice[] {
  return options.map((value) => ({ value, label: words.options?.[value] ?? value, icon: OPTION_ICONS[value] }));
}
