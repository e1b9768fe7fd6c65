import { randomBytes } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { closeWithPin, openWithPin, unwrapKey, wrapKey } from './key-wrapping.ts';

const kek = Buffer.alloc(32, 1);
const otherKek = Buffer.alloc(32, 2);
const key = randomBytes(32);
const salt = Buffer.alloc(16, 3);

const flipped = (bytes: Buffer, at: number) => {
  const changed = Buffer.from(bytes);
  changed.writeUInt8(changed.readUInt8(at) ^ 1, at);
  return changed;
};

describe('a data key under the KEK', () => {
  const wrapped = wrapKey(kek, 'key wrapping', key, randomBytes);
  const unwrap = (under: Buffer, bytes: Buffer) => unwrapKey(under, 'key wrapping', bytes);

  it('unwraps to itself', () => {
    expect(unwrap(kek, wrapped)).toEqual({ ok: true, value: key });
  });

  it('stays closed to another KEK and after any changed byte', () => {
    expect(unwrap(otherKek, wrapped)).toEqual({ ok: false, error: 'wrong-key' });
    const opened = Array.from(wrapped, (_, at) => unwrap(kek, flipped(wrapped, at)).ok);
    expect(opened).not.toContain(true);
  });

  it('does not show the key', () => {
    expect(wrapped.includes(key.subarray(0, 8))).toBe(false);
  });

  it('does not open as what a PIN has closed', () => {
    expect(unwrapKey(kek, 'pin wrapping outside', wrapped)).toEqual({ ok: false, error: 'wrong-key' });
  });
});

describe('a private key under a PIN', () => {
  it('opens with it, written in full-width digits too', async () => {
    const closed = await closeWithPin('246810', key, { salt, random: randomBytes });
    expect(await openWithPin('246810', closed, salt)).toEqual(key);
    expect(await openWithPin('２４６８１０', closed, salt)).toEqual(key);
  });

  it('stays closed to another PIN, another salt and after a changed byte', async () => {
    const closed = await closeWithPin('246810', key, { salt, random: randomBytes });
    expect(await openWithPin('246811', closed, salt)).toBeNull();
    expect(await openWithPin('246810', closed, Buffer.alloc(16))).toBeNull();
    expect(await openWithPin('246810', flipped(closed, 40), salt)).toBeNull();
  });
});

describe('misuse', () => {
  it('is thrown back', async () => {
    expect(() => wrapKey(kek.subarray(16), 'key wrapping', key, randomBytes)).toThrow('32 bytes');
    const tooFew = () => new Uint8Array(8);
    expect(() => wrapKey(kek, 'key wrapping', key, tooFew)).toThrow('asked for 16 random bytes, got 8');
    const shortSalt = { salt: salt.subarray(8), random: randomBytes };
    await expect(closeWithPin('246810', key, shortSalt)).rejects.toThrow('16 bytes');
  });
});
