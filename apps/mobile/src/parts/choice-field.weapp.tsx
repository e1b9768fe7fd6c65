import { Text, View } from '@tarojs/components';
import { aria } from './aria.ts';
import { type FieldProps, GroupedField } from './field-frame';
import { Icon, type IconName } from './icon';

export type Choice = { value: string; label: string; hint?: string; icon?: IconName };

type SharedProps = FieldProps & { choices: readonly Choice[] };

type ChoiceFieldProps = SharedProps & { value: string; onChange: (value: string) => void };

/** One of several. The first control carries the field's id. */
export function ChoiceField({ choices, value, onChange, ...field }: ChoiceFieldProps) {
  return (
    <GroupedField field={field} role="radiogroup">
      <View className="choices">
        {choices.map((choice, place) => (
          <ChoiceCard
            key={choice.value}
            id={place === 0 ? field.id : `${field.id}-${choice.value}`}
            role="radio"
            choice={choice}
            chosen={value === choice.value}
            onPress={() => onChange(choice.value)}
          />
        ))}
      </View>
    </GroupedField>
  );
}

type ChoicesFieldProps = SharedProps & { value: readonly string[]; onChange: (value: string[]) => void };

/** Any of several. */
export function ChoicesField({ choices, value, onChange, ...field }: ChoicesFieldProps) {
  const toggle = (one: string) => onChange(value.includes(one) ? value.filter((v) => v !== one) : [...value, one]);
  return (
    <GroupedField field={field}>
      <View className="choices">
        {choices.map((choice, place) => (
          <ChoiceCard
            key={choice.value}
            id={place === 0 ? field.id : `${field.id}-${choice.value}`}
            role="checkbox"
            choice={choice}
            chosen={value.includes(choice.value)}
            onPress={() => toggle(choice.value)}
          />
        ))}
      </View>
    </GroupedField>
  );
}

type ChoiceCardProps = {
  id: string;
  role: 'radio' | 'checkbox';
  choice: Choice;
  chosen: boolean;
  onPress: () => void;
};

/** The whole card is the control: WeChat's own boxes are small, and read apart from their words. */
function ChoiceCard({ id, role, choice, chosen, onPress }: ChoiceCardProps) {
  const box = role === 'radio' ? 'choice-one' : 'choice-any';
  return (
    <View
      id={id}
      className={chosen ? 'choice choice-chosen' : 'choice'}
      {...aria({ role, label: [choice.label, choice.hint].filter(Boolean).join(' '), checked: chosen })}
      onClick={onPress}
    >
      <View className={`choice-box ${box}${chosen ? ' choice-box-checked' : ''}`} />
      <View className="choice-words">
        <Text>{choice.label}</Text>
        {choice.hint && <Text className="choice-hint">{choice.hint}</Text>}
      </View>
      {choice.icon && <Icon name={choice.icon} />}
    </View>
  );
}
