import type { AuditItem } from '@yimi/api-client/views';
import { PlainTable } from '../../parts/plain-table.tsx';
import { useNow } from '../../parts/use-now.ts';
import { momentWords } from '../../service/time-words.ts';
import { AUDIT } from '../../texts/audit.ts';
import { auditSentence } from './audit-sentence.ts';

const CLOCK_MS = 60_000;

/** Rows of the record, each told in one sentence. */
export function AuditList({ items }: { items: readonly AuditItem[] }) {
  const now = useNow(CLOCK_MS);
  return (
    <div className="audit-list">
      <PlainTable
        label={AUDIT.table}
        rows={items}
        rowId={({ id }) => id}
        columns={[
          { id: 'at', name: AUDIT.columns.at, cell: ({ at }) => <time dateTime={at}>{momentWords(at, now)}</time> },
          { id: 'says', name: AUDIT.columns.says, cell: auditSentence },
          {
            id: 'outcome',
            name: AUDIT.columns.outcome,
            cell: ({ outcome }) => (
              <span className={outcome === 'denied' ? 'tag late' : 'tag'}>{AUDIT.outcomes[outcome]}</span>
            ),
          },
        ]}
      />
    </div>
  );
}
