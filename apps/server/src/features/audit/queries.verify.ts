/** Holds the trail against its seals and the published heads: any row that was changed, removed, moved or put in shows. */
import { canonicalJson } from '@yimi/crypto/canonical-json';
import { EMPTY_TREE, type MerkleTree, merkleRoot, withLeaf } from '@yimi/crypto/merkle-tree';
import { sm2Verify } from '@yimi/crypto/sm2';
import type pg from 'pg';
import type { Statement } from '../../platform/store/statement.ts';
import { FIRST_CHAIN, HASH, leafOf, nextChain } from './commands.seal.ts';
import type { PublishedHead } from './store.heads.ts';
import { findLastSeal, findSealed, findSmuggled, type LastSeal, type SealedRow } from './store.seal.ts';

const PAGE = 10_000;

export type Fault =
  | 'changed'
  | 'removed'
  | 'seal-missing'
  | 'seal-rewritten'
  | 'put-in'
  | 'head-not-signed'
  | 'head-differs'
  | 'heads-gone'
  | 'end-cut-off';

export type Verdict =
  | { whole: true; rows: number; heads: number }
  /** `seq`: number of the first bad row in the sealed order; of a head, its size. `id`: of the audit row where there is one. */
  | { whole: false; fault: Fault; seq: number; id: string | null };

type Bad = Extract<Verdict, { whole: false }>;

/**
 * Reads the whole trail, 10 000 rows at a time.
 * @param pool of any role that may read audit and audit_seal
 * @param published from outside the database
 */
export async function verifyTrail(
  pool: pg.Pool,
  county: string,
  { publicKey, heads }: { publicKey: Uint8Array; heads: readonly PublishedHead[] },
): Promise<Verdict> {
  const unsigned = heads.find((head) => !isSigned(head, publicKey, county));
  if (unsigned) return { whole: false, fault: 'head-not-signed', seq: unsigned.size, id: null };
  const waiting = [...heads];
  let tree: MerkleTree = EMPTY_TREE;
  let chain: Buffer = FIRST_CHAIN;
  for (;;) {
    const rows = await run<SealedRow>(pool, findSealed(county, tree.size, PAGE));
    for (const row of rows) {
      const bad = badRow(row, tree.size + 1, chain);
      if (bad) return bad;
      chain = row.chain;
      tree = withLeaf(HASH, tree, row.leaf);
      while (waiting[0]?.size === tree.size) {
        const { root } = waiting.shift()!;
        if (merkleRoot(HASH, tree).toString('hex') !== root)
          return { whole: false, fault: 'head-differs', seq: tree.size, id: null };
      }
    }
    if (rows.length < PAGE) break;
  }
  if (waiting[0]) return { whole: false, fault: 'end-cut-off', seq: tree.size + 1, id: null };
  return (await putInBehind(pool, county)) ?? { whole: true, rows: tree.size, heads: heads.length };
}

async function run<Row>(pool: pg.Pool, query: Statement): Promise<Row[]> {
  return (await pool.query<Row & pg.QueryResultRow>(query as pg.QueryConfig)).rows;
}

function badRow(row: SealedRow, expected: number, before: Buffer): Bad | undefined {
  const at = { whole: false, seq: expected, id: row.auditId } as const;
  if (Number(row.seq) !== expected) return { ...at, fault: 'seal-missing', id: null };
  if (row.text === null) return { ...at, fault: 'removed' };
  if (!leafOf(row.text).equals(row.leaf)) return { ...at, fault: 'changed' };
  return nextChain(before, row.leaf).equals(row.chain) ? undefined : { ...at, fault: 'seal-rewritten' };
}

async function putInBehind(pool: pg.Pool, county: string): Promise<Bad | undefined> {
  const [last] = await run<LastSeal>(pool, findLastSeal(county));
  if (!last) return undefined;
  const [row] = await run<{ id: string }>(pool, findSmuggled(county, last.xid, last.auditId));
  return row && { whole: false, fault: 'put-in', seq: Number(last.seq), id: row.id };
}

function isSigned({ signature, ...head }: PublishedHead, publicKey: Uint8Array, county: string): boolean {
  return head.county === county && sm2Verify(publicKey, canonicalJson(head), Buffer.from(signature, 'base64'));
}
