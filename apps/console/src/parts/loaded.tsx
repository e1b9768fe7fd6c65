import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { SHELL } from '../texts/shell.ts';
import { Button } from './button.tsx';
import { problemWords } from './problem-words.ts';

type LoadedProps<T> = { query: UseQueryResult<T>; children: (data: T) => ReactNode };

/** What was read, or that it is being read, or why it was not, with a way to try again. */
export function Loaded<T>({ query, children }: LoadedProps<T>) {
  if (query.data !== undefined) return <>{children(query.data)}</>;
  if (query.isPending) return <p role="status">{SHELL.loading}</p>;
  return (
    <div className="notice late stack" role="alert">
      <h2>{SHELL.loadFailed}</h2>
      <p>{problemWords(query.error)}</p>
      <p className="row">
        <Button onPress={() => void query.refetch()}>{SHELL.tryAgain}</Button>
      </p>
    </div>
  );
}
