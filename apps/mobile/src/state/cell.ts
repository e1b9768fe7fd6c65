/** One value that screens watch. */
import { useSyncExternalStore } from 'react';

export type Cell<T> = {
  get(): T;
  set(value: T): void;
  /** The value, and a new rendering when it changes. */
  use(): T;
};

export function createCell<T>(initial: T): Cell<T> {
  let value = initial;
  const watchers = new Set<() => void>();
  const watch = (watcher: () => void) => {
    watchers.add(watcher);
    return () => watchers.delete(watcher);
  };
  const get = () => value;
  return {
    get,
    set(next) {
      value = next;
      for (const watcher of watchers) watcher();
    },
    use: () => useSyncExternalStore(watch, get),
  };
}
