import { useId } from 'react';

type Choice = { id: string; name: string; note?: string };

type ChoiceListProps = {
  id?: string;
  legend: string;
  hint?: string;
  error?: string;
  choices: readonly Choice[];
  /** The ids that are chosen. */
  value: readonly string[];
  onChange: (value: string[]) => void;
  /** Several may be chosen. */
  several?: boolean;
};

/** Radio buttons, or boxes to tick, each a whole line to press. */
export function ChoiceList({ id, legend, hint, error, choices, value, onChange, several = false }: ChoiceListProps) {
  const ownId = useId();
  const base = id ?? ownId;
  const described = [hint && `${base}-hint`, error && `${base}-error`].filter(Boolean).join(' ') || undefined;
  const pick = (choice: string) => {
    if (!several) return onChange([choice]);
    return onChange(value.includes(choice) ? value.filter((each) => each !== choice) : [...value, choice]);
  };
  return (
    <fieldset className="field" aria-describedby={described}>
      <legend>{legend}</legend>
      {hint && (
        <p id={`${base}-hint`} className="hint">
          {hint}
        </p>
      )}
      {error && (
        <p id={`${base}-error`} className="field-error">
          {error}
        </p>
      )}
      <div className="options">
        {choices.map((choice, index) => (
          <label key={choice.id} className="option">
            <input
              id={index === 0 ? base : undefined}
              type={several ? 'checkbox' : 'radio'}
              name={base}
              checked={value.includes(choice.id)}
              aria-invalid={error ? true : undefined}
              aria-describedby={error ? `${base}-error` : undefined}
              onChange={() => pick(choice.id)}
            />
            <span>
              {choice.name}
              {choice.note && <span className="option-note">{` ${choice.note}`}</span>}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
