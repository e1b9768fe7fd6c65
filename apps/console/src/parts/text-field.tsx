import { type HTMLAttributes, useId } from 'react';

type TextFieldProps = {
  id?: string;
  label: string;
  value: string;
  onChange: (value: string) => void;
  hint?: string;
  error?: string;
  /** Several lines. */
  long?: boolean;
  type?: 'text' | 'password' | 'search' | 'date';
  autoComplete?: string;
  inputMode?: HTMLAttributes<HTMLInputElement>['inputMode'];
  maxLength?: number;
};

/** A labelled line or block of text; hint and error are read with it. */
export function TextField(props: TextFieldProps) {
  const { label, value, onChange, hint, error, long, type = 'text', ...rest } = props;
  const ownId = useId();
  const id = rest.id ?? ownId;
  const described = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ') || undefined;
  const shared = {
    ...rest,
    id,
    className: 'input',
    value,
    'aria-describedby': described,
    'aria-invalid': error ? (true as const) : undefined,
  };
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
      {long ? (
        <textarea {...shared} onChange={(event) => onChange(event.target.value)} />
      ) : (
        <input {...shared} type={type} onChange={(event) => onChange(event.target.value)} />
      )}
    </div>
  );
}
