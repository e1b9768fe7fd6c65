/**
 * What was typed and not yet sent, in memory only: it outlives a closed dialog, a reload of the case and a session
 * that ended, and is gone with the tab or with signing out. Never stored, since it may speak of people.
 */
import { useCallback, useState } from 'react';

const kept = new Map<string, unknown>();
let keeper: string | undefined;

/** What one account typed is never shown to another that signs in on the same computer. */
export function keepUnsentFor(accountId: string): void {
  if (keeper !== accountId) kept.clear();
  keeper = accountId;
}

export function forgetUnsent(): void {
  kept.clear();
}

/** Like useState, under a key that outlives the component. `forget` when it was sent. */
export function useUnsent<T>(key: string, initial: T): [value: T, set: (value: T) => void, forget: () => void] {
  const [value, setValue] = useState<T>(() => (kept.has(key) ? (kept.get(key) as T) : initial));
  const set = useCallback(
    (next: T) => {
      kept.set(key, next);
      setValue(next);
    },
    [key],
  );
  const forget = useCallback(() => void kept.delete(key), [key]);
  return [value, set, forget];
}
