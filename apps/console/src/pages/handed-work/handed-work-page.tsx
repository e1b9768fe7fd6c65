import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { api } from '../../api/api.ts';
import { handedWorkQuery } from '../../api/queries.ts';
import { Button } from '../../parts/button.tsx';
import { EmptyState } from '../../parts/empty-state.tsx';
import { ErrorSummary, type FormError } from '../../parts/error-summary.tsx';
import { Loaded } from '../../parts/loaded.tsx';
import { Outcome } from '../../parts/outcome.tsx';
import { Page } from '../../parts/page.tsx';
import { PlainTable } from '../../parts/plain-table.tsx';
import { problemWords } from '../../parts/problem-words.ts';
import { momentWords } from '../../service/time-words.ts';
import { HANDED_WORK } from '../../texts/handed-work.ts';
import { SHELL } from '../../texts/shell.ts';

/** Drafts and open cases of somebody who left, to be taken by whoever works in the same area. */
export function HandedWorkPage() {
  const query = useQuery(handedWorkQuery);
  const client = useQueryClient();
  const [taken, setTaken] = useState('');
  const [errors, setErrors] = useState<readonly FormError[]>([]);
  const now = new Date();
  const { columns } = HANDED_WORK;

  const take = async (id: string, subject: string) => {
    try {
      await api.post('/api/handed-work/{id}/take', { path: { id } });
      setErrors([]);
      setTaken(HANDED_WORK.taken(subject));
    } catch (error) {
      setErrors([{ says: problemWords(error) }]);
    }
    await client.invalidateQueries({ queryKey: handedWorkQuery.queryKey });
  };
  return (
    <Page title={HANDED_WORK.title}>
      <p className="soft">{HANDED_WORK.lead}</p>
      <ErrorSummary title={SHELL.notDone} errors={errors} />
      {taken && <Outcome words={taken} />}
      <Loaded query={query}>
        {(work) =>
          work.length === 0 ? (
            <EmptyState {...HANDED_WORK.empty} />
          ) : (
            <PlainTable
              label={HANDED_WORK.table}
              rows={work}
              rowId={({ id }) => id}
              columns={[
                { id: 'subject', name: columns.subject, cell: ({ subjectMasked }) => subjectMasked },
                {
                  id: 'what',
                  name: columns.what,
                  cell: ({ caseNo, serviceName }) =>
                    caseNo === null ? HANDED_WORK.draft(serviceName) : HANDED_WORK.openCase(serviceName, caseNo),
                },
                { id: 'region', name: columns.region, cell: ({ regionName }) => regionName },
                { id: 'from', name: columns.from, cell: ({ fromName }) => fromName },
                { id: 'since', name: columns.since, cell: ({ handedAt }) => momentWords(handedAt, now) },
                {
                  id: 'act',
                  name: columns.act,
                  cell: ({ id, subjectMasked }) => (
                    <Button label={HANDED_WORK.takeOf(subjectMasked)} onPress={() => void take(id, subjectMasked)}>
                      {HANDED_WORK.take}
                    </Button>
                  ),
                },
              ]}
            />
          )
        }
      </Loaded>
    </Page>
  );
}
