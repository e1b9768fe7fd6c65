import { type CurvePoint, POINT_BYTES, Point } from './sm2-curve.ts';

type KnownKey = { point: CurvePoint; uses: number };

/** At most 32 keys with tables, about 1 MB each. Issuers, the registry and the doctors of a day are fewer. */
const CAPACITY = 32;

/** A table takes 13 ms and saves 1 ms of 1.2 for each signature checked later: made for keys that are met again. */
const USES_BEFORE_TABLE = 8;

/** Least recently used first. */
const known = new Map<string, KnownKey>();

/**
 * The point of a public key, ready to be multiplied.
 *
 * @param publicKey 65 bytes, uncompressed
 * @returns nothing when the bytes are no point of the curve
 */
export function publicPoint(publicKey: Uint8Array): CurvePoint | undefined {
  const name = Buffer.from(publicKey).toString('latin1');
  const key = known.get(name) ?? decode(publicKey);
  if (!key) return undefined;
  known.delete(name);
  known.set(name, key);
  key.uses += 1;
  if (key.uses === USES_BEFORE_TABLE) key.point.precompute(6, false);
  for (const oldest of known.keys()) {
    if (known.size <= CAPACITY) break;
    known.delete(oldest);
  }
  return key.point;
}

function decode(publicKey: Uint8Array): KnownKey | undefined {
  if (publicKey.length !== POINT_BYTES) return undefined;
  try {
    return { point: Point.fromBytes(publicKey), uses: 0 };
  } catch {
    return undefined;
  }
}
