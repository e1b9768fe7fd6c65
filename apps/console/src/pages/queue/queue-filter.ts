/** The queue's filter lives in the address, so that it can be kept, shared and gone back to. */
import { useSearchParams } from 'react-router';
import { QUEUE_VIEWS, type QueueFilter, type QueueView } from '../../api/queries.ts';
import { useSession } from '../../session/session-gate.tsx';

const NAMES = ['view', 'stage', 'service', 'text', 'before'] as const;

/** Where a post starts: whoever leads looks first at what is late, others at what waits for them. */
const FIRST_VIEW: Partial<Record<string, QueueView>> = {
  'district-leader': 'overdue',
  'township-clerk': 'open',
  liaison: 'open',
};

export function useQueueFilter(): { filter: QueueFilter; addressOf: (change: Partial<QueueFilter>) => string } {
  const [search] = useSearchParams();
  const { role } = useSession();
  const view = QUEUE_VIEWS.find((each) => each === search.get('view')) ?? FIRST_VIEW[role] ?? 'mine';
  const of = (name: (typeof NAMES)[number]) => search.get(name) ?? undefined;
  const filter: QueueFilter = {
    view,
    stage: of('stage'),
    service: of('service'),
    text: of('text'),
    before: of('before'),
  };
  const addressOf = (change: Partial<QueueFilter>) => {
    // A page number of one list means nothing in another.
    const next: Record<string, string | undefined> = { ...filter, before: undefined, ...change };
    const kept = NAMES.flatMap((name) => (next[name] ? [[name, next[name]]] : []));
    return `/queue?${new URLSearchParams(kept)}`;
  };
  return { filter, addressOf };
}
