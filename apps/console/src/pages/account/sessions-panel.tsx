import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { api } from '../../api/api.ts';
import { sessionsQuery } from '../../api/queries.ts';
import { Button } from '../../parts/button.tsx';
import { ErrorSummary, type FormError } from '../../parts/error-summary.tsx';
import { Loaded } from '../../parts/loaded.tsx';
import { Outcome } from '../../parts/outcome.tsx';
import { PlainTable } from '../../parts/plain-table.tsx';
import { problemWords } from '../../parts/problem-words.ts';
import { momentWords } from '../../service/time-words.ts';
import { ACCOUNT } from '../../texts/account.ts';
import { SHELL } from '../../texts/shell.ts';
import { useConfirmed } from './use-confirmed.tsx';

/** Where the staff member is signed in; each can be ended, which counts everywhere within five seconds. */
export function SessionsPanel() {
  const query = useQuery(sessionsQuery);
  const client = useQueryClient();
  const { confirmed, dialog } = useConfirmed();
  const [ended, setEnded] = useState('');
  const [errors, setErrors] = useState<readonly FormError[]>([]);
  const { columns } = ACCOUNT.sessionList;
  const now = new Date();

  const end = async (act: () => Promise<unknown>) => {
    try {
      await confirmed(act);
      setErrors([]);
      setEnded(ACCOUNT.sessionList.ended);
    } catch (error) {
      setErrors([{ says: problemWords(error) }]);
    }
    await client.invalidateQueries({ queryKey: sessionsQuery.queryKey });
  };
  return (
    <section className="stack">
      <h2>{ACCOUNT.sessions}</h2>
      <p>{ACCOUNT.sessionWords}</p>
      <ErrorSummary title={SHELL.notDone} errors={errors} />
      {ended && <Outcome words={ended} />}
      {dialog}
      <Loaded query={query}>
        {(sessions) => (
          <>
            <PlainTable
              label={ACCOUNT.sessions}
              rows={sessions}
              rowId={({ id }) => id}
              columns={[
                { id: 'device', name: columns.device, cell: ({ device }) => ACCOUNT.sessionList.devices[device] },
                { id: 'method', name: columns.method, cell: ({ method }) => ACCOUNT.sessionList.methods[method] },
                { id: 'since', name: columns.since, cell: ({ createdAt }) => momentWords(createdAt, now) },
                { id: 'seen', name: columns.seen, cell: ({ seenAt }) => momentWords(seenAt, now) },
                {
                  id: 'act',
                  name: columns.act,
                  cell: ({ id, present, createdAt, device }) =>
                    present ? (
                      ACCOUNT.sessionList.present
                    ) : (
                      <Button
                        tone="quiet"
                        label={ACCOUNT.sessionList.endOf(
                          ACCOUNT.sessionList.devices[device],
                          momentWords(createdAt, now),
                        )}
                        onPress={() => void end(() => api.post('/api/sessions/{id}/end', { path: { id } }))}
                      >
                        {ACCOUNT.sessionList.end}
                      </Button>
                    ),
                },
              ]}
            />
            {sessions.length > 1 && (
              <p>
                <Button onPress={() => void end(() => api.post('/api/sessions/end-others'))}>
                  {ACCOUNT.sessionList.endOthers}
                </Button>
              </p>
            )}
          </>
        )}
      </Loaded>
    </section>
  );
}
