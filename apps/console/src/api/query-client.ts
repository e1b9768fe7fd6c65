import { QueryClient } from '@tanstack/react-query';
import { ProblemError } from '@yimi/api-client/problem-error';

/** Reads of the whole console. */
export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        // A refusal stays a refusal: only a lost connection is worth another try.
        retry: (count, error) => count < 2 && error instanceof ProblemError && error.status === 0,
        // Live events keep pages up to date, and each reading of a case is written down.
        refetchOnWindowFocus: false,
      },
    },
  });
}
