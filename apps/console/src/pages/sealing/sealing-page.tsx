import { useQuery } from '@tanstack/react-query';
import { assessmentsQuery } from '../../api/queries.ts';
import { AssessmentTable } from '../../parts/assessment-table.tsx';
import { EmptyState } from '../../parts/empty-state.tsx';
import { Loaded } from '../../parts/loaded.tsx';
import { Page } from '../../parts/page.tsx';
import { useNow } from '../../parts/use-now.ts';
import { SEALING } from '../../texts/sealing.ts';

const CLOCK_MS = 60_000;

export function SealingPage() {
  const query = useQuery(assessmentsQuery);
  const now = useNow(CLOCK_MS);
  return (
    <Page title={SEALING.title}>
      <p className="soft">{SEALING.lead}</p>
      <Loaded query={query}>
        {({ toSeal }) =>
          toSeal.length === 0 ? (
            <EmptyState {...SEALING.empty} />
          ) : (
            <>
              <p role="status">{SEALING.count(toSeal.length)}</p>
              <AssessmentTable
                label={SEALING.list}
                items={toSeal}
                now={now}
                addressOf={({ caseId }) => `/sealing/${caseId}`}
              />
            </>
          )
        }
      </Loaded>
    </Page>
  );
}
