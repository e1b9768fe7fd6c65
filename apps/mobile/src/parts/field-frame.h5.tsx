import type { ReactNode } from 'react';
import { Heading } from './heading';
import { Icon } from './icon';
import './field.css';

/** What every field has. As the page's only question its label is the page's h1. */
export type FieldProps = {
  /** Id of the control that gets the focus: unique on the page, as the error summary links to it. */
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

export function FieldHint({ id, hint }: FieldProps) {
  return hint ? (
    <p id={`${id}-hint`} className="field-hint">
      {hint}
    </p>
  ) : null;
}

export function FieldError({ id, error }: FieldProps) {
  return error ? (
    <p id={`${id}-error`} className="field-error">
      <Icon name="alert" />
      <span>{error}</span>
    </p>
  ) : null;
}

/** A single control with its label. */
export function LabelledField({ field, children }: { field: FieldProps; children: ReactNode }) {
  const label = (
    <label htmlFor={field.id} className="field-label">
      {field.label}
    </label>
  );
  return (
    <div className={field.error ? 'field field-wrong' : 'field'}>
      {field.asHeading ? <Heading level={1}>{label}</Heading> : label}
      <FieldHint {...field} />
      <FieldError {...field} />
      {children}
    </div>
  );
}

/** Several controls under one question. */
export function GroupedField({ field, children }: { field: FieldProps; children: ReactNode }) {
  return (
    <fieldset className={field.error ? 'field field-wrong' : 'field'} aria-describedby={describedBy(field)}>
      <legend className="field-label">
        {field.asHeading ? <Heading level={1}>{field.label}</Heading> : field.label}
      </legend>
      <FieldHint {...field} />
      <FieldError {...field} />
      {children}
    </fieldset>
  );
}
