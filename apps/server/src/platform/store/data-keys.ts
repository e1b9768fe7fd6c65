/** The county's data keys: unwrapped once, looked up again every minute, replaced without a stop. */
import { randomBytes } from 'node:crypto';
import { type FieldKey, type FieldKeys, fieldKey } from '@yimi/crypto/field-cipher';
import type pg from 'pg';
import type { KeyProvider } from '../keys/key-provider.ts';

export type DataKeys = {
  all(): FieldKeys;
  /** Id of the key that new values get. */
  current(): number;
  /** Secret of the blind indexes: never replaced, since every index would have to be computed anew. */
  indexSecret(): Buffer;
  reload(): Promise<void>;
  close(): void;
};

/** The row that holds the secret of the blind indexes; data keys count from 1. */
const INDEX_ROW = 0;
const RELOAD_MS = 60_000;
/** A new key seals only after every process has looked twice, so that no process meets a key it does not know. */
export const SETTLE_MS = 2 * RELOAD_MS;

type Parts = { pool: pg.Pool; county: string; keys: KeyProvider; now(): Date };
type Row = { id: number; wrapped: Buffer; created_at: Date };

/** Loads the county's keys, making the first ones when there are none. */
export async function loadDataKeys({ pool, county, keys, now }: Parts): Promise<DataKeys> {
  // Two processes that start together: the second's keys are not taken.
  for (const id of [INDEX_ROW, 1]) {
    await pool.query(
      'insert into data_key (county_code, id, wrapped, created_at) values ($1, $2, $3, $4) on conflict do nothing',
      [county, id, await keys.wrap(randomBytes(32)), now()],
    );
  }

  const ready = new Map<number, FieldKey>();
  const since = new Map<number, number>();
  let indexSecret: Buffer = Buffer.alloc(0);
  const reload = async () => {
    const { rows } = await pool.query<Row>('select id, wrapped, created_at from data_key where county_code = $1', [
      county,
    ]);
    for (const { id, wrapped, created_at } of rows) {
      if (id === INDEX_ROW) indexSecret = await keys.unwrap(wrapped);
      else if (!ready.has(id)) {
        ready.set(id, fieldKey(id, await keys.unwrap(wrapped)));
        since.set(id, created_at.getTime());
      }
    }
  };
  await reload();
  const timer = setInterval(() => void reload().catch(() => {}), RELOAD_MS);
  timer.unref();

  return {
    all: () => ready,
    current() {
      const settled = now().getTime() - SETTLE_MS;
      const [oldest] = [...since.keys()].sort((a, b) => a - b);
      let newest = oldest as number;
      for (const [id, at] of since) if (at <= settled && id > newest) newest = id;
      return newest;
    },
    indexSecret: () => indexSecret,
    reload,
    close: () => clearInterval(timer),
  };
}

/** Adds a data key and returns its id; values get it after SETTLE_MS. Older values are sealed anew by `resealAll`. */
export async function rotateDataKey({ pool, county, keys, now }: Parts): Promise<number> {
  const { rows } = await pool.query<{ id: number }>(
    `insert into data_key (county_code, id, wrapped, created_at)
     select $1, max(id) + 1, $2, $3 from data_key where county_code = $1 returning id`,
    [county, await keys.wrap(randomBytes(32)), now()],
  );
  return (rows[0] as { id: number }).id;
}
