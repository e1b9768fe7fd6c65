import { useQuery } from '@tanstack/react-query';
import { noticesQuery } from '../../api/queries.ts';
import { EmptyState } from '../../parts/empty-state.tsx';
import { Loaded } from '../../parts/loaded.tsx';
import { Page } from '../../parts/page.tsx';
import { PlainTable } from '../../parts/plain-table.tsx';
import { dayWords } from '../../service/time-words.ts';
import { NOTICES } from '../../texts/notices.ts';

/** What the public sees: masked names, nothing else of the person. */
export function NoticesPage() {
  const query = useQuery(noticesQuery);
  const now = new Date();
  const { columns } = NOTICES;
  return (
    <Page title={NOTICES.title}>
      <p className="soft">{NOTICES.lead}</p>
      <Loaded query={query}>
        {(notices) =>
          notices.length === 0 ? (
            <EmptyState {...NOTICES.empty} />
          ) : (
            <>
              <p>{NOTICES.count(notices.length)}</p>
              <PlainTable
                label={NOTICES.table}
                rows={notices}
                rowId={({ id }) => id}
                columns={[
                  { id: 'name', name: columns.name, cell: (notice) => notice.nameMasked },
                  { id: 'village', name: columns.village, cell: (notice) => notice.villageName },
                  { id: 'service', name: columns.service, cell: (notice) => notice.serviceName },
                  { id: 'from', name: columns.from, cell: (notice) => dayWords(notice.startsOn, now) },
                  { id: 'to', name: columns.to, cell: (notice) => dayWords(notice.endsOn, now) },
                ]}
              />
            </>
          )
        }
      </Loaded>
    </Page>
  );
}
