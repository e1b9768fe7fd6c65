import { useRouter } from '@tarojs/taro';
import type { Assessment as AssessmentView } from '@yimi/api-client/views';
import type { PartCategory } from '@yimi/domain/disability/category';
import { useState } from 'react';
import { go, goBack } from '../../device/navigate.ts';
import { LoadedPage } from '../../parts/loaded-page.tsx';
import { signedIn } from '../../parts/signed-in.tsx';
import { routes } from '../../routes.ts';
import { readAssessment } from '../../state/assessment.ts';
import { useData } from '../../state/use-data.ts';
import { texts } from '../../texts/assessment.ts';
import { BeginAssessment } from './begin-assessment.tsx';
import { ChooseCategories } from './choose-categories.tsx';
import { Conclusion } from './conclusion.tsx';
import { type Typed, typedFrom } from './entered-values.ts';
import { MeasuredValues } from './measured-values.tsx';

/** The assessment of one person: who, which kinds, the values of each, and the conclusion. */
function Assessment() {
  const { case: id = '' } = useRouter().params;
  const loaded = useData(() => readAssessment(id), [id]);
  return (
    <LoadedPage title={texts.title} data={loaded}>
      {(view) =>
        view.stage === 'booked' ? (
          <BeginAssessment view={view} onBegun={loaded.reload} />
        ) : (
          <Assess key={view.round} view={view} />
        )
      }
    </LoadedPage>
  );
}

type Entries = Readonly<Partial<Record<PartCategory, Typed>>>;

function Assess({ view }: { view: AssessmentView }) {
  const before = view.findings?.parts.map(({ measured }) => measured) ?? [];
  const [categories, setCategories] = useState<readonly PartCategory[]>(before.map(({ category }) => category));
  const [entries, setEntries] = useState<Entries>(
    Object.fromEntries(before.map(({ category, values }) => [category, typedFrom(category, values)])),
  );
  /** -1: choosing the kinds; then the place of a kind; after the last the conclusion. */
  const [place, setPlace] = useState(-1);
  const category = categories[place];

  if (place < 0)
    return (
      <ChooseCategories
        view={view}
        chosen={categories}
        onBack={goBack}
        onChosen={(chosen) => {
          setCategories(chosen);
          setPlace(0);
        }}
      />
    );
  if (category)
    return (
      <MeasuredValues
        key={category}
        category={category}
        typed={entries[category] ?? {}}
        age={view.subject}
        at={place + 1}
        of={categories.length}
        onBack={() => setPlace(place - 1)}
        onEntered={(typed) => {
          setEntries({ ...entries, [category]: typed });
          setPlace(place + 1);
        }}
      />
    );
  return (
    <Conclusion
      view={view}
      parts={categories.map((one) => ({ category: one, typed: entries[one] ?? {} }))}
      onBack={() => setPlace(categories.length - 1)}
      onConcluded={() => go(routes.signing(view.caseId))}
    />
  );
}

export default signedIn(Assessment);
