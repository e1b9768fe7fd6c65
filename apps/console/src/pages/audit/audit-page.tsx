import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { type AuditFilter, auditQuery } from '../../api/queries.ts';
import { Button } from '../../parts/button.tsx';
import { EmptyState } from '../../parts/empty-state.tsx';
import { Loaded } from '../../parts/loaded.tsx';
import { Page } from '../../parts/page.tsx';
import { AUDIT } from '../../texts/audit.ts';
import { AuditFilters } from './audit-filters.tsx';
import { AuditList } from './audit-list.tsx';
import { ChainPanel } from './chain-panel.tsx';

/** The record of what everybody did. What is looked for stays in this page's memory: it may be a citizen number. */
export function AuditPage() {
  const [filter, setFilter] = useState<AuditFilter>({});
  /** The pages that were left behind, by the row before which each begins. */
  const [trail, setTrail] = useState<readonly (string | undefined)[]>([]);
  const query = useQuery({ ...auditQuery(filter), placeholderData: keepPreviousData });
  const goTo = (before: string | undefined, behind: readonly (string | undefined)[]) => {
    setTrail(behind);
    const { before: _, ...rest } = filter;
    setFilter(before === undefined ? rest : { ...rest, before });
  };
  return (
    <Page title={AUDIT.title}>
      <div className="stack">
        <p className="soft">{AUDIT.lead}</p>
        <ChainPanel />
        <AuditFilters
          onFind={(wanted) => {
            setTrail([]);
            setFilter(wanted);
          }}
        />
        <Loaded query={query}>
          {({ about, items, next }) => (
            <>
              <p role="status">
                {about !== null && <strong>{AUDIT.aboutFound(about)} </strong>}
                {AUDIT.found(items.length, next !== null)}
              </p>
              {items.length === 0 ? <EmptyState {...AUDIT.empty} /> : <AuditList items={items} />}
              <nav className="row" aria-label={AUDIT.paging}>
                {trail.length > 0 && (
                  <Button tone="quiet" onPress={() => goTo(trail.at(-1), trail.slice(0, -1))}>
                    {AUDIT.newer}
                  </Button>
                )}
                {next !== null && (
                  <Button tone="quiet" onPress={() => goTo(next, [...trail, filter.before])}>
                    {AUDIT.older}
                  </Button>
                )}
              </nav>
            </>
          )}
        </Loaded>
      </div>
    </Page>
  );
}
