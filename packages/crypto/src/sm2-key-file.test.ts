import { generateKeyPairSync, randomBytes } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { fromPem, toPem } from './pem.ts';
import { sm2KeyPair } from './sm2.ts';
import { sm2KeyFromPem, sm2KeyToPem } from './sm2-key-file.ts';

const keyPair = sm2KeyPair(randomBytes);
const pem = sm2KeyToPem(keyPair);
const der = fromPem('PRIVATE KEY', pem) ?? Buffer.alloc(0);

describe('a key file', () => {
  it('is read back as the same key', () => {
    const read = sm2KeyFromPem(`Some words before.\r\n${pem.replaceAll('\n', '\r\n')}`);
    expect(read).toEqual({ ok: true, value: { ...keyPair, privateKey: Buffer.from(keyPair.privateKey) } });
  });

  it('of another curve is no SM2 key', () => {
    const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
    const other = privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
    expect(sm2KeyFromPem(other)).toEqual({ ok: false, error: 'not-sm2' });
  });

  it('whose public key is another one is refused', () => {
    const swapped = Buffer.concat([der.subarray(0, -65), sm2KeyPair(randomBytes).publicKey]);
    expect(sm2KeyFromPem(toPem('PRIVATE KEY', swapped))).toEqual({ ok: false, error: 'wrong-public-key' });
  });

  it.each([
    ['nothing', ''],
    ['a certificate', pem.replaceAll('PRIVATE KEY', 'CERTIFICATE')],
    ['broken base64', pem.replace('\n', '\n*')],
    ['an end cut off', toPem('PRIVATE KEY', der.subarray(0, -1))],
    ['a byte too many', toPem('PRIVATE KEY', Buffer.concat([der, Uint8Array.of(0)]))],
    ['an unknown part', toPem('PRIVATE KEY', Buffer.from(der).fill(0xa2, der.length - 70, der.length - 69))],
    ['a private key of zero', toPem('PRIVATE KEY', Buffer.from(der).fill(0, der.length - 102, der.length - 70))],
  ])('%s is malformed', (_what, text) => {
    expect(sm2KeyFromPem(text)).toEqual({ ok: false, error: 'malformed' });
  });
});
