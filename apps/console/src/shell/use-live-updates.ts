import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { callHeaders } from '../api/api.ts';
import { listenLive } from '../api/live-stream.ts';

/** Events of one burst are read together: at most four reads a second, and still well within the second. */
const BURST_MS = 200;
/** A server that restarts is back before anyone needs to know. */
const TELL_LOST_AFTER_MS = 3_000;

/** What a change of a case may show: lists are read again whole, so that counts and order are the server's. */
const LISTS = [
  'queue',
  'assessments',
  'notices',
  'slots',
  'handed-work',
  'checks',
  'payments',
  'amounts',
  'rule-versions',
  'rule-replays',
  'organisation',
  'complaints',
  'staff-messages',
];

/** Keeps all that is shown up to date. Answers whether the connection is lost. `post` restarts it. */
export function useLiveUpdates(post: string | undefined): boolean {
  const client = useQueryClient();
  const [lost, setLost] = useState(false);

  // biome-ignore lint/correctness/useExhaustiveDependencies: the stream is filtered by the post it was opened with
  useEffect(() => {
    const changed = new Set<string>();
    let burst: ReturnType<typeof setTimeout> | undefined;
    let tell: ReturnType<typeof setTimeout> | undefined;
    let wasLost = false;

    const read = () => {
      burst = undefined;
      for (const list of LISTS) void client.invalidateQueries({ queryKey: [list] });
      for (const caseId of changed) void client.invalidateQueries({ queryKey: ['case', caseId] });
      changed.clear();
    };
    const stop = listenLive(callHeaders, {
      onEvent({ payload }) {
        if (typeof payload.caseId === 'string') changed.add(payload.caseId);
        burst ??= setTimeout(read, BURST_MS);
      },
      onState(state) {
        clearTimeout(tell);
        if (state === 'lost') {
          wasLost = true;
          tell = setTimeout(() => setLost(true), TELL_LOST_AFTER_MS);
          return;
        }
        setLost(false);
        if (wasLost) void client.invalidateQueries({ predicate: (query) => query.queryKey[0] !== 'session' });
        wasLost = false;
      },
    });
    return () => {
      stop();
      clearTimeout(burst);
      clearTimeout(tell);
    };
  }, [client, post]);
  return lost;
}
