import { useQuery, useQueryClient } from '@tanstack/react-query';
import { ProblemError } from '@yimi/api-client/problem-error';
import type { PaymentList } from '@yimi/api-client/views';
import { useId, useState } from 'react';
import { Link } from 'react-aria-components';
import { useParams } from 'react-router';
import { api, callHeaders, send } from '../../api/api.ts';
import { paymentListQuery, paymentsQuery } from '../../api/queries.ts';
import { Button } from '../../parts/button.tsx';
import { ErrorSummary, type FormError } from '../../parts/error-summary.tsx';
import { Loaded } from '../../parts/loaded.tsx';
import { Outcome } from '../../parts/outcome.tsx';
import { Page } from '../../parts/page.tsx';
import { PlainTable } from '../../parts/plain-table.tsx';
import { problemWords } from '../../parts/problem-words.ts';
import { useMay } from '../../session/session-gate.tsx';
import { PAYMENTS } from '../../texts/benefits.ts';
import { SHELL } from '../../texts/shell.ts';
import { ListSums } from './list-sums.tsx';
import { yuanWords } from './yuan-words.ts';

/** One list: its sums, what can be done with it now, and each line with its decision. */
export function PaymentListPage() {
  const { listId = '' } = useParams();
  const query = useQuery(paymentListQuery(listId));
  const client = useQueryClient();
  const [outcome, setOutcome] = useState('');
  const [errors, setErrors] = useState<readonly FormError[]>([]);

  const attempt = async (act: () => Promise<unknown>, done: string) => {
    setOutcome('');
    try {
      await act();
      setErrors([]);
      if (done) setOutcome(done);
    } catch (error) {
      setErrors(wordsOf(error));
    }
    await client.invalidateQueries({ queryKey: paymentsQuery.queryKey });
  };
  const list = query.data;
  const title = list ? PAYMENTS.nameOf(list.serviceName, list.month) : PAYMENTS.title;
  return (
    <Page title={title} before={<Link href="/payments">{PAYMENTS.back}</Link>}>
      <ErrorSummary title={SHELL.notDone} errors={errors} />
      {outcome && <Outcome words={outcome} />}
      <Loaded query={query}>
        {(loaded) => (
          <>
            <ListSums list={loaded} />
            <Steps list={loaded} attempt={attempt} />
            <h2>{PAYMENTS.lines}</h2>
            <Lines list={loaded} />
          </>
        )}
      </Loaded>
    </Page>
  );
}

/** Each wrong row of a bank's file is a line of its own. */
function wordsOf(error: unknown): FormError[] {
  const fields = error instanceof ProblemError ? error.fields : [];
  const rows = fields.map(({ path, title }) => ({ says: PAYMENTS.row(path.replace('row-', ''), title) }));
  return [{ says: problemWords(error) }, ...rows];
}

type StepsProps = { list: PaymentList; attempt: (act: () => Promise<unknown>, done: string) => Promise<void> };

/** Approve and discard before the bank, download and answer after. */
function Steps({ list, attempt }: StepsProps) {
  const { id, status, own } = list;
  const mayApprove = useMay('payment.approve');
  const mayPrepare = useMay('payment.prepare');
  const fileId = useId();
  const path = { id };
  const upload = async (file: File) => {
    const content = await file.text();
    await api.post('/api/payment-lists/{id}/bank-file', { path, body: { content } });
  };
  if (status === 'discarded') return null;
  if (status === 'prepared')
    return (
      <>
        {own && <p className="soft">{PAYMENTS.ownList}</p>}
        <p className="row">
          {mayApprove && !own && (
            <Button
              tone="main"
              onPress={() =>
                void attempt(() => api.post('/api/payment-lists/{id}/approve', { path }), PAYMENTS.approved)
              }
            >
              {PAYMENTS.approve}
            </Button>
          )}
          {mayPrepare && (
            <Button
              tone="grave"
              onPress={() =>
                void attempt(() => api.post('/api/payment-lists/{id}/discard', { path }), PAYMENTS.discarded)
              }
            >
              {PAYMENTS.discard}
            </Button>
          )}
        </p>
      </>
    );
  return mayPrepare ? (
    <div className="card card-body stack form-card">
      <p className="row">
        <Button onPress={() => void attempt(() => download(list), '')}>{PAYMENTS.download}</Button>
      </p>
      <div className="field">
        <label htmlFor={fileId}>{PAYMENTS.upload}</label>
        <p id={`${fileId}-hint`} className="hint">
          {PAYMENTS.uploadHint}
        </p>
        <input
          id={fileId}
          type="file"
          accept=".csv"
          className="input"
          aria-describedby={`${fileId}-hint`}
          onChange={(event) => {
            const file = event.target.files?.[0];
            event.target.value = '';
            if (file) void attempt(() => upload(file), PAYMENTS.uploaded);
          }}
        />
      </div>
    </div>
  ) : null;
}

/** Saves the file as the browser saves any. */
async function download({ id, serviceName, month }: PaymentList): Promise<void> {
  const url = `${window.location.origin}/api/payment-lists/${id}/export.csv`;
  const response = await send(new Request(url, { headers: callHeaders() }));
  if (!response.ok) throw new ProblemError(response.status, await response.json());
  const link = document.createElement('a');
  link.href = URL.createObjectURL(await response.blob());
  link.download = `${serviceName}-${month}.csv`;
  link.click();
  URL.revokeObjectURL(link.href);
}

function Lines({ list: { lines } }: { list: PaymentList }) {
  const { lineColumns: columns } = PAYMENTS;
  return (
    <PlainTable
      label={PAYMENTS.lines}
      rows={lines}
      rowId={({ id }) => id}
      columns={[
        { id: 'subject', name: columns.subject, cell: ({ subjectMasked }) => subjectMasked },
        { id: 'month', name: columns.month, cell: ({ month }) => month },
        {
          id: 'amount',
          name: columns.amount,
          cell: ({ amountFen }) => (amountFen === null ? '—' : yuanWords(amountFen)),
        },
        { id: 'state', name: columns.state, cell: stateWords },
        {
          id: 'decision',
          name: columns.decision,
          cell: ({ caseId, caseNo }) => <Link href={`/cases/${caseId}`}>{caseNo}</Link>,
        },
      ]}
    />
  );
}

function stateWords({ state, why }: PaymentList['lines'][number]): string {
  if (state === 'held' && why) return PAYMENTS.why[why] ?? PAYMENTS.states.held;
  return state === 'returned' && why ? PAYMENTS.returnedWhy(why) : PAYMENTS.states[state];
}
