import { Text, View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { aria } from './aria.ts';
import { Heading } from './heading';
import { Icon } from './icon';
import './field.css';

/** What every field has. As the page's only question its label is the page's h1. */
export type FieldProps = {
  /** Id of the control: unique on the page, as the error summary leads to it. */
  id: string;
  label: string;
  hint?: string;
  error?: string;
  asHeading?: boolean;
};

/** Ids that describe the control, in the order in which they are read. */
export function describedBy({ id, hint, error }: FieldProps): string | undefined {
  const ids = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean);
  return ids.length > 0 ? ids.join(' ') : undefined;
}

function FieldHint({ id, hint }: FieldProps) {
  return hint ? (
    <View id={`${id}-hint`} className="field-hint">
      {hint}
    </View>
  ) : null;
}

function FieldError({ id, error }: FieldProps) {
  return error ? (
    <View id={`${id}-error`} className="field-error">
      <Icon name="alert" />
      <Text>{error}</Text>
    </View>
  ) : null;
}

function FieldWords(field: FieldProps) {
  return (
    <>
      {field.asHeading ? (
        <Heading level={1}>{field.label}</Heading>
      ) : (
        <View className="field-label">{field.label}</View>
      )}
      <FieldHint {...field} />
      <FieldError {...field} />
    </>
  );
}

function fieldClass({ error }: FieldProps): string {
  return error ? 'field field-wrong' : 'field';
}

/** A single control under its label. WeChat ties no label to a control: the control says the same words itself. */
export function LabelledField({ field, children }: { field: FieldProps; children: ReactNode }) {
  return (
    <View className={fieldClass(field)}>
      <FieldWords {...field} />
      {children}
    </View>
  );
}

type GroupedFieldProps = { field: FieldProps; children: ReactNode; role?: 'group' | 'radiogroup' };

/** Several controls under one question. */
export function GroupedField({ field, children, role = 'group' }: GroupedFieldProps) {
  return (
    <View
      id={`${field.id}-field`}
      className={fieldClass(field)}
      {...aria({ role, label: field.label, describedby: describedBy(field) })}
    >
      <FieldWords {...field} />
      {children}
    </View>
  );
}
