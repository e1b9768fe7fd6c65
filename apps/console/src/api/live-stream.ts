/** Live events of the server, as long as the page is open. */
import { send } from './api.ts';
import { eventSplitter } from './server-sent-events.ts';

type LiveEvent = { event: string; payload: Readonly<Record<string, unknown>> };

type Listener = {
  onEvent(event: LiveEvent): void;
  onState(state: 'connected' | 'lost'): void;
};

const RESET = 'reset';
const FIRST_WAIT_MS = 500;
const LONGEST_WAIT_MS = 15_000;

/**
 * Listens until the returned function is called. Reads by fetch, since EventSource cannot send the chosen post.
 * After a break it asks again from the last event, waiting longer each time.
 */
export function listenLive(headers: () => Record<string, string>, listener: Listener): () => void {
  const stop = new AbortController();
  let lastId = '';
  let waitMs = FIRST_WAIT_MS;

  const readOnce = async () => {
    const resume: Record<string, string> = lastId === '' ? {} : { 'last-event-id': lastId };
    const request = new Request('/api/live', { headers: { ...headers(), ...resume }, signal: stop.signal });
    const response = await send(request);
    if (!response.ok || !response.body) throw new Error(`live: ${response.status}`);
    listener.onState('connected');
    waitMs = FIRST_WAIT_MS;
    const splitter = eventSplitter();
    const reader = response.body.pipeThrough(new TextDecoderStream()).getReader();
    for (let piece = await reader.read(); !piece.done; piece = await reader.read()) {
      for (const { id, event, data } of splitter.take(piece.value)) {
        if (id !== '') lastId = id;
        // Away for too long to be told one by one: all was marked to be read anew when the connection came back.
        if (event === RESET) {
          lastId = '';
          continue;
        }
        listener.onEvent(JSON.parse(data) as LiveEvent);
      }
    }
  };

  const run = async () => {
    while (!stop.signal.aborted) {
      await readOnce().catch(() => undefined);
      if (stop.signal.aborted) return;
      listener.onState('lost');
      await timeOrNetwork(waitMs);
      waitMs = Math.min(waitMs * 2, LONGEST_WAIT_MS);
    }
  };
  void run();
  return () => stop.abort();
}

/** Waits, but no longer than until the browser finds the network again. */
function timeOrNetwork(ms: number): Promise<void> {
  return new Promise((resolve) => {
    const go = () => {
      clearTimeout(timer);
      window.removeEventListener('online', go);
      resolve();
    };
    const timer = setTimeout(go, ms);
    window.addEventListener('online', go);
  });
}
