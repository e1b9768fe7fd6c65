import { describedBy, type FieldProps, LabelledField } from './field-frame';

type SelectFieldProps = FieldProps & {
  value: string;
  onChange: (value: string) => void;
  options: readonly { value: string; label: string }[];
  /** Stands first, as long as nothing is chosen. */
  empty: string;
};

export function SelectField({ value, onChange, options, empty, ...field }: SelectFieldProps) {
  return (
    <LabelledField field={field}>
      <select
        id={field.id}
        className="field-control field-select"
        value={value}
        aria-invalid={field.error ? true : undefined}
        aria-describedby={describedBy(field)}
        onChange={(event) => onChange(event.target.value)}
      >
        <option value="">{empty}</option>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </LabelledField>
  );
}
