import type { Reply } from '@yimi/api-client/client';
import { PlainTable } from '../../parts/plain-table.tsx';
import { IMPACT } from '../../texts/rules.ts';

type Impact = Reply<'/api/rule-versions/impact', 'post'>;

/** 多 312 人，少 5 人, with those of whom too little is known as a number of their own. */
export function ImpactFigures({ impact }: { impact: Impact }) {
  const { more, fewer, newlyUnknown, before, after, people } = impact;
  const { columns } = IMPACT;
  const rows = [
    { when: IMPACT.before, ...before },
    { when: IMPACT.after, ...after },
  ];
  return (
    <div className="stack">
      <p role="status">
        <strong className="rule-change">{IMPACT.change(more, fewer)}</strong>
        {newlyUnknown > 0 && <span className="soft">{` ${IMPACT.unknown(newlyUnknown)}`}</span>}
      </p>
      <PlainTable
        label={IMPACT.table}
        rows={rows}
        rowId={({ when }) => when}
        columns={[
          { id: 'when', name: columns.when, cell: ({ when }) => when },
          { id: 'yes', name: columns.yes, cell: ({ yes }) => yes },
          { id: 'no', name: columns.no, cell: ({ no }) => no },
          { id: 'ask', name: columns.ask, cell: ({ ask }) => ask },
        ]}
      />
      <p className="soft small">{IMPACT.note(people)}</p>
    </div>
  );
}
