import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { EMPTY_TREE, type Hash, leafHash, merkleRoot, withLeaf } from './merkle-tree.ts';
import { sm3 } from './sm3.ts';

const sha256: Hash = (...parts) => {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part);
  return hash.digest();
};

const rootOf = (hash: Hash, entries: readonly Buffer[]) =>
  merkleRoot(
    hash,
    entries.reduce((tree, entry) => withLeaf(hash, tree, leafHash(hash, entry)), EMPTY_TREE),
  );

/** The definition of RFC 6962 by recursion, to check the counter against. */
function definedRoot(hash: Hash, entries: readonly Buffer[]): Buffer {
  if (entries.length === 0) return hash();
  if (entries.length === 1) return leafHash(hash, entries[0]!);
  const half = 2 ** Math.floor(Math.log2(entries.length - 1));
  const [left, right] = [entries.slice(0, half), entries.slice(half)];
  return hash(Uint8Array.of(1), definedRoot(hash, left), definedRoot(hash, right));
}

describe('the hash tree', () => {
  /** Entries and roots of the reference implementation of Certificate Transparency. */
  const ENTRIES = ['', '00', '10', '2021', '3031', '40414243', '5051525354555657', '606162636465666768696a6b6c6d6e6f'];
  it.each([
    [0, 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'],
    [1, '6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d'],
    [2, 'fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125'],
    [3, 'aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77'],
    [8, '5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328'],
  ])('of the first %i published entries has the published root', (size, root) => {
    const entries = ENTRIES.slice(0, size).map((hex) => Buffer.from(hex, 'hex'));
    expect(rootOf(sha256, entries).toString('hex')).toBe(root);
  });

  it('is that of the definition for every size', () => {
    const entries = Array.from({ length: 70 }, (_, place) => Buffer.from(String(place)));
    for (let size = 0; size <= entries.length; size += 1)
      expect(rootOf(sm3, entries.slice(0, size))).toEqual(definedRoot(sm3, entries.slice(0, size)));
  });
});
