import { ProblemError } from '@yimi/api-client/problem-error';
import { SHELL } from '../texts/shell.ts';

/** The sentence of whatever went wrong. */
export function problemWords(error: unknown): string {
  return error instanceof ProblemError ? error.title : SHELL.loadFailed;
}
