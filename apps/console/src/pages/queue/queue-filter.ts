/**
 * The queue's filter lives in the address, so that it can be kept, shared and gone back to. What is searched for may be
 * a name or a number of a person, and lives in this tab's memory only.
 */
import { useSearchParams } from 'react-router';
import { QUEUE_VIEWS, type QueueFilter, type QueueView } from '../../api/queries.ts';
import { useSession } from '../../session/session-gate.tsx';
import { useUnsent } from '../../session/unsent.ts';

const NAMES = ['view', 'stage', 'service', 'before'] as const;

/** Where a post starts: whoever leads looks first at what is late, others at what waits for them. */
const FIRST_VIEW: Partial<Record<string, QueueView>> = {
  'district-leader': 'overdue',
  'township-clerk': 'open',
  liaison: 'open',
};

type Filtering = {
  filter: QueueFilter;
  addressOf: (change: Partial<QueueFilter>) => string;
  /** Looks for a whole case number, citizen number or name; for nothing when empty. */
  lookFor: (text: string) => void;
};

export function useQueueFilter(): Filtering {
  const [search] = useSearchParams();
  const { role } = useSession();
  const [text, lookFor] = useUnsent('queue search', '');
  const view = QUEUE_VIEWS.find((each) => each === search.get('view')) ?? FIRST_VIEW[role] ?? 'mine';
  const of = (name: (typeof NAMES)[number]) => search.get(name) ?? undefined;
  const filter: QueueFilter = {
    view,
    stage: of('stage'),
    service: of('service'),
    before: of('before'),
    ...(text !== '' && { text }),
  };
  const addressOf = (change: Partial<QueueFilter>) => {
    // A page number of one list means nothing in another.
    const next = { ...filter, before: undefined, ...change };
    const kept = NAMES.flatMap((name) => (next[name] ? [[name, next[name]]] : []));
    return `/queue?${new URLSearchParams(kept)}`;
  };
  return { filter, addressOf, lookFor };
}
