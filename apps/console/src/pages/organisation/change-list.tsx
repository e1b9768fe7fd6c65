import { useQuery, useQueryClient } from '@tanstack/react-query';
import type { Organisation, ProposedChange } from '@yimi/api-client/views';
import { useState } from 'react';
import { api } from '../../api/api.ts';
import { changesQuery } from '../../api/queries.ts';
import { Button } from '../../parts/button.tsx';
import { ErrorSummary, type FormError } from '../../parts/error-summary.tsx';
import { Loaded } from '../../parts/loaded.tsx';
import { Outcome } from '../../parts/outcome.tsx';
import { problemWords } from '../../parts/problem-words.ts';
import { momentWords } from '../../service/time-words.ts';
import { useMay, useSession } from '../../session/session-gate.tsx';
import { ORGANISATION } from '../../texts/organisation.ts';
import { SHELL } from '../../texts/shell.ts';
import { describeChange } from './describe-change.ts';

const PAST_SHOWN = 10;
const { changes: words } = ORGANISATION;

type ChangeItemProps = { item: ProposedChange; tree: Organisation; onDecide: (act: 'confirm' | 'decline') => void };

function ChangeItem({ item, tree, onDecide }: ChangeItemProps) {
  const { accountId } = useSession();
  const mayConfirm = useMay('organisation.confirm');
  const own = item.proposedBy === accountId;
  const what = describeChange(item.change, tree);
  const waits = item.state === 'proposed';
  return (
    <li className="card-body">
      <strong>{what}</strong>
      <p>{words.reason(item.reason)}</p>
      <p className="small soft">
        {words.by(item.proposedByName, momentWords(item.proposedAt, new Date()))}
        {item.decidedByName && ` · ${words.decided(words.states[item.state], item.decidedByName)}`}
      </p>
      {waits && own && <p className="small">{words.ownWaits}</p>}
      {waits && (own || mayConfirm) && (
        <p className="row">
          {!own && (
            <Button tone="main" label={words.of(words.confirm, what)} onPress={() => onDecide('confirm')}>
              {words.confirm}
            </Button>
          )}
          <Button
            tone="quiet"
            label={words.of(own ? words.withdraw : words.refuse, what)}
            onPress={() => onDecide('decline')}
          >
            {own ? words.withdraw : words.refuse}
          </Button>
        </p>
      )}
    </li>
  );
}

/** What waits for a second pair of eyes, and what became of those before. */
export function ChangeList({ tree }: { tree: Organisation }) {
  const query = useQuery(changesQuery);
  const client = useQueryClient();
  const { accountId } = useSession();
  const [outcome, setOutcome] = useState('');
  const [errors, setErrors] = useState<readonly FormError[]>([]);

  const decide = async ({ id, proposedBy }: ProposedChange, act: 'confirm' | 'decline') => {
    try {
      if (act === 'confirm') await api.post('/api/organisation/changes/{id}/confirm', { path: { id } });
      else await api.post('/api/organisation/changes/{id}/decline', { path: { id } });
      setErrors([]);
      const declined = proposedBy === accountId ? words.withdrawn : words.refused;
      setOutcome(act === 'confirm' ? words.confirmed : declined);
    } catch (error) {
      setErrors([{ says: problemWords(error) }]);
    }
    await client.invalidateQueries({ queryKey: ['organisation'] });
  };
  return (
    <section className="stack">
      <h2>{words.waiting}</h2>
      <ErrorSummary title={SHELL.notDone} errors={errors} />
      {outcome && <Outcome words={outcome} />}
      <Loaded query={query}>
        {(all) => {
          const waiting = all.filter(({ state }) => state === 'proposed');
          const past = all.filter(({ state }) => state !== 'proposed').slice(0, PAST_SHOWN);
          const items = (list: readonly ProposedChange[]) => (
            <ul className="card plain-list">
              {list.map((item) => (
                <ChangeItem key={item.id} item={item} tree={tree} onDecide={(act) => void decide(item, act)} />
              ))}
            </ul>
          );
          return (
            <>
              {waiting.length === 0 ? <p className="soft">{words.none}</p> : items(waiting)}
              {past.length > 0 && (
                <details>
                  <summary>{words.past}</summary>
                  {items(past)}
                </details>
              )}
            </>
          );
        }}
      </Loaded>
    </section>
  );
}
