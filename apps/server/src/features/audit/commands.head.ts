/** Signs what the trail is now, and publishes it where the database's owner cannot reach. */
import { randomBytes } from 'node:crypto';
import { canonicalJson } from '@yimi/crypto/canonical-json';
import { EMPTY_TREE, type MerkleTree, merkleRoot, withLeaf } from '@yimi/crypto/merkle-tree';
import { sm2Sign } from '@yimi/crypto/sm2';
import type pg from 'pg';
import type { Services } from '../../platform/services.ts';
import { auditKey } from '../../platform/store/audit-key.ts';
import { countyScope } from '../../platform/store/scope.ts';
import type { Store } from '../../platform/store/store.ts';
import { HASH, sealTrail } from './commands.seal.ts';
import { publishHead, type TreeHead } from './store.heads.ts';
import { findLastHead, findLeaves, type HeadRow, insertHead } from './store.seal.ts';

const PAGE = 10_000;
const HASH_BYTES = 32;

/** Seals what is new, and signs and publishes a head if there is anything new. The file comes first: see publishHead. */
export async function publishTrail({ store, config }: Services): Promise<void> {
  await sealTrail(store);
  const before = await lastTree(store);
  const tree = await grown(store, before);
  if (tree.size === before.size) return;
  const root = merkleRoot(HASH, tree);
  const at = store.now();
  const head: TreeHead = { county: store.county, size: tree.size, root: root.toString('hex'), at: at.toISOString() };
  const key = await auditKey(config.dataDir);
  const signature = sm2Sign(key, canonicalJson(head), randomBytes);
  await publishHead(config.auditHeadsDir, { ...head, signature: signature.toString('base64') }, key.publicKey);
  const row = insertHead(store.county, tree.size, root, Buffer.concat(tree.peaks), at, signature);
  await store.pool.query(row as pg.QueryConfig);
}

async function lastTree(store: Store): Promise<MerkleTree> {
  const [head] = await store.read<HeadRow>(countyScope(store.county), findLastHead(store.county));
  if (!head) return EMPTY_TREE;
  const count = head.peaks.length / HASH_BYTES;
  const peak = (place: number) => head.peaks.subarray(place * HASH_BYTES, (place + 1) * HASH_BYTES);
  return { size: Number(head.size), peaks: Array.from({ length: count }, (_, place) => peak(place)) };
}

async function grown(store: Store, from: MerkleTree): Promise<MerkleTree> {
  let tree = from;
  for (;;) {
    const query = findLeaves(store.county, tree.size, PAGE);
    const rows = await store.read<{ leaf: Buffer }>(countyScope(store.county), query);
    for (const { leaf } of rows) tree = withLeaf(HASH, tree, leaf);
    if (rows.length < PAGE) return tree;
  }
}
