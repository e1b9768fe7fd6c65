import { CATEGORIES, type PartCategory } from '@yimi/domain/disability/category';
import type { AgeAtAssessment } from '@yimi/domain/disability/read-measured-part';
import { useState } from 'react';
import { Button } from '../../parts/button';
import { ErrorSummary } from '../../parts/error-summary';
import { Form } from '../../parts/form';
import { Page } from '../../parts/page';
import { Text } from '../../parts/text';
import { useSending } from '../../state/use-sending.ts';
import { texts } from '../../texts/assessment.ts';
import { measuresOf, readTyped, type Typed } from './entered-values.ts';
import { firstControl, MeasureField } from './measure-field.tsx';

type MeasuredValuesProps = {
  category: PartCategory;
  typed: Typed;
  age: AgeAtAssessment;
  at: number;
  of: number;
  onEntered: (typed: Typed) => void;
  onBack: () => void;
};

/** The values of one kind of disability. */
export function MeasuredValues({ category, typed: before, age, at, of, onEntered, onBack }: MeasuredValuesProps) {
  const [typed, setTyped] = useState(before);
  const sending = useSending();
  const title = texts.valuesTitle(CATEGORIES[category].name);
  const send = () => {
    const part = readTyped(category, typed, age);
    if (part.ok) return onEntered(typed);
    return sending.refuse(
      part.error.map(({ path, says }) => ({ says, field: firstControl(path, measuresOf(category)[path]) })),
    );
  };
  return (
    <Page
      title={title}
      step={`values-${category}`}
      error={sending.errors.length > 0}
      says={of > 1 ? `${texts.part(at, of)}。${title}` : title}
      onBack={onBack}
    >
      <ErrorSummary title={texts.errorTitle} errors={sending.errors} />
      {of > 1 && <Text tone="soft">{texts.part(at, of)}</Text>}
      <Text tone="soft">{texts.valuesLead}</Text>
      <Form onSend={send}>
        {Object.entries(measuresOf(category)).map(([id, measure]) => (
          <MeasureField
            key={id}
            id={id}
            measure={measure}
            typed={typed}
            onChange={(key, value) => setTyped((now) => ({ ...now, [key]: value }))}
            error={sending.errors.find(({ field }) => field === firstControl(id, measure))?.says}
          />
        ))}
        <Button>{texts.next}</Button>
      </Form>
    </Page>
  );
}
