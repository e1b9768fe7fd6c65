import { type FieldProps, LabelledField } from './field-frame';
import { type Keyboard, TextInput } from './text-input';

type TextFieldProps = FieldProps & {
  value: string;
  onChange: (value: string) => void;
  /** Decides the phone's keyboard. */
  kind?: Keyboard;
  /** Browsers only. */
  autoComplete?: string;
  maxLength?: number;
};

export function TextField({ value, onChange, kind = 'text', autoComplete: _, maxLength, ...field }: TextFieldProps) {
  return (
    <LabelledField field={field}>
      <TextInput
        field={field}
        label={field.label}
        value={value}
        onChange={onChange}
        kind={kind}
        maxLength={maxLength}
      />
    </LabelledField>
  );
}
