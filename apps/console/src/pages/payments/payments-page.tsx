import { useQuery, useQueryClient } from '@tanstack/react-query';
import { localDate } from '@yimi/domain/local-date';
import { type FormEvent, useState } from 'react';
import { Link } from 'react-aria-components';
import { useNavigate } from 'react-router';
import { api } from '../../api/api.ts';
import { paymentsQuery } from '../../api/queries.ts';
import { useSendingKey } from '../../api/use-sending-key.ts';
import { Button } from '../../parts/button.tsx';
import { EmptyState } from '../../parts/empty-state.tsx';
import { ErrorSummary, type FormError } from '../../parts/error-summary.tsx';
import { Loaded } from '../../parts/loaded.tsx';
import { Page } from '../../parts/page.tsx';
import { PlainTable } from '../../parts/plain-table.tsx';
import { problemWords } from '../../parts/problem-words.ts';
import { SelectField } from '../../parts/select-field.tsx';
import { useMay } from '../../session/session-gate.tsx';
import { PAYMENTS } from '../../texts/benefits.ts';
import { SHELL } from '../../texts/shell.ts';
import { yuanWords } from './yuan-words.ts';

/** All lists, each with what it pays and what came of it. */
export function PaymentsPage() {
  const query = useQuery(paymentsQuery);
  const mayPrepare = useMay('payment.prepare');
  const { columns } = PAYMENTS;
  return (
    <Page title={PAYMENTS.title} beside={<Link href="/amounts">{PAYMENTS.amounts}</Link>}>
      <p className="soft">{PAYMENTS.lead}</p>
      <Loaded query={query}>
        {({ lists, services }) => (
          <>
            {mayPrepare && <PrepareForm services={services} />}
            {lists.length === 0 ? (
              <EmptyState {...PAYMENTS.empty} />
            ) : (
              <PlainTable
                label={PAYMENTS.table}
                rows={lists}
                rowId={({ id }) => id}
                columns={[
                  {
                    id: 'list',
                    name: columns.list,
                    cell: ({ id, serviceName, month }) => (
                      <Link href={`/payments/${id}`}>{PAYMENTS.nameOf(serviceName, month)}</Link>
                    ),
                  },
                  { id: 'status', name: columns.status, cell: ({ status }) => PAYMENTS.statuses[status] },
                  { id: 'lines', name: columns.lines, cell: ({ lineCount }) => String(lineCount) },
                  { id: 'held', name: columns.held, cell: ({ heldCount }) => String(heldCount) },
                  { id: 'total', name: columns.total, cell: ({ totalFen }) => yuanWords(totalFen) },
                  { id: 'paid', name: columns.paid, cell: ({ paidFen }) => yuanWords(paidFen) },
                  { id: 'returned', name: columns.returned, cell: ({ returnedFen }) => yuanWords(returnedFen) },
                  { id: 'by', name: columns.by, cell: ({ preparedByName }) => preparedByName },
                ]}
              />
            )}
          </>
        )}
      </Loaded>
    </Page>
  );
}

/** Makes the list of a month, and opens it. */
function PrepareForm({ services }: { services: readonly { id: string; name: string }[] }) {
  const client = useQueryClient();
  const navigate = useNavigate();
  const keyFor = useSendingKey();
  const [serviceId, setService] = useState(services[0]?.id ?? '');
  const months = lastMonths();
  const [month, setMonth] = useState(months[0] ?? '');
  const [errors, setErrors] = useState<readonly FormError[]>([]);

  const prepare = async (event: FormEvent) => {
    event.preventDefault();
    const body = { serviceId, month };
    try {
      const { listId } = await api.post('/api/payment-lists', { body, key: keyFor(body) });
      await client.invalidateQueries({ queryKey: paymentsQuery.queryKey });
      await navigate(`/payments/${listId}`);
    } catch (error) {
      setErrors([{ says: problemWords(error) }]);
    }
  };
  return (
    <form className="card card-body stack form-card" onSubmit={(event) => void prepare(event)}>
      <ErrorSummary title={SHELL.notDone} errors={errors} />
      <SelectField label={PAYMENTS.service} value={serviceId} onChange={setService} options={services} />
      <SelectField
        label={PAYMENTS.month}
        value={month}
        onChange={setMonth}
        options={months.map((each) => ({ id: each, name: each }))}
      />
      <p className="row">
        <Button type="submit" tone="main">
          {PAYMENTS.prepare}
        </Button>
      </p>
    </form>
  );
}

const MONTHS_BACK = 12;

/** This month and those before it, as YYYY-MM. */
function lastMonths(): string[] {
  const [year = 0, month = 0] = localDate(new Date()).split('-').map(Number);
  return Array.from({ length: MONTHS_BACK }, (_, back) =>
    new Date(Date.UTC(year, month - 1 - back, 1)).toISOString().slice(0, 7),
  );
}
