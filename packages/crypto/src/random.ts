/** A source of cryptographically strong bytes. Passed in, so that a test can fix it; in a server it is `randomBytes` of node:crypto. */
export type Random = (bytes: number) => Uint8Array;

/** @throws RangeError when the source gave another number of bytes than asked: a short nonce would betray the key */
export function draw(random: Random, bytes: number): Uint8Array {
  const drawn = random(bytes);
  if (drawn.length !== bytes) throw new RangeError(`asked for ${bytes} random bytes, got ${drawn.length}`);
  return drawn;
}
