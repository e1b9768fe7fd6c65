import { useQuery } from '@tanstack/react-query';
import type { ExportRequest } from '@yimi/api-client/views';
import { useState } from 'react';
import { callHeaders, send } from '../../api/api.ts';
import { ownExportsQuery } from '../../api/queries.ts';
import { Button } from '../../parts/button.tsx';
import { EmptyState } from '../../parts/empty-state.tsx';
import { ErrorSummary } from '../../parts/error-summary.tsx';
import { Loaded } from '../../parts/loaded.tsx';
import { Outcome } from '../../parts/outcome.tsx';
import { Page } from '../../parts/page.tsx';
import { EXPORTS } from '../../texts/exports.ts';
import { SHELL } from '../../texts/shell.ts';
import { AskDialog } from './ask-dialog.tsx';
import { ExportCard } from './export-card.tsx';

const FORMATS = ['xlsx', 'csv'] as const;

/** Tables that somebody needs for their work: asked for here, and fetched here once another has approved. */
export function ExportsPage() {
  const query = useQuery(ownExportsQuery);
  const [asking, setAsking] = useState(false);
  const [outcome, setOutcome] = useState('');
  const [failed, setFailed] = useState('');
  const download = async ({ id, number }: ExportRequest, format: (typeof FORMATS)[number]) => {
    const address = `/api/exports/${id}/table.${format}`;
    const response = await send(new Request(address, { headers: callHeaders() })).catch(() => null);
    if (!response?.ok) setFailed(SHELL.loadFailed);
    else {
      setFailed('');
      const href = URL.createObjectURL(await response.blob());
      Object.assign(document.createElement('a'), { href, download: `${number}.${format}` }).click();
      URL.revokeObjectURL(href);
    }
    await query.refetch();
  };
  return (
    <Page title={EXPORTS.title}>
      <div className="stack">
        <p className="soft">{EXPORTS.lead}</p>
        {outcome && <Outcome words={outcome} />}
        <ErrorSummary title={SHELL.notDone} errors={failed ? [{ says: failed }] : []} />
        <p>
          <Button tone="main" onPress={() => setAsking(true)}>
            {EXPORTS.ask}
          </Button>
        </p>
        <Loaded query={query}>
          {(all) =>
            all.length === 0 ? (
              <EmptyState {...EXPORTS.none} />
            ) : (
              <ul className="stack" aria-label={EXPORTS.list}>
                {all.map((each) => (
                  <ExportCard key={each.id} request={each}>
                    {each.state === 'ready' && (
                      <p className="row">
                        {FORMATS.map((format) => (
                          <Button
                            key={format}
                            label={EXPORTS.downloadOf(format, each.number)}
                            onPress={() => void download(each, format)}
                          >
                            {EXPORTS.download[format]}
                          </Button>
                        ))}
                      </p>
                    )}
                  </ExportCard>
                ))}
              </ul>
            )
          }
        </Loaded>
        {asking && <AskDialog onClose={() => setAsking(false)} onDone={setOutcome} />}
      </div>
    </Page>
  );
}
