import { QueryCache, QueryClient } from '@tanstack/react-query';
import { ProblemError } from '@yimi/api-client/problem-error';
import { sessionQuery } from './queries.ts';

/** Reads of the whole console. A reply "not signed in" shows the sign-in page; what was typed stays in memory. */
export function createQueryClient(): QueryClient {
  const client: QueryClient = new QueryClient({
    queryCache: new QueryCache({
      onError: (error) => {
        if (error instanceof ProblemError && error.status === 401) client.setQueryData(sessionQuery.queryKey, null);
      },
    }),
    defaultOptions: {
      queries: {
        // A refusal stays a refusal: only a lost connection is worth another try.
        retry: (count, error) => count < 2 && error instanceof ProblemError && error.status === 0,
        // Live events keep pages up to date, and each reading of a case is written down.
        refetchOnWindowFocus: false,
      },
    },
  });
  return client;
}
