import { useQuery } from '@tanstack/react-query';
import type { ExportRequest } from '@yimi/api-client/views';
import { useState } from 'react';
import { exportsQuery } from '../../api/queries.ts';
import { Button } from '../../parts/button.tsx';
import { EmptyState } from '../../parts/empty-state.tsx';
import { Loaded } from '../../parts/loaded.tsx';
import { Outcome } from '../../parts/outcome.tsx';
import { Page } from '../../parts/page.tsx';
import { EXPORTS } from '../../texts/exports.ts';
import { DecideDialog } from './decide-dialog.tsx';
import { ExportCard } from './export-card.tsx';

const { office } = EXPORTS;

/** What staff want to take out, for the leader to approve or refuse. */
export function ApprovalsPage() {
  const query = useQuery(exportsQuery);
  const [open, setOpen] = useState<ExportRequest | null>(null);
  const [outcome, setOutcome] = useState('');
  return (
    <Page title={office.title}>
      <div className="stack">
        <p className="soft">{office.lead}</p>
        {outcome && <Outcome words={outcome} />}
        <Loaded query={query}>{(all) => <Lists all={all} onOpen={setOpen} />}</Loaded>
        {open && <DecideDialog request={open} onClose={() => setOpen(null)} onDone={setOutcome} />}
      </div>
    </Page>
  );
}

type ListsProps = { all: readonly ExportRequest[]; onOpen: (request: ExportRequest) => void };

function Lists({ all, onOpen }: ListsProps) {
  const waiting = all.filter(({ state }) => state === 'waiting');
  const decided = all.filter(({ state }) => state !== 'waiting');
  return (
    <>
      {waiting.length === 0 ? (
        <EmptyState {...office.none} />
      ) : (
        <section className="stack">
          <h2>{office.waiting(waiting.length)}</h2>
          <ul className="stack">
            {waiting.map((request) => (
              <ExportCard key={request.id} request={request}>
                {request.own ? (
                  <p className="notice soon">{office.own}</p>
                ) : (
                  <p>
                    <Button label={office.openOf(request.number)} onPress={() => onOpen(request)}>
                      {office.open}
                    </Button>
                  </p>
                )}
              </ExportCard>
            ))}
          </ul>
        </section>
      )}
      {decided.length > 0 && (
        <section className="stack">
          <h2>{office.decided}</h2>
          <ul className="stack">
            {decided.map((request) => (
              <ExportCard key={request.id} request={request} />
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
