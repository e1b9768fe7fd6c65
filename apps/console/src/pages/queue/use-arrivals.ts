import type { CaseSummary } from '@yimi/api-client/views';
import { useEffect, useRef, useState } from 'react';
import { announce } from '../../parts/announcer.tsx';
import { QUEUE } from '../../texts/queue.ts';
import { arrived, type Seen, see, seeMore } from './arrivals.ts';

export type Arrivals = { ids: ReadonlySet<string>; count: number; at: string | null };

const NONE: Arrivals = { ids: new Set(), count: 0, at: null };

/**
 * Tells what came into the list that is shown, politely and without moving the focus.
 * @param list names the list; another list starts anew; undefined while none is read
 * @param total how many the server counts in it, where it counts
 */
export function useArrivals(
  list: string | undefined,
  items: readonly CaseSummary[],
  total: number | undefined,
): Arrivals {
  const seen = useRef<Seen | null>(null);
  const [arrivals, setArrivals] = useState(NONE);

  useEffect(() => {
    if (list === undefined) return;
    const before = seen.current;
    if (before?.list !== list) {
      seen.current = see(list, items, total);
      setArrivals(NONE);
      return;
    }
    const { ids, count } = arrived(before, items, total);
    seen.current = seeMore(before, items, total);
    if (count === 0) return;
    setArrivals((known) => ({
      ids: new Set([...known.ids, ...ids]),
      count: known.count + count,
      at: new Date().toISOString(),
    }));
    announce(QUEUE.arrived(count));
  }, [list, items, total]);
  return arrivals;
}
