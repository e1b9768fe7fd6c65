import { createDecipheriv } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fieldKey, keyIdOf, openValue, sealValue } from './field-cipher.ts';
import { hkdfSm3, hmacSm3 } from './sm3.ts';

const dataKey = Buffer.alloc(32, 0xd1);
const keys = new Map([
  [1, fieldKey(1, dataKey)],
  [258, fieldKey(258, Buffer.alloc(32, 0xd2))],
]);
const iv = Buffer.from('000102030405060708090a0b0c0d0e0f', 'hex');
const number = '230111199003071235';
const where = 'person.citizen_number_sealed';
const sealed = sealValue(keys, 258, number, where, iv);

const bytes = fc.uint8Array({ maxLength: 200 });
const vectors = fc.uint8Array({ minLength: 16, maxLength: 16 });

describe('a sealed value', () => {
  it('opens again to what was sealed', () => {
    fc.assert(
      fc.property(bytes, fc.string(), vectors, fc.constantFrom(1, 258), (plaintext, place, random, keyId) => {
        const opened = openValue(keys, sealValue(keys, keyId, plaintext, place, random), place);
        expect(opened).toEqual({ ok: true, value: Buffer.from(plaintext) });
      }),
    );
  });

  it('lies as documented', () => {
    const value = sealValue(keys, 1, number, where, iv);
    const derived = hkdfSm3(dataKey, 'yimi field cipher v1', 48);
    const decipher = createDecipheriv('sm4-cbc', derived.subarray(0, 16), value.subarray(5, 21));
    expect(value.subarray(0, 21).toString('hex')).toBe(`0100000001${iv.toString('hex')}`);
    expect(decipher.update(value.subarray(21, -32), undefined, 'utf8') + decipher.final('utf8')).toBe(number);
    expect(value.subarray(-32)).toEqual(
      hmacSm3(derived.subarray(16), value.subarray(0, -32), where, Uint8Array.of(0, 0, 0, where.length)),
    );
    expect(value).toHaveLength(85);
  });

  it('names its key', () => {
    expect(keyIdOf(sealed)).toBe(258);
    expect(keyIdOf(Buffer.from(number))).toBeUndefined();
  });

  it('hides equal texts behind different bytes', () => {
    const other = sealValue(keys, 258, number, where, Buffer.alloc(16, 9));
    expect(other.subarray(21).equals(sealed.subarray(21))).toBe(false);
  });
});

describe('what does not open', () => {
  it('any flipped bit', () => {
    const opened = Array.from({ length: sealed.length * 8 }, (_, bit) => {
      const changed = Buffer.from(sealed);
      changed.writeUInt8(changed.readUInt8(bit >> 3) ^ (1 << (bit & 7)), bit >> 3);
      return openValue(keys, changed, where).ok;
    });
    expect(opened).not.toContain(true);
    expect(opened).toHaveLength(680);
  });

  it('any flipped bit of any value', () => {
    fc.assert(
      fc.property(bytes, vectors, fc.nat(), (plaintext, random, somewhere) => {
        const changed = sealValue(keys, 1, plaintext, where, random);
        const bit = somewhere % (changed.length * 8);
        changed.writeUInt8(changed.readUInt8(bit >> 3) ^ (1 << (bit & 7)), bit >> 3);
        expect(openValue(keys, changed, where).ok).toBe(false);
      }),
    );
  });

  it('a value cut short or made longer', () => {
    const opened = Array.from(sealed, (_, length) => openValue(keys, sealed.subarray(0, length), where).ok);
    expect(opened).not.toContain(true);
    expect(openValue(keys, Buffer.concat([sealed, Buffer.alloc(16)]), where).ok).toBe(false);
  });

  it('a value copied to another column', () => {
    expect(openValue(keys, sealed, 'person.phone_sealed')).toEqual({ ok: false, error: 'tampered' });
  });

  it('a value under a key that is not there', () => {
    const older = new Map([[1, fieldKey(1, dataKey)]]);
    expect(openValue(older, sealed, where)).toEqual({ ok: false, error: 'wrong-key' });
  });

  it('a value under another key with the same id', () => {
    const other = new Map([[258, fieldKey(258, dataKey)]]);
    expect(openValue(other, sealed, where)).toEqual({ ok: false, error: 'tampered' });
  });

  it('plain text', () => {
    expect(openValue(keys, Buffer.from(number), where)).toEqual({ ok: false, error: 'malformed' });
  });
});

describe('misuse', () => {
  it('is thrown back', () => {
    expect(() => sealValue(keys, 3, number, where, iv)).toThrow('no data key 3');
    expect(() => sealValue(keys, 1, number, where, iv.subarray(1))).toThrow('16 bytes');
    expect(() => fieldKey(1, Buffer.alloc(16))).toThrow('32 bytes');
    expect(() => fieldKey(2 ** 32, dataKey)).toThrow('key id');
  });
});
