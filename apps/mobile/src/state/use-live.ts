/** Keeps a screen as new as the server, without reloading. */
import { useEffect, useRef } from 'react';
import { listen } from '../device/live';

/** Several events of one act come together; one look at the server is enough for them. */
const SETTLE_MS = 60;

/** Calls `onNews` after events whose names begin with one of the prefixes, as long as the screen is there. */
export function useLive(prefixes: readonly string[], onNews: () => void) {
  const newest = useRef(onNews);
  newest.current = onNews;
  const wanted = prefixes.join(' ');
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const stop = listen((event) => {
      if (!wanted.split(' ').some((prefix) => event.startsWith(prefix))) return;
      clearTimeout(timer);
      timer = setTimeout(() => newest.current(), SETTLE_MS);
    });
    return () => {
      clearTimeout(timer);
      stop();
    };
  }, [wanted]);
}
