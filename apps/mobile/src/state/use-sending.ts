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

/** Finds the control that an error is about. */
type FieldOf = (pathOrCode: string) => string | undefined;

/** Words for a problem: each field that it names, or its one sentence. */
function errorsOf(problem: ProblemError, fieldOfPath?: FieldOf, fieldOfCode?: FieldOf): PageError[] {
  if (problem.fields.length === 0) return [{ says: problem.title, field: fieldOfCode?.(problem.code) }];
  return problem.fields.map(({ path, title }) => ({ says: title, field: fieldOfPath?.(path) }));
}

/**
 * @param fieldOfPath the control for a path that the server names
 * @param fieldOfCode the control for a problem as a whole
 */
export function useSending(fieldOfPath?: FieldOf, fieldOfCode?: FieldOf): Sending {
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
      if (!onProblem?.(problem)) setErrors(errorsOf(problem, fieldOfPath, fieldOfCode));
    } finally {
      running.current = false;
      setBusy(false);
    }
  };
  return { busy, errors, refuse: setErrors, send };
}
