import { Input, Textarea } from '@tarojs/components';
import { useContext } from 'react';
import { aria } from './aria.ts';
import { describedBy, type FieldProps } from './field-frame';
import { useFocusRequest } from './focus-request.ts';
import { FormSender } from './form-sender.ts';
import './text-input.weapp.css';

export type Keyboard = 'text' | 'digits' | 'number' | 'phone' | 'password' | 'long';

type TextInputProps = {
  field: FieldProps;
  /** Spoken as the control's name. */
  label: string;
  value: string;
  onChange: (value: string) => void;
  kind: Keyboard;
  maxLength?: number;
};

const TYPES = {
  text: 'text',
  digits: 'number',
  number: 'digit',
  phone: 'number',
  password: 'text',
} as const satisfies Record<Exclude<Keyboard, 'long'>, string>;
/** WeChat cuts text off at 140 characters unless it is told otherwise; -1 is no limit. */
const NO_LIMIT = -1;

/** One box for text. iPhones read its label only together with its role. */
export function TextInput({ field, label, value, onChange, kind, maxLength = NO_LIMIT }: TextInputProps) {
  const send = useContext(FormSender);
  const { focus, onBlur } = useFocusRequest(field.id);
  const shared = {
    id: field.id,
    value,
    maxlength: maxLength,
    focus,
    onBlur,
    onInput: ({ detail }: { detail: { value: string } }) => onChange(detail.value),
    ...aria({ role: 'textbox', label, invalid: field.error ? true : undefined, describedby: describedBy(field) }),
  };
  if (kind === 'long') return <Textarea {...shared} className="field-control field-long" />;
  return (
    <Input
      {...shared}
      type={TYPES[kind]}
      password={kind === 'password'}
      className={kind === 'text' || kind === 'password' ? 'field-control' : 'field-control field-numbers'}
      onConfirm={send}
    />
  );
}
