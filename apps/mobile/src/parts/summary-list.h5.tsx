import type { ReactNode } from 'react';
import './summary-list.css';

export type SummaryRow = {
  key: string;
  name: string;
  value: ReactNode;
  /** 来自公安人口信息，2026-10-01 */
  source?: string;
  /** A link or button whose name tells what it changes. */
  action?: ReactNode;
};

/** Names and values. */
export function SummaryList({ rows }: { rows: readonly SummaryRow[] }) {
  return (
    <dl className="summary-list">
      {rows.map(({ key, name, value, source, action }) => (
        <div key={key} className="summary-row">
          <dt className="summary-name">{name}</dt>
          <dd className="summary-answer">
            <div className="summary-value">{value}</div>
            {source && <div className="summary-source">{source}</div>}
          </dd>
          {action && <dd className="summary-action">{action}</dd>}
        </div>
      ))}
    </dl>
  );
}
