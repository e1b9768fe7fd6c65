/** The door to the database: reads take a scope, writes are commands. */
import { localDate } from '@yimi/domain/local-date';
import type pg from 'pg';
import { v7 } from 'uuid';
import { commit, rollBack, runBatch } from './batch.ts';
import type { Cipher } from './cipher.ts';
import type { Command } from './command.ts';
import { gatherReads } from './gather-reads.ts';
import type { OutboxBell } from './outbox-bell.ts';
import { runCommand } from './run-command.ts';
import { type Scope, scopeSql } from './scope.ts';
import type { Statement } from './statement.ts';

export type Store = {
  county: string;
  now(): Date;
  /** A new id: uuid v7, so that rows of one time lie together. */
  newId(): string;
  cipher: Cipher;
  pool: pg.Pool;
  /** One statement in scope, read only. Those that are started together travel together, in one round trip. */
  read<Row>(scope: Scope, query: Statement): Promise<Row[]>;
  /** Several statements in scope, read only, in one transaction and one round trip. */
  readAll(scope: Scope, queries: readonly Statement[]): Promise<unknown[][]>;
  /** Reads and decides, then writes everything together or nothing: see run-command.ts. */
  command<R>(command: Command<R>): Promise<R>;
};

export type StoreParts = { county: string; now(): Date; cipher: Cipher; pool: pg.Pool; bell: OutboxBell };

export function createStore({ county, now, cipher, pool, bell }: StoreParts): Store {
  const readAll = async (scope: Scope, queries: readonly Statement[]): Promise<unknown[][]> => {
    const begin = `begin read only; ${scopeSql(scope, localDate(now()))}`;
    const client = await pool.connect();
    let open = true;
    try {
      // All of it is on the wire before the first answer: one round trip.
      const begun = client.query(begin);
      const answered = runBatch(client, [...queries, commit()]);
      await Promise.allSettled([begun, answered]);
      await begun;
      const answers = await answered;
      open = false;
      return answers.slice(0, -1).map(({ rows }) => rows);
    } finally {
      if (open) rollBack(client);
      else client.release();
    }
  };
  const store: Store = {
    county,
    now,
    newId: () => v7({ msecs: now().getTime() }),
    cipher,
    pool,
    read: gatherReads(readAll),
    readAll,
    command: <R>(command: Command<R>) => runCommand(store, bell, command),
  };
  return store;
}
