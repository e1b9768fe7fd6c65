/** One polite live region for the whole console: what is said here is spoken without moving the focus. */
import { useSyncExternalStore } from 'react';

let words = '';
let listeners: readonly (() => void)[] = [];

/** Says a sentence. The same sentence twice is spoken twice: a space at its end makes it a change. */
export function announce(sentence: string): void {
  words = words === sentence ? `${sentence}\u00a0` : sentence;
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners = [...listeners, listener];
  return () => {
    listeners = listeners.filter((each) => each !== listener);
  };
}

export function Announcer() {
  const said = useSyncExternalStore(subscribe, () => words);
  return (
    <div className="hidden-text" role="status" aria-live="polite">
      {said}
    </div>
  );
}
