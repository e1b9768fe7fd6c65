import { Link, useLocation } from 'react-router';
import type { QueueFilter } from '../../api/queries.ts';
import { QUEUE } from '../../texts/queue.ts';

type QueueFootProps = {
  shown: number;
  next: string | null;
  before: string | undefined;
  addressOf: (change: Partial<QueueFilter>) => string;
};

/** Cursors lead forward only, so that the way back is kept with the address in the browser's history. */
export function QueueFoot({ shown, next, before, addressOf }: QueueFootProps) {
  const trail = (useLocation().state as { trail?: (string | null)[] } | null)?.trail ?? [];
  const back = trail.at(-1);
  return (
    <nav className="queue-foot" aria-label={QUEUE.page}>
      <span>{QUEUE.shown(shown, trail.length + 1)}</span>
      <span className="row">
        {before !== undefined && (
          <Link
            className="button quiet"
            to={addressOf({ before: back ?? undefined })}
            state={{ trail: trail.slice(0, -1) }}
          >
            {QUEUE.previous}
          </Link>
        )}
        {next !== null && (
          <Link className="button quiet" to={addressOf({ before: next })} state={{ trail: [...trail, before ?? null] }}>
            {QUEUE.next}
          </Link>
        )}
      </span>
    </nav>
  );
}
