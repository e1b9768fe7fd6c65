/** Chains the rows of the trail in the order in which they were committed. It writes no audit row: that would never end. */
import { type Hash, leafHash } from '@yimi/crypto/merkle-tree';
import { sm3 } from '@yimi/crypto/sm3';
import type pg from 'pg';
import type { Statement } from '../../platform/store/statement.ts';
import type { Store } from '../../platform/store/store.ts';
import { findLastSeal, findUnsealed, insertSeals, type LastSeal, lockSealing, type UnsealedRow } from './store.seal.ts';

export const HASH: Hash = sm3;
export const FIRST_CHAIN = Buffer.alloc(32);

/** Rows in one transaction: 3 MB of sums and texts. */
const BATCH = 5_000;
const LINK = Uint8Array.of(2);
const NO_ROW: LastSeal = { seq: '0', chain: FIRST_CHAIN, xid: '0', auditId: '00000000-0000-0000-0000-000000000000' };

export function leafOf(text: string): Buffer {
  return leafHash(HASH, Buffer.from(text));
}

export function nextChain(before: Uint8Array, leaf: Uint8Array): Buffer {
  return HASH(LINK, before, leaf);
}

/** Seals all that is committed. Safe beside other processes that do the same. */
export async function sealTrail(store: Store): Promise<void> {
  while ((await sealBatch(store)) === BATCH);
}

async function sealBatch({ pool, county }: Store): Promise<number> {
  const client = await pool.connect();
  const run = async <Row>(query: Statement): Promise<Row[]> =>
    (await client.query<Row & pg.QueryResultRow>(query as pg.QueryConfig)).rows;
  try {
    await client.query('begin');
    await run(lockSealing(county));
    const [last = NO_ROW] = await run<LastSeal>(findLastSeal(county));
    const rows = await run<UnsealedRow>(findUnsealed(county, last.xid, last.auditId, BATCH));
    const leaves = rows.map(({ text }) => leafOf(text));
    const chain: Buffer[] = [];
    for (const leaf of leaves) chain.push(nextChain(chain.at(-1) ?? last.chain, leaf));
    const ids = rows.map(({ id }) => id);
    const transactions = rows.map(({ xid }) => xid);
    if (rows.length > 0) await run(insertSeals(county, Number(last.seq) + 1, ids, transactions, leaves, chain));
    await client.query('commit');
    client.release();
    return rows.length;
  } catch (error) {
    client.release(error as Error);
    throw error;
  }
}
