import type { Assessment } from '@yimi/api-client/views';
import { CATEGORIES, type PartCategory } from '@yimi/domain/disability/category';
import { useState } from 'react';
import { Button } from '../../parts/button';
import { ChoicesField } from '../../parts/choice-field';
import { ErrorSummary } from '../../parts/error-summary';
import { Form } from '../../parts/form';
import type { IconName } from '../../parts/icon';
import { Page } from '../../parts/page';
import { useSending } from '../../state/use-sending.ts';
import { texts } from '../../texts/assessment.ts';
import { PersonCard } from './person-card.tsx';

const PARTS: readonly PartCategory[] = [1, 2, 3, 4, 5, 6];
const ICONS: Readonly<Record<PartCategory, IconName>> = {
  1: 'eye',
  2: 'ear',
  3: 'speech',
  4: 'wheelchair',
  5: 'mind',
  6: 'heart',
};

type ChooseCategoriesProps = {
  view: Assessment;
  chosen: readonly PartCategory[];
  onChosen: (categories: readonly PartCategory[]) => void;
  onBack: () => void;
};

/** Which kinds are assessed. What the person said is ticked already; the doctor decides. */
export function ChooseCategories({ view, chosen, onChosen, onBack }: ChooseCategoriesProps) {
  const stated = PARTS.filter((category) => view.kinds.includes(CATEGORIES[category].id));
  const [value, setValue] = useState<readonly string[]>((chosen.length > 0 ? chosen : stated).map(String));
  const sending = useSending();
  const send = () => {
    if (value.length === 0) sending.refuse([{ field: 'categories', says: texts.missing.categories }]);
    else onChosen(PARTS.filter((category) => value.includes(String(category))));
  };
  return (
    <Page title={texts.title} step="categories" error={sending.errors.length > 0} onBack={onBack}>
      <ErrorSummary title={texts.errorTitle} errors={sending.errors} />
      <PersonCard view={view} />
      <Form onSend={send}>
        <ChoicesField
          id="categories"
          label={texts.categoriesAsk}
          hint={texts.categoriesHint}
          choices={PARTS.map((category) => ({
            value: String(category),
            label: texts.category(CATEGORIES[category].name),
            icon: ICONS[category],
          }))}
          value={value}
          onChange={setValue}
          error={sending.errors[0]?.says}
        />
        <Button>{texts.next}</Button>
      </Form>
    </Page>
  );
}
