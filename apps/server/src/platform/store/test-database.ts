/** A fresh, migrated database for one test file, on the PostgreSQL that ops/test-postgres.ts started. */
import type { Files } from './files.ts';
import type { KeyProvider } from './key-provider.ts';
import type { Store } from './store.ts';

export type TestClock = {
  now(): Date;
  /** ISO 8601 with offset. */
  set(instant: string): void;
  advance(milliseconds: number): void;
};

export type TestDatabase = {
  store: Store;
  files: Files;
  keys: KeyProvider;
  clock: TestClock;
  /** Of the owner: plants rows past the policies. */
  ownerUrl: string;
  appUrl: string;
  jobsUrl: string;
  dataDir: string;
  /** Closes every connection and drops the database. */
  close(): Promise<void>;
};
