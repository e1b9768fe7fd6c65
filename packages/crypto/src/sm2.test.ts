import { randomBytes } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { messageDigest, sm2KeyPair, sm2PublicKey, sm2Sign, sm2Verify } from './sm2.ts';

const hex = (text: string) => Buffer.from(text.replace(/\s/g, ''), 'hex');

/** GB/T 32918.5-2017, annex A.2. */
const standard = {
  privateKey: hex('3945208F7B2144B13F36E38AC6D39F95889393692860B51A42FB81EF4DF7C5B8'),
  publicKey: hex(`04 09F9DF311E5421A150DD7D161E4BC5C672179FAD1833FC076BB08FF356F35020
                     CCEA490CE26775A52DC6EA718CC1AA600AED05FBF35E084A6632F6072DA9AD13`),
  message: 'message digest',
  digest: hex('F0B43E94BA45ACCAACE692ED534382EB17E6AB5A19CE7B31F4486FDFC0D28640'),
  k: 0x59276e27d506861a16680f3ad9c02dccef3cc1fa3cdbe4ce6d54b80deac1bc21n,
  r: hex('F5A03B0648D2C4630EEAC513E1BB81A15944DA3827D5B74143AC7EACEEE720B3'),
  s: hex('B1B6AA29DF212FD8763182BC0D421CA1BB9038FD1F7F42D4840B69C485BBC1AA'),
};
const { r, s } = standard;
const integer = (magnitude: Uint8Array) => Buffer.concat([Uint8Array.of(0x02, 33, 0), magnitude]);
const signature = Buffer.concat([Uint8Array.of(0x30, 70), integer(r), integer(s)]);

/** The random bytes that make the signer take `k`: it adds one to what it draws. */
const drawing = (k: bigint) => () => Buffer.from((k - 1n).toString(16).padStart(80, '0'), 'hex');

describe('the example of GB/T 32918.5 A.2', () => {
  it('public key', () => {
    expect(sm2PublicKey(standard.privateKey)).toEqual(standard.publicKey);
  });

  it('digest', () => {
    expect(messageDigest(standard.publicKey, standard.message)).toEqual(standard.digest);
  });

  it('signature', () => {
    expect(sm2Sign(standard, standard.message, drawing(standard.k))).toEqual(signature);
  });

  it('verification', () => {
    expect(sm2Verify(standard.publicKey, standard.message, signature)).toBe(true);
  });
});

describe('sign and verify', () => {
  it('agree on any message, as long as nothing is changed', () => {
    const keyPair = sm2KeyPair(randomBytes);
    const other = sm2KeyPair(randomBytes);
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), fc.nat(), (message, somewhere) => {
        const signed = sm2Sign(keyPair, message, randomBytes);
        expect(sm2Verify(keyPair.publicKey, message, signed)).toBe(true);
        expect(sm2Verify(other.publicKey, message, signed)).toBe(false);
        expect(sm2Verify(keyPair.publicKey, Buffer.concat([message, Uint8Array.of(0)]), signed)).toBe(false);
        const bit = somewhere % (signed.length * 8);
        signed.writeUInt8(signed.readUInt8(bit >> 3) ^ (1 << (bit & 7)), bit >> 3);
        expect(sm2Verify(keyPair.publicKey, message, signed)).toBe(false);
      }),
      { numRuns: 40 },
    );
  });

  it('agree with many keys in use, more than are kept ready', () => {
    const keyPairs = Array.from({ length: 40 }, () => sm2KeyPair(randomBytes));
    const signed = keyPairs.map((keyPair) => sm2Sign(keyPair, 'same', randomBytes));
    const verified = keyPairs.map(({ publicKey }) => signed.map((each) => sm2Verify(publicKey, 'same', each)));
    expect(verified).toEqual(keyPairs.map((_, row) => signed.map((_, column) => row === column)));
  }, 30_000);

  it('make two signatures of one message different', () => {
    const keyPair = sm2KeyPair(randomBytes);
    expect(sm2Sign(keyPair, 'm', randomBytes)).not.toEqual(sm2Sign(keyPair, 'm', randomBytes));
  });
});

describe('only strict DER is read', () => {
  const verifies = (changed: Uint8Array) => sm2Verify(standard.publicKey, standard.message, changed);
  const wrapped = (...content: Uint8Array[]) => {
    const body = Buffer.concat(content);
    return Buffer.concat([Uint8Array.of(0x30, body.length), body]);
  };
  const order = hex('FFFFFFFEFFFFFFFFFFFFFFFFFFFFFFFF7203DF6B21C6052B53BBF40939D54123');

  it.each<[string, Uint8Array]>([
    ['nothing', new Uint8Array()],
    ['a byte after the end', Buffer.concat([signature, Uint8Array.of(0)])],
    ['a byte after the numbers', wrapped(integer(r), integer(s), Uint8Array.of(0))],
    ['a third number', wrapped(integer(r), integer(s), Uint8Array.of(2, 1, 1))],
    ['one number', wrapped(integer(r))],
    ['a length in long form', Buffer.concat([Uint8Array.of(0x30, 0x81, 70), signature.subarray(2)])],
    ['an indefinite length', Buffer.concat([Uint8Array.of(0x30, 0x80), signature.subarray(2), Uint8Array.of(0, 0)])],
    ['a needless zero', wrapped(Buffer.concat([Uint8Array.of(2, 34, 0, 0), r]), integer(s))],
    ['a missing zero: negative', wrapped(Buffer.concat([Uint8Array.of(2, 32), r]), integer(s))],
    ['an empty number', wrapped(Uint8Array.of(2, 0), integer(s))],
    ['a set', Buffer.concat([Uint8Array.of(0x31), signature.subarray(1)])],
    ['bare r and s', Buffer.concat([r, s])],
    ['r = 0', wrapped(Uint8Array.of(2, 1, 0), integer(s))],
    ['s = 0', wrapped(integer(r), Uint8Array.of(2, 1, 0))],
    ['r = n', wrapped(integer(order), integer(s))],
    ['s = n', wrapped(integer(r), integer(order))],
    ['r + s = n', wrapped(integer(r), unsignedDifference(order, r))],
    ['a number of 40 bytes', wrapped(Buffer.concat([Uint8Array.of(2, 40), Buffer.alloc(40, 1)]), integer(s))],
  ])('not %s', (_what, changed) => {
    expect(verifies(changed)).toBe(false);
  });

  it('nor a signature cut short', () => {
    const verified = Array.from(signature, (_, length) => verifies(signature.subarray(0, length)));
    expect(verified).not.toContain(true);
  });

  function unsignedDifference(a: Buffer, b: Buffer): Buffer {
    const difference = BigInt(`0x${a.toString('hex')}`) - BigInt(`0x${b.toString('hex')}`);
    const magnitude = Buffer.from(difference.toString(16).padStart(64, '0'), 'hex');
    const start = magnitude.findIndex((byte) => byte !== 0);
    return Buffer.concat([Uint8Array.of(2, 32 - start), magnitude.subarray(start)]);
  }
});

describe('keys', () => {
  it('a public key off the curve verifies nothing', () => {
    const off = Buffer.from(standard.publicKey);
    off.writeUInt8(off.readUInt8(64) ^ 1, 64);
    expect(sm2Verify(off, standard.message, signature)).toBe(false);
    expect(sm2Verify(standard.publicKey.subarray(1), standard.message, signature)).toBe(false);
    expect(sm2Verify(new Uint8Array(), standard.message, signature)).toBe(false);
  });

  it.each([
    ['zero', Buffer.alloc(32)],
    ['n − 1', hex('FFFFFFFEFFFFFFFFFFFFFFFFFFFFFFFF7203DF6B21C6052B53BBF40939D54122')],
    ['31 bytes', Buffer.alloc(31, 1)],
  ])('a private key of %s is refused', (_what, privateKey) => {
    expect(() => sm2PublicKey(privateKey)).toThrow(RangeError);
    expect(() => sm2Sign({ ...standard, privateKey }, 'm', randomBytes)).toThrow(RangeError);
  });
});
