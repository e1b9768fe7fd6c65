/**
 * The hash tree of a growing list (RFC 6962, section 2.1). Only the roots of its full subtrees are kept, the largest
 * first: 20 hashes for a million entries. The hash is passed in: SM3 here, SHA-256 in the published examples.
 */

export type Hash = (...parts: readonly Uint8Array[]) => Buffer;

/** `size`: entries so far. `peaks`: roots of the full subtrees, one for each bit that is set in `size`. */
export type MerkleTree = { size: number; peaks: readonly Buffer[] };

const LEAF = Uint8Array.of(0);
const NODE = Uint8Array.of(1);

export const EMPTY_TREE: MerkleTree = { size: 0, peaks: [] };

export function leafHash(hash: Hash, entry: Uint8Array): Buffer {
  return hash(LEAF, entry);
}

/** The tree with one more leaf. */
export function withLeaf(hash: Hash, { size, peaks }: MerkleTree, leaf: Buffer): MerkleTree {
  const grown = [...peaks, leaf];
  // As in a binary counter: each set bit at the end is a full subtree that the new one completes to a larger one.
  for (let bits = size; bits % 2 === 1; bits = (bits - 1) / 2) {
    const [left, right] = grown.splice(-2) as [Buffer, Buffer];
    grown.push(hash(NODE, left, right));
  }
  return { size: size + 1, peaks: grown };
}

/** The root over all leaves. */
export function merkleRoot(hash: Hash, { peaks }: MerkleTree): Buffer {
  return peaks.length === 0 ? hash() : peaks.reduceRight((right, left) => hash(NODE, left, right));
}
