import { v7 } from 'uuid';

/** A reproducible stream of choices: the same seed gives the same district. Never for keys or passwords. */
export type Random = {
  /** From 0 up to, not including, 1. */
  next(): number;
  /** Whole number from `low` to `high`, both possible. */
  int(low: number, high: number): number;
  pick<T>(list: readonly T[]): T;
  /** One key, each as likely as its weight says. */
  weighted<K extends string>(weights: Readonly<Record<K, number>>): K;
  chance(probability: number): boolean;
  bytes(length: number): Uint8Array;
  /** uuid v7 of that moment. */
  id(at: Date): string;
};

/** sfc32, seeded with one number. */
export function randomOf(seed: number): Random {
  let [a, b, c, counter] = [0x9e3779b9, seed >>> 0, 0x243f6a88, 1];
  const uint32 = (): number => {
    const sum = (a + b + counter) >>> 0;
    counter = (counter + 1) >>> 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) >>> 0;
    c = (((c << 21) | (c >>> 11)) + sum) >>> 0;
    return sum;
  };
  for (let round = 0; round < 12; round += 1) uint32();

  const next = (): number => uint32() / 2 ** 32;
  const int = (low: number, high: number): number => low + Math.floor(next() * (high - low + 1));
  const bytes = (length: number): Uint8Array => Uint8Array.from({ length }, () => uint32() & 0xff);
  return {
    next,
    int,
    bytes,
    pick: (list) => list[int(0, list.length - 1)]!,
    weighted: (weights) => {
      const keys = Object.keys(weights) as (keyof typeof weights)[];
      let left = next() * keys.reduce((sum, key) => sum + weights[key], 0);
      for (const key of keys) {
        left -= weights[key];
        if (left < 0) return key;
      }
      return keys.at(-1)!;
    },
    chance: (probability) => next() < probability,
    id: (at) => v7({ msecs: at.getTime(), random: bytes(16), seq: uint32() }),
  };
}
