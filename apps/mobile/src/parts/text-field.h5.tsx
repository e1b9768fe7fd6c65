import { describedBy, type FieldProps, LabelledField } from './field-frame';

type TextFieldProps = FieldProps & {
  value: string;
  onChange: (value: string) => void;
  /** Decides the phone's keyboard. */
  kind?: 'text' | 'digits' | 'number' | 'phone' | 'password' | 'long';
  autoComplete?: string;
  maxLength?: number;
};

const KEYBOARDS = {
  text: { type: 'text' },
  digits: { type: 'text', inputMode: 'numeric' },
  number: { type: 'text', inputMode: 'decimal' },
  phone: { type: 'tel' },
  password: { type: 'password' },
} as const;

export function TextField({
  value,
  onChange,
  kind = 'text',
  autoComplete = 'off',
  maxLength,
  ...field
}: TextFieldProps) {
  const shared = {
    id: field.id,
    name: field.id,
    value,
    maxLength,
    autoComplete,
    'aria-invalid': field.error ? true : undefined,
    'aria-describedby': describedBy(field),
  };
  return (
    <LabelledField field={field}>
      {kind === 'long' ? (
        <textarea {...shared} className="field-control field-long" onChange={(event) => onChange(event.target.value)} />
      ) : (
        <input
          {...shared}
          {...KEYBOARDS[kind]}
          className={kind === 'text' || kind === 'password' ? 'field-control' : 'field-control field-numbers'}
          onChange={(event) => onChange(event.target.value)}
        />
      )}
    </LabelledField>
  );
}
