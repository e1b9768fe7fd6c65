import { useQuery } from '@tanstack/react-query';
import type { ImportPreview as Preview } from '@yimi/api-client/views';
import { importQuery } from '../../api/queries.ts';
import { Button } from '../../parts/button.tsx';
import { Loaded } from '../../parts/loaded.tsx';
import { PlainTable } from '../../parts/plain-table.tsx';
import { TABLES } from '../../texts/organisation.ts';

/** Row by row what a table would do today; those that are wrong first. `onApply`: for whoever may propose it. */
export function ImportPreview({ importId, onApply }: { importId: string; onApply?: (() => void) | undefined }) {
  const query = useQuery(importQuery(importId));
  return <Loaded query={query}>{(preview) => <Rows preview={preview} onApply={onApply} />}</Loaded>;
}

function Rows({ preview, onApply }: { preview: Preview; onApply?: (() => void) | undefined }) {
  const { counts, fileName, appliedAt } = preview;
  const { columns } = TABLES;
  const wrong = preview.rows.filter(({ outcome }) => outcome === 'wrong');
  const right = preview.rows.filter(({ outcome }) => outcome === 'add' || outcome === 'change');
  const rows = [...wrong, ...right];
  return (
    <section className="stack">
      <h2>{TABLES.preview(fileName)}</h2>
      <p role="status">{TABLES.counts(counts.add, counts.change, counts.same, counts.wrong)}</p>
      {counts.wrong > 0 && <p className="notice late">{TABLES.fix}</p>}
      {rows.length === 0 ? (
        <p>{TABLES.nothing}</p>
      ) : (
        <PlainTable
          label={TABLES.preview(fileName)}
          rows={rows}
          rowId={({ sheet, row }) => `${sheet}-${row}`}
          columns={[
            { id: 'place', name: columns.place, cell: ({ sheet, row }) => TABLES.place(TABLES.sheets[sheet], row) },
            { id: 'name', name: columns.name, cell: ({ name }) => name },
            {
              id: 'outcome',
              name: columns.outcome,
              cell: ({ outcome }) => (
                <span className={outcome === 'wrong' ? 'tag late' : 'tag'}>{TABLES.outcomes[outcome]}</span>
              ),
            },
            { id: 'says', name: columns.says, cell: ({ says }) => says.join('') },
          ]}
        />
      )}
      {rows.length > 0 && counts.same > 0 && <p className="soft">{TABLES.sameRows(counts.same)}</p>}
      {onApply && counts.wrong === 0 && rows.length > 0 && appliedAt === null && (
        <p>
          <Button tone="main" onPress={onApply}>
            {TABLES.apply}
          </Button>
        </p>
      )}
    </section>
  );
}
