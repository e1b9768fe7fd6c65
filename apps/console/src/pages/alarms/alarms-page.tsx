import { useQuery } from '@tanstack/react-query';
import type { Alarm } from '@yimi/api-client/views';
import { ALARM_KINDS, ALARM_RULES, type AlarmRule } from '@yimi/domain/alarm-rules';
import { useState } from 'react';
import { alarmsQuery } from '../../api/queries.ts';
import { EmptyState } from '../../parts/empty-state.tsx';
import { Loaded } from '../../parts/loaded.tsx';
import { Outcome } from '../../parts/outcome.tsx';
import { Page } from '../../parts/page.tsx';
import { PlainTable } from '../../parts/plain-table.tsx';
import { ALARMS } from '../../texts/alarms.ts';
import { AlarmCard } from './alarm-card.tsx';
import { CloseDialog } from './close-dialog.tsx';

const RULES = ALARM_KINDS.map((kind): AlarmRule & { kind: string } => ({ kind, ...ALARM_RULES[kind] }));

/** What the trail shows that work does not ask for: to be looked into, and closed with what was found. */
export function AlarmsPage() {
  const query = useQuery(alarmsQuery);
  const [closing, setClosing] = useState<Alarm | null>(null);
  const [outcome, setOutcome] = useState('');
  return (
    <Page title={ALARMS.title}>
      <div className="stack">
        <p className="soft">{ALARMS.lead}</p>
        {outcome && <Outcome words={outcome} />}
        <Loaded query={query}>{(all) => <Lists all={all} onClose={setClosing} />}</Loaded>
        <section className="stack">
          <h2>{ALARMS.rules}</h2>
          <PlainTable
            label={ALARMS.rulesLabel}
            rows={RULES}
            rowId={({ kind }) => kind}
            columns={[
              { id: 'rule', name: ALARMS.columns.rule, cell: ({ name }) => name },
              {
                id: 'measure',
                name: ALARMS.columns.measure,
                cell: ALARMS.measure,
              },
              { id: 'because', name: ALARMS.columns.because, cell: ({ because }) => because },
            ]}
          />
        </section>
        {closing && <CloseDialog alarm={closing} onClose={() => setClosing(null)} onDone={setOutcome} />}
      </div>
    </Page>
  );
}

type ListsProps = { all: readonly Alarm[]; onClose: (alarm: Alarm) => void };

function Lists({ all, onClose }: ListsProps) {
  const open = all.filter(({ closedAt }) => closedAt === null);
  const closed = all.filter(({ closedAt }) => closedAt !== null);
  const cards = (alarms: readonly Alarm[]) => (
    <ul className="stack">
      {alarms.map((alarm) => (
        <AlarmCard key={alarm.id} alarm={alarm} onClose={onClose} />
      ))}
    </ul>
  );
  return (
    <>
      {open.length === 0 ? (
        <EmptyState {...ALARMS.none} />
      ) : (
        <section className="stack">
          <h2>{ALARMS.open(open.length)}</h2>
          {cards(open)}
        </section>
      )}
      {closed.length > 0 && (
        <section className="stack">
          <h2>{ALARMS.closed}</h2>
          {cards(closed)}
        </section>
      )}
    </>
  );
}
