import { createCipheriv } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { hkdfSm3, hmacSm3, sm3, sm3Hex } from './sm3.ts';

describe('SM3', () => {
  it.each([
    ['GB/T 32905-2016 A.1', 'abc', '66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0'],
    ['GB/T 32905-2016 A.2', 'abcd'.repeat(16), 'debe9ff92275b8a138604889c18e5a4d6fdb70e5387e5765293dcba39c0c5732'],
  ])('gives the digest of %s', (_source, text, digest) => {
    expect(sm3Hex(text)).toBe(digest);
  });

  it('takes parts one after the other, text as UTF-8', () => {
    expect(sm3('一', '米')).toEqual(sm3(Buffer.from('e4b880e7b1b3', 'hex')));
  });
});

describe('what is built on SM3', () => {
  const xor = (key: Uint8Array, pad: number) => Buffer.alloc(64).map((_, at) => (key[at] ?? 0) ^ pad);

  it('HMAC follows RFC 2104', () => {
    const key = Buffer.from('a key of one sentence');
    expect(hmacSm3(key, 'data', ' and more')).toEqual(sm3(xor(key, 0x5c), sm3(xor(key, 0x36), 'data and more')));
  });

  it('HKDF follows RFC 5869 with an empty salt', () => {
    const secret = Buffer.alloc(32, 7);
    const extracted = hmacSm3(Buffer.alloc(32), secret);
    const first = hmacSm3(extracted, 'purpose', Uint8Array.of(1));
    const second = hmacSm3(extracted, first, 'purpose', Uint8Array.of(2));
    expect(hkdfSm3(secret, 'purpose', 48)).toEqual(Buffer.concat([first, second]).subarray(0, 48));
  });
});

describe('SM4 of this Node', () => {
  const key = Buffer.from('0123456789abcdeffedcba9876543210', 'hex');

  it('gives the ciphertext of GB/T 32907-2016 A.1', () => {
    const cipher = createCipheriv('sm4-cbc', key, Buffer.alloc(16)).setAutoPadding(false);
    expect(cipher.update(key).toString('hex')).toBe('681edf34d206965e86b3e94f536e4246');
  });

  it('gives the ciphertext of GB/T 32907-2016 A.2 after a million rounds', () => {
    // CBC over zeros feeds each ciphertext into the next block: the same as encrypting one block again and again.
    const cipher = createCipheriv('sm4-cbc', key, key).setAutoPadding(false);
    const all = cipher.update(Buffer.alloc(16_000_000));
    expect(all.subarray(-16).toString('hex')).toBe('595298c7c6fd271f0402f804c33d3f66');
  });
});
