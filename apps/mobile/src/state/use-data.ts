/** Reading something from the server for a screen. */

import { useDidShow } from '@tarojs/taro';
import { ProblemError } from '@yimi/api-client/problem-error';
import { type DependencyList, useCallback, useEffect, useRef, useState } from 'react';

export type Data<T> = {
  value: T | undefined;
  error: ProblemError | undefined;
  /** Reads again; what is shown stays until the answer is here. */
  reload: () => Promise<void>;
};

/** Reads when the screen appears, when it comes back to the front, and when `inputs` change. */
export function useData<T>(load: () => Promise<T>, inputs: DependencyList): Data<T> {
  const [value, setValue] = useState<T>();
  const [error, setError] = useState<ProblemError>();
  const newest = useRef(0);
  const running = useRef(0);

  const reload = useCallback(async () => {
    newest.current += 1;
    const mine = newest.current;
    running.current += 1;
    try {
      const next = await load();
      if (mine !== newest.current) return;
      setValue(() => next);
      setError(undefined);
    } catch (reason) {
      if (mine === newest.current) setError(problemOf(reason));
    } finally {
      running.current -= 1;
    }
    // biome-ignore lint/correctness/useExhaustiveDependencies: the inputs are the caller's
  }, inputs);

  useEffect(() => {
    reload();
  }, [reload]);
  useDidShow(() => {
    if (newest.current > 0 && running.current === 0) reload();
  });
  return { value, error, reload };
}

/** Every failure as a problem with a sentence for the person. */
export function problemOf(reason: unknown): ProblemError {
  return reason instanceof ProblemError ? reason : new ProblemError(0, {});
}
