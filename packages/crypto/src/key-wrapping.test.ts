import { randomBytes } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { unwrapKey, unwrapWithPin, wrapKey, wrapWithPin } from './key-wrapping.ts';

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
  const wrapped = wrapKey(kek, key, randomBytes);

  it('unwraps to itself', () => {
    expect(unwrapKey(kek, wrapped)).toEqual({ ok: true, value: key });
  });

  it('stays closed to another KEK and after any changed byte', () => {
    expect(unwrapKey(otherKek, wrapped)).toEqual({ ok: false, error: 'wrong-key' });
    const opened = Array.from(wrapped, (_, at) => unwrapKey(kek, flipped(wrapped, at)).ok);
    expect(opened).not.toContain(true);
  });

  it('does not show the key', () => {
    expect(wrapped.includes(key.subarray(0, 8))).toBe(false);
  });
});

describe('a private key under PIN and KEK', () => {
  it('unwraps with both, written in full-width digits too', async () => {
    const wrapped = await wrapWithPin(kek, '246810', key, { salt, random: randomBytes });
    expect(await unwrapWithPin(kek, '246810', wrapped, salt)).toEqual({ ok: true, value: key });
    expect(await unwrapWithPin(kek, '２４６８１０', wrapped, salt)).toEqual({ ok: true, value: key });
  });

  it('tells a wrong PIN from a wrong KEK', async () => {
    const wrapped = await wrapWithPin(kek, '246810', key, { salt, random: randomBytes });
    expect(await unwrapWithPin(kek, '246811', wrapped, salt)).toEqual({ ok: false, error: 'wrong-pin' });
    expect(await unwrapWithPin(kek, '246810', wrapped, Buffer.alloc(16))).toEqual({ ok: false, error: 'wrong-pin' });
    expect(await unwrapWithPin(otherKek, '246810', wrapped, salt)).toEqual({ ok: false, error: 'wrong-key' });
    expect(await unwrapWithPin(kek, '246810', flipped(wrapped, 40), salt)).toEqual({ ok: false, error: 'wrong-key' });
  });

  it('is not what the KEK alone unwraps', async () => {
    const wrapped = await wrapWithPin(kek, '246810', key, { salt, random: randomBytes });
    expect(unwrapKey(kek, wrapped)).toEqual({ ok: false, error: 'wrong-key' });
  });
});

describe('misuse', () => {
  it('is thrown back', async () => {
    expect(() => wrapKey(kek.subarray(16), key, randomBytes)).toThrow('32 bytes');
    expect(() => wrapKey(kek, key, () => new Uint8Array(8))).toThrow('asked for 16 random bytes, got 8');
    await expect(wrapWithPin(kek, '246810', key, { salt: salt.subarray(8), random: randomBytes })).rejects.toThrow(
      '16 bytes',
    );
  });
});
