/** The curve of SM2 (GB/T 32918.5-2017), and how its numbers and points stand in bytes. */
import { type WeierstrassPoint, weierstrass } from '@noble/curves/abstract/weierstrass.js';
import { draw, type Random } from './random.ts';

const CURVE = {
  p: 0xfffffffeffffffffffffffffffffffffffffffff00000000ffffffffffffffffn,
  a: 0xfffffffeffffffffffffffffffffffffffffffff00000000fffffffffffffffcn,
  b: 0x28e9fa9e9d9f5e344d5a9e4bcf6509a7f39789f515ab8f92ddbcbd414d940e93n,
  n: 0xfffffffeffffffffffffffffffffffff7203df6b21c6052b53bbf40939d54123n,
  h: 1n,
  Gx: 0x32c4ae2c1f1981195f9904466a39c9948fe30bbff2660be1715a4589334c74c7n,
  Gy: 0xbc3736a2f4f6779c59bdcee36b692153d0a9877cc62a474002df32e52139f0a0n,
};

export const Point = weierstrass(CURVE);
export type CurvePoint = WeierstrassPoint<bigint>;

/** Number of points; private keys and signatures are numbers below it. */
export const ORDER = CURVE.n;

/** Length of an uncompressed point: 0x04, x, y. */
export const POINT_BYTES = 65;

/** a ‖ b ‖ xG ‖ yG, which goes into every digest. */
export const CURVE_BYTES = Buffer.concat([CURVE.a, CURVE.b, CURVE.Gx, CURVE.Gy].map(bytesOf));

// 40 ms once, and three times as many signatures after it.
Point.BASE.precompute(8);

/** 32 bytes, most significant first. */
export function bytesOf(number: bigint): Buffer {
  return Buffer.from(number.toString(16).padStart(64, '0'), 'hex');
}

export function numberOf(bytes: Uint8Array): bigint {
  return BigInt(`0x${Buffer.from(bytes).toString('hex') || '0'}`);
}

/** The remainder from 0 to ORDER − 1, of negative numbers too. */
export function modulo(number: bigint): bigint {
  return Point.Fn.create(number);
}

/** From 1 to `below` − 1, evenly but for one part in 2⁶⁴. Takes 40 random bytes. */
export function drawNumber(random: Random, below: bigint): bigint {
  return (numberOf(draw(random, 40)) % (below - 1n)) + 1n;
}
