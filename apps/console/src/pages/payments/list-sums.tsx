import type { PaymentList } from '@yimi/api-client/views';
import { PAYMENTS } from '../../texts/benefits.ts';
import { yuanWords } from './yuan-words.ts';

/** What was approved is paid, came back, or is at the bank: the three make the whole. */
export function ListSums({ list }: { list: PaymentList }) {
  const { columns } = PAYMENTS;
  const names = [PAYMENTS.preparedBy(list.preparedByName)];
  if (list.approvedByName) names.push(PAYMENTS.approvedBy(list.approvedByName));
  const sums = [
    [columns.status, PAYMENTS.statuses[list.status]],
    [columns.total, yuanWords(list.totalFen)],
    [columns.paid, yuanWords(list.paidFen)],
    [columns.returned, yuanWords(list.returnedFen)],
    [columns.waiting, yuanWords(list.waitingFen)],
    [columns.held, String(list.heldCount)],
  ] as const;
  return (
    <section className="card card-body" aria-label={columns.status}>
      <dl className="case-facts">
        {sums.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <p className="soft">{names.join('　')}</p>
    </section>
  );
}
