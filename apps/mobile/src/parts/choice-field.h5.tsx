import { type FieldProps, GroupedField } from './field-frame';
import { Icon, type IconName } from './icon';

export type Choice = { value: string; label: string; hint?: string; icon?: IconName };

type SharedProps = FieldProps & { choices: readonly Choice[] };

type ChoiceFieldProps = SharedProps & { value: string; onChange: (value: string) => void };

/** One of several. The first control carries the field's id. */
export function ChoiceField({ choices, value, onChange, ...field }: ChoiceFieldProps) {
  return (
    <GroupedField field={field}>
      <div className="choices">
        {choices.map((choice, place) => (
          <label key={choice.value} className="choice">
            <input
              type="radio"
              className="choice-box choice-one"
              id={place === 0 ? field.id : `${field.id}-${choice.value}`}
              name={field.id}
              value={choice.value}
              checked={value === choice.value}
              onChange={() => onChange(choice.value)}
            />
            <ChoiceWords choice={choice} />
          </label>
        ))}
      </div>
    </GroupedField>
  );
}

type ChoicesFieldProps = SharedProps & { value: readonly string[]; onChange: (value: string[]) => void };

/** Any of several. */
export function ChoicesField({ choices, value, onChange, ...field }: ChoicesFieldProps) {
  const toggle = (one: string) => onChange(value.includes(one) ? value.filter((v) => v !== one) : [...value, one]);
  return (
    <GroupedField field={field}>
      <div className="choices">
        {choices.map((choice, place) => (
          <label key={choice.value} className="choice">
            <input
              type="checkbox"
              className="choice-box choice-any"
              id={place === 0 ? field.id : `${field.id}-${choice.value}`}
              name={field.id}
              value={choice.value}
              checked={value.includes(choice.value)}
              onChange={() => toggle(choice.value)}
            />
            <ChoiceWords choice={choice} />
          </label>
        ))}
      </div>
    </GroupedField>
  );
}

function ChoiceWords({ choice }: { choice: Choice }) {
  return (
    <>
      <span className="choice-words">
        <span>{choice.label}</span>
        {choice.hint && <span className="choice-hint">{choice.hint}</span>}
      </span>
      {choice.icon && <Icon name={choice.icon} />}
    </>
  );
}
