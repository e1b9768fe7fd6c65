/** News from the server while a screen is open. WeChat has no EventSource: the stream is read piece by piece. */
import Taro from '@tarojs/taro';
import { utf8Reader } from './lacking/read-utf8.ts';
import { eventReader } from './live-events.ts';
import { serverUrl } from './server';
import { authorization } from './session-token';

type Listener = (event: string) => void;

/** How long a broken stream waits before it is opened again. */
const AGAIN_AFTER_MS = 3000;

const listeners = new Set<Listener>();
let stream: Taro.RequestTask<unknown> | undefined;
let again: ReturnType<typeof setTimeout> | undefined;
/** The server goes on after this one. */
let last: string | undefined;

function open() {
  const readText = utf8Reader();
  const readEvents = eventReader();
  const mine = Taro.request({
    url: serverUrl('/api/live'),
    header: { accept: 'text/event-stream', ...authorization(), ...(last && { 'last-event-id': last }) },
    enableChunked: true,
    // A stream has no end of its own; the server's heartbeat comes every 15 seconds.
    timeout: 600_000,
  });
  stream = mine;
  mine.onChunkReceived(({ data }) => {
    for (const message of readEvents(readText(data as ArrayBuffer))) {
      last = message.id ?? last;
      if (message.event) continue;
      const { event } = JSON.parse(message.data) as { event: string };
      for (const listener of listeners) listener(event);
    }
  });
  const reopen = () => {
    if (stream !== mine) return;
    stream = undefined;
    again = setTimeout(open, AGAIN_AFTER_MS);
  };
  mine.then(reopen, reopen);
}

/** Calls back with the name of each event that concerns the person. @returns how to stop */
export function listen(listener: Listener): () => void {
  listeners.add(listener);
  if (listeners.size === 1) open();
  return () => {
    listeners.delete(listener);
    if (listeners.size > 0) return;
    clearTimeout(again);
    const ended = stream;
    stream = undefined;
    ended?.abort();
  };
}
