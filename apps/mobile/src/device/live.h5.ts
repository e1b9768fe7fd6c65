/** News from the server while a screen is open. */

type Listener = (event: string) => void;

const listeners = new Set<Listener>();
let source: EventSource | undefined;

function open(): EventSource {
  // The browser connects again by itself, and tells the server the last event it saw.
  const stream = new EventSource('/api/live');
  stream.onmessage = (message) => {
    const { event } = JSON.parse(message.data) as { event: string };
    for (const listener of listeners) listener(event);
  };
  return stream;
}

/** Calls back with the name of each event that concerns the person. @returns how to stop */
export function listen(listener: Listener): () => void {
  listeners.add(listener);
  source ??= open();
  return () => {
    listeners.delete(listener);
    if (listeners.size > 0) return;
    source?.close();
    source = undefined;
  };
}
