import { View } from '@tarojs/components';
import { useState } from 'react';
import { type FieldProps, GroupedField } from './field-frame';
import { TextInput } from './text-input';

const PARTS = [
  { name: '年', length: 4 },
  { name: '月', length: 2 },
  { name: '日', length: 2 },
] as const;

type DateFieldProps = FieldProps & { value: string; onChange: (value: string) => void };

/**
 * A day in three boxes, since calendars are hard to use without sight or a steady hand. The value is YYYY-MM-DD; as
 * long as a box is empty or no number, it is what was typed, and the check of the form refuses it.
 */
export function DateField({ value, onChange, ...field }: DateFieldProps) {
  const [typed, setTyped] = useState(() => {
    const [year = '', month = '', day = ''] = value.split('-');
    return [year, month, day];
  });
  const change = (place: number, text: string) => {
    const next = typed.map((part, i) => (i === place ? text.trim() : part));
    setTyped(next);
    const [year = '', month = '', day = ''] = next;
    onChange(next.every((part) => part === '') ? '' : [year, month.padStart(2, '0'), day.padStart(2, '0')].join('-'));
  };
  return (
    <GroupedField field={field}>
      <View className="field-parts">
        {PARTS.map(({ name, length }, place) => (
          <View key={name} className="field-part">
            <View>{name}</View>
            <TextInput
              // Hint and error are described once, at the first box.
              field={place === 0 ? field : { id: `${field.id}-${place}`, label: name }}
              label={name}
              kind="digits"
              maxLength={length}
              value={typed[place] ?? ''}
              onChange={(text) => change(place, text)}
            />
          </View>
        ))}
      </View>
    </GroupedField>
  );
}
