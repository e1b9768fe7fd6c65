import { Picker, View } from '@tarojs/components';
import { aria } from './aria.ts';
import { describedBy, type FieldProps, LabelledField } from './field-frame';

type SelectFieldProps = FieldProps & {
  value: string;
  onChange: (value: string) => void;
  options: readonly { value: string; label: string }[];
  /** Stands first, as long as nothing is chosen. */
  empty: string;
};

/** Opens WeChat's own wheel of options. */
export function SelectField({ value, onChange, options, empty, ...field }: SelectFieldProps) {
  const chosen = options.findIndex((option) => option.value === value);
  const says = options[chosen]?.label ?? empty;
  return (
    <LabelledField field={field}>
      <Picker
        mode="selector"
        range={options.map(({ label }) => label)}
        value={Math.max(0, chosen)}
        onChange={({ detail }) => onChange(options[Number(detail.value)]?.value ?? '')}
      >
        <View
          id={field.id}
          className="field-control field-select"
          {...aria({
            role: 'button',
            label: `${field.label}，${says}`,
            haspopup: 'listbox',
            describedby: describedBy(field),
          })}
        >
          {says}
        </View>
      </Picker>
    </LabelledField>
  );
}
