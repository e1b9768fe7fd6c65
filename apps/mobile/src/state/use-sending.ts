/** Sending something to the server from a screen: one at a time, what is wrong as a list for the error summary. */
import type { ProblemError } from '@yimi/api-client/problem-error';
import { useRef, useState } from 'react';
import type { PageError } from '../parts/error-summary';
import { problemOf } from './use-data.ts';

export type Sending = {
  busy: boolean;
  errors: readonly PageError[];
  /** Shows what the page itself found wrong; an empty list clears. */
  refuse: (errors: readonly PageError[]) => void;
  /**
   * Runs an act. Further calls are ignored until it has ended. A problem is shown, unless `onProblem` takes it
   * by answering true.
   */
  send: (act: () => Promise<void>, onProblem?: (problem: ProblemError) => boolean) => Promise<void>;
};

/** Words for a problem: each named field, or its one sentence. `fieldOf` finds the control of a field's path. */
export function errorsOf(problem: ProblemError, fieldOf?: (path: string) => string | undefined): PageError[] {
  if (problem.fields.length === 0) return [{ says: problem.title }];
  return problem.fields.map(({ path, title }) => ({ says: title, field: fieldOf?.(path) }));
}

export function useSending(fieldOf?: (path: string) => string | undefined): Sending {
  const [busy, setBusy] = useState(false);
  const [errors, setErrors] = useState<readonly PageError[]>([]);
  const running = useRef(false);

  const send: Sending['send'] = async (act, onProblem) => {
    if (running.current) return;
    running.current = true;
    setBusy(true);
    try {
      await act();
      setErrors([]);
    } catch (reason) {
      const problem = problemOf(reason);
      if (!onProblem?.(problem)) setErrors(errorsOf(problem, fieldOf));
    } finally {
      running.current = false;
      setBusy(false);
    }
  };
  return { busy, errors, refuse: setErrors, send };
}
