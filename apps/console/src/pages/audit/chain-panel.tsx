import { useQuery, useQueryClient } from '@tanstack/react-query';
import type { AuditChain } from '@yimi/api-client/views';
import { useState } from 'react';
import { api } from '../../api/api.ts';
import { chainQuery } from '../../api/queries.ts';
import { announce } from '../../parts/announcer.tsx';
import { Button } from '../../parts/button.tsx';
import { ErrorSummary, type FormError } from '../../parts/error-summary.tsx';
import { Loaded } from '../../parts/loaded.tsx';
import { problemWords } from '../../parts/problem-words.ts';
import { useNow } from '../../parts/use-now.ts';
import { momentWords } from '../../service/time-words.ts';
import { AUDIT } from '../../texts/audit.ts';
import { SHELL } from '../../texts/shell.ts';
import { Panel } from '../case/panel.tsx';

const CLOCK_MS = 60_000;
const { chain: says } = AUDIT;

/** Whether the record can still be trusted: how far it is sealed and published, and what the last check found. */
export function ChainPanel() {
  const client = useQueryClient();
  const query = useQuery(chainQuery);
  const [busy, setBusy] = useState(false);
  const [errors, setErrors] = useState<readonly FormError[]>([]);
  const check = async () => {
    setBusy(true);
    try {
      client.setQueryData(chainQuery.queryKey, await api.post('/api/audit/check'));
      setErrors([]);
      announce(says.checked);
    } catch (error) {
      setErrors([{ says: problemWords(error) }]);
    }
    setBusy(false);
  };
  return (
    <Panel title={says.title}>
      <div className="card-body stack">
        <p className="soft">{says.lead}</p>
        <ErrorSummary title={SHELL.notDone} errors={errors} />
        <Loaded query={query}>{(chain) => <ChainFacts chain={chain} />}</Loaded>
        <p>
          <Button busy={busy} onPress={() => void check()}>
            {busy ? says.checking : says.checkNow}
          </Button>
        </p>
      </div>
    </Panel>
  );
}

function ChainFacts({ chain: { sealed, waiting, head, check } }: { chain: AuditChain }) {
  const now = useNow(CLOCK_MS);
  const time = (at: string) => momentWords(at, now);
  const facts = [
    [says.sealed, says.rows(sealed)],
    [says.waiting, says.waitingRows(waiting)],
    [says.head, head ? says.headWords(head.size, time(head.at)) : says.noHead],
    ...(head ? [[says.root, head.root]] : []),
  ] as const;
  return (
    <>
      {check && !check.whole && (
        <div className="notice late" role="alert">
          <h3>{says.broken(check.seq ?? 0, time(check.at))}</h3>
          <p>{says.faults[check.fault ?? ''] ?? check.fault}</p>
          <p>{says.brokenHelp}</p>
        </div>
      )}
      {check?.whole && <p className="notice good">{says.whole(check.rows, time(check.at))}</p>}
      {!check && <p className="notice">{says.never}</p>}
      <dl className="facts">
        {facts.map(([name, value]) => (
          <div key={name} className="facts-row">
            <dt>{name}</dt>
            <dd className={name === says.root ? 'chain-root' : undefined}>{value}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}
