import { useState } from 'react';
import { type FieldProps, GroupedField } from '../parts/field-frame';
import { SelectField } from '../parts/select-field';
import { townshipOf, useRegions } from '../state/regions.ts';
import { texts } from '../texts/form.ts';

/** County 呼兰区: its townships are the first list. */
const COUNTY = '230111';

type RegionFieldProps = FieldProps & { value: string; onChange: (value: string) => void };

/** A village in two lists: its township, then itself. */
export function RegionField({ value, onChange, ...field }: RegionFieldProps) {
  const [township, setTownship] = useState(value && townshipOf(value));
  const townships = useRegions(COUNTY);
  const villages = useRegions(township || undefined);
  return (
    <GroupedField field={field}>
      <SelectField
        id={field.id}
        label={texts.township}
        empty={texts.choose}
        options={optionsOf(townships.value)}
        value={township}
        onChange={(code) => {
          setTownship(code);
          onChange('');
        }}
      />
      {township && (
        <SelectField
          id={`${field.id}-village`}
          label={texts.village}
          empty={texts.choose}
          options={optionsOf(villages.value)}
          value={value}
          onChange={onChange}
        />
      )}
    </GroupedField>
  );
}

function optionsOf(regions: readonly { code: string; name: string }[] = []) {
  return regions.map(({ code, name }) => ({ value: code, label: name }));
}
