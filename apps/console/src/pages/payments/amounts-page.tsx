import { useQuery, useQueryClient } from '@tanstack/react-query';
import type { Reply } from '@yimi/api-client/client';
import { useState } from 'react';
import { Link } from 'react-aria-components';
import { api } from '../../api/api.ts';
import { amountsQuery } from '../../api/queries.ts';
import { Button } from '../../parts/button.tsx';
import { EmptyState } from '../../parts/empty-state.tsx';
import { ErrorSummary, type FormError } from '../../parts/error-summary.tsx';
import { Loaded } from '../../parts/loaded.tsx';
import { Outcome } from '../../parts/outcome.tsx';
import { Page } from '../../parts/page.tsx';
import { PlainTable } from '../../parts/plain-table.tsx';
import { problemWords } from '../../parts/problem-words.ts';
import { useMay } from '../../session/session-gate.tsx';
import { AMOUNTS, PAYMENTS } from '../../texts/benefits.ts';
import { SHELL } from '../../texts/shell.ts';
import { AmountForm } from './amount-form.tsx';
import { yuanWords } from './yuan-words.ts';

type Amounts = Reply<'/api/benefit-amounts', 'get'>;
type Amount = Amounts['amounts'][number];

/** What the district pays by its own documents; each amount counts when a second person has confirmed it. */
export function AmountsPage() {
  const query = useQuery(amountsQuery);
  const client = useQueryClient();
  const mayPropose = useMay('amount.propose');
  const mayConfirm = useMay('amount.confirm');
  const [outcome, setOutcome] = useState('');
  const [errors, setErrors] = useState<readonly FormError[]>([]);
  const { columns } = AMOUNTS;

  const confirm = async (id: string) => {
    try {
      await api.post('/api/benefit-amounts/{id}/confirm', { path: { id } });
      setErrors([]);
      setOutcome(AMOUNTS.confirmedNow);
    } catch (error) {
      setErrors([{ says: problemWords(error) }]);
    }
    await client.invalidateQueries({ queryKey: amountsQuery.queryKey });
  };
  return (
    <Page title={AMOUNTS.title} before={<Link href="/payments">{PAYMENTS.back}</Link>}>
      <p className="soft">{AMOUNTS.lead}</p>
      <ErrorSummary title={SHELL.notDone} errors={errors} />
      {outcome && <Outcome words={outcome} />}
      <Loaded query={query}>
        {({ services, amounts }) => {
          const serviceOf = (id: string) => services.find(({ serviceId }) => serviceId === id);
          const gradeOf = ({ serviceId, grade }: Amount) =>
            serviceOf(serviceId)?.grades.find((each) => each.grade === grade)?.name ?? grade;
          return (
            <>
              {mayPropose && <AmountForm services={services} onDone={setOutcome} />}
              {amounts.length === 0 ? (
                <EmptyState {...AMOUNTS.empty} />
              ) : (
                <PlainTable
                  label={AMOUNTS.table}
                  rows={amounts}
                  rowId={({ id }) => id}
                  columns={[
                    { id: 'service', name: columns.service, cell: ({ serviceId }) => serviceOf(serviceId)?.name ?? '' },
                    { id: 'grade', name: columns.grade, cell: gradeOf },
                    { id: 'amount', name: columns.amount, cell: ({ amountFen }) => yuanWords(amountFen) },
                    { id: 'from', name: columns.from, cell: ({ validFrom }) => validFrom },
                    { id: 'document', name: columns.document, cell: ({ document }) => document },
                    {
                      id: 'state',
                      name: columns.state,
                      cell: (each) =>
                        each.confirmedByName !== null ? (
                          AMOUNTS.confirmed(each.confirmedByName)
                        ) : (
                          <span className="row">
                            {AMOUNTS.waiting(each.proposedByName)}
                            {mayConfirm && !each.own && (
                              <Button label={AMOUNTS.confirmOf(gradeOf(each))} onPress={() => void confirm(each.id)}>
                                {AMOUNTS.confirm}
                              </Button>
                            )}
                          </span>
                        ),
                    },
                  ]}
                />
              )}
            </>
          );
        }}
      </Loaded>
    </Page>
  );
}
