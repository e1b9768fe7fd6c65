import { useQuery } from '@tanstack/react-query';
import type { Reply } from '@yimi/api-client/client';
import { useEffect } from 'react';
import { Link, useNavigate, useNavigationType } from 'react-router';
import { QUEUE_VIEWS, type QueueFilter, queueQuery } from '../../api/queries.ts';
import { announce } from '../../parts/announcer.tsx';
import { EmptyState } from '../../parts/empty-state.tsx';
import { GridTable } from '../../parts/grid-table.tsx';
import { Loaded } from '../../parts/loaded.tsx';
import { Page } from '../../parts/page.tsx';
import { useNow } from '../../parts/use-now.ts';
import { momentWords } from '../../service/time-words.ts';
import { useSession } from '../../session/session-gate.tsx';
import { BEGIN } from '../../texts/begin.ts';
import { QUEUE } from '../../texts/queue.ts';
import { enteredHere } from '../begin/begin-page.tsx';
import { queueColumns } from './queue-columns.tsx';
import { useQueueFilter } from './queue-filter.ts';
import { QueueFilters } from './queue-filters.tsx';
import { QueueFoot } from './queue-foot.tsx';
import { useArrivals } from './use-arrivals.ts';

type QueueReply = Reply<'/api/queue', 'get'>;

const CLOCK_MS = 15_000;

/** The row to come back to after a case was looked at. */
let lastOpened: string | undefined;

function countOf(reply: QueueReply | undefined, view: QueueFilter['view']): number | undefined {
  return view === 'all' ? undefined : reply?.counts[view];
}

export function QueuePage() {
  const { filter, addressOf, lookFor } = useQueueFilter();
  const query = useQuery(queueQuery(filter));
  const shown = query.isPlaceholderData ? undefined : query.data;
  const now = useNow(CLOCK_MS);
  const filtered = Boolean(filter.stage || filter.service || filter.text);
  const begins = enteredHere(useSession().role).length > 0;
  const list = shown && JSON.stringify(filter);
  const arrivals = useArrivals(list ?? '', shown?.items ?? [], filtered ? undefined : countOf(shown, filter.view));
  // biome-ignore lint/correctness/useExhaustiveDependencies: told when another list is shown, not when it changes by itself
  useEffect(() => {
    if (shown) announce(QUEUE.listShown(QUEUE.views[filter.view], shown.items.length));
  }, [list]);

  return (
    <Page
      title={QUEUE.title}
      beside={
        <>
          {arrivals.at && <p className="arrived">{QUEUE.arrivedAt(arrivals.count, momentWords(arrivals.at, now))}</p>}
          {begins && (
            <Link className="button" to="/begin">
              {BEGIN.open}
            </Link>
          )}
        </>
      }
    >
      <div className="queue-bar">
        <nav className="views" aria-label={QUEUE.viewsLabel}>
          {QUEUE_VIEWS.map((view) => (
            <Link key={view} to={addressOf({ view })} aria-current={view === filter.view ? 'page' : undefined}>
              {QUEUE.views[view]}
              {countOf(query.data, view) !== undefined && <span>{QUEUE.count(countOf(query.data, view) ?? 0)}</span>}
            </Link>
          ))}
        </nav>
        <QueueFilters filter={filter} addressOf={addressOf} lookFor={lookFor} />
      </div>
      <Loaded query={query}>
        {(reply) => (
          <QueueList
            reply={reply}
            filter={filter}
            addressOf={addressOf}
            now={now}
            readAt={query.dataUpdatedAt}
            fresh={arrivals.ids}
          />
        )}
      </Loaded>
    </Page>
  );
}

type QueueListProps = {
  reply: QueueReply;
  filter: QueueFilter;
  addressOf: (change: Partial<QueueFilter>) => string;
  now: Date;
  readAt: number;
  fresh: ReadonlySet<string>;
};

function QueueList({ reply, filter, addressOf, now, readAt, fresh }: QueueListProps) {
  const navigate = useNavigate();
  const cameBack = useNavigationType() === 'POP';
  const filtered = Boolean(filter.stage || filter.service || filter.text);

  useEffect(() => {
    if (!cameBack || lastOpened === undefined) return;
    const id = CSS.escape(lastOpened);
    lastOpened = undefined;
    // After the page's heading has taken the focus, as it does on every other way here, and the rows are drawn.
    const later = requestAnimationFrame(() => document.querySelector<HTMLElement>(`[data-key="${id}"]`)?.focus());
    return () => cancelAnimationFrame(later);
  }, [cameBack]);

  if (reply.items.length === 0) {
    const { title, words } = QUEUE.empty[filtered ? 'filtered' : filter.view];
    return <EmptyState title={title} words={words} />;
  }
  return (
    <div className="card">
      <GridTable
        label={QUEUE.table}
        columns={queueColumns(now, readAt, fresh)}
        rows={reply.items}
        rowId={({ id }) => id}
        rowName={({ caseNo, subjectMasked }) => `${caseNo} ${subjectMasked}`}
        rowClass={({ id }) => (fresh.has(id) ? 'fresh' : undefined)}
        onOpen={({ id }) => {
          lastOpened = id;
          void navigate(`/cases/${id}`);
        }}
      />
      <QueueFoot shown={reply.items.length} next={reply.next} before={filter.before} addressOf={addressOf} />
    </div>
  );
}
