import { useQuery } from '@tanstack/react-query';
import type { AssessmentItem } from '@yimi/api-client/views';
import { assessmentsQuery } from '../../api/queries.ts';
import { AssessmentTable } from '../../parts/assessment-table.tsx';
import { Loaded } from '../../parts/loaded.tsx';
import { Page } from '../../parts/page.tsx';
import { useNow } from '../../parts/use-now.ts';
import { ASSESSMENTS } from '../../texts/assessments.ts';

const CLOCK_MS = 60_000;

/** A doctor's day to read; measuring, concluding and signing is done on the phone. */
export function AssessmentsPage() {
  const query = useQuery(assessmentsQuery);
  return (
    <Page title={ASSESSMENTS.title}>
      <div className="notice">
        <h2>{ASSESSMENTS.phone}</h2>
        <p>{ASSESSMENTS.phoneWords}</p>
      </div>
      <Loaded query={query}>
        {({ today, open }) => (
          <>
            <Part title={ASSESSMENTS.today} items={today} empty={ASSESSMENTS.emptyToday} />
            <Part title={ASSESSMENTS.open} items={open} empty={ASSESSMENTS.emptyOpen} />
          </>
        )}
      </Loaded>
    </Page>
  );
}

function Part({ title, items, empty }: { title: string; items: readonly AssessmentItem[]; empty: string }) {
  const now = useNow(CLOCK_MS);
  return (
    <section className="stack" aria-label={title}>
      <h2>{title}</h2>
      {items.length === 0 ? (
        <p className="soft">{empty}</p>
      ) : (
        <AssessmentTable label={title} items={items} now={now} addressOf={({ caseId }) => `/cases/${caseId}`} />
      )}
    </section>
  );
}
