import { randomBytes } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { type Message, type ReceivedMessage, signMessage, verifyMessage } from './signed-message.ts';
import { sm2KeyPair, sm2Verify } from './sm2.ts';
import { sm3Hex } from './sm3.ts';

const keyPair = sm2KeyPair(randomBytes);
const signer = { keyId: 'district-230111', keyPair };
const sent: Message = {
  method: 'POST',
  path: '/v1/dossiers?dry=0',
  timestamp: '2026-03-02T01:30:00.000Z',
  nonce: '0f1e2d3c4b5a69788796a5b4c3d2e1f0',
  body: '{"name":"某某"}',
};
const headers = signMessage(sent, signer, randomBytes);
const received: ReceivedMessage = { method: 'POST', path: sent.path, body: Buffer.from(sent.body), headers };
const verifier = {
  publicKeyOf: (keyId: string) => (keyId === signer.keyId ? keyPair.publicKey : undefined),
  now: new Date('2026-03-02T01:33:00.000Z'),
  windowMs: 5 * 60_000,
};
const at = (instant: string) => ({ ...verifier, now: new Date(instant) });
const refusal = (error: string) => ({ ok: false, error });

describe('a signed message', () => {
  it('is verified, and says who sent it', () => {
    expect(verifyMessage(received, verifier)).toEqual({
      ok: true,
      value: { keyId: signer.keyId, nonce: sent.nonce, timestamp: sent.timestamp },
    });
  });

  it('signs the lines that are documented', () => {
    const text = `yimi-signed-message-v1\ndistrict-230111\nPOST\n${sent.path}\n${sent.timestamp}\n${sent.nonce}\n${sm3Hex(sent.body)}`;
    expect(sm2Verify(keyPair.publicKey, text, Buffer.from(headers['x-yimi-signature'], 'base64'))).toBe(true);
  });

  it('may have no body, and a method in lower case', () => {
    const get = { ...sent, method: 'get', body: '' };
    const signed = { ...get, method: 'GET', headers: signMessage(get, signer, randomBytes) };
    expect(verifyMessage(signed, verifier).ok).toBe(true);
  });
});

describe('what is refused', () => {
  it.each<[string, Partial<ReceivedMessage>]>([
    ['method', { method: 'PUT' }],
    ['path', { path: '/v1/dossiers?dry=1' }],
    ['body', { body: '{"name":"某人"}' }],
    ['timestamp', { headers: { ...headers, 'x-yimi-timestamp': '2026-03-02T01:30:00.001Z' } }],
    ['nonce', { headers: { ...headers, 'x-yimi-nonce': 'ff1e2d3c4b5a69788796a5b4c3d2e1f0' } }],
    ['signature', { headers: { ...headers, 'x-yimi-signature': headers['x-yimi-signature'].slice(4) } }],
  ])('another %s', (_part, change) => {
    expect(verifyMessage({ ...received, ...change }, verifier)).toEqual(refusal('wrong-signature'));
  });

  it('another key under the same id', () => {
    const other = sm2KeyPair(randomBytes);
    expect(verifyMessage(received, { ...verifier, publicKeyOf: () => other.publicKey })).toEqual(
      refusal('wrong-signature'),
    );
  });

  it('the same key under another id', () => {
    const renamed = { ...received, headers: { ...headers, 'x-yimi-key': 'district-230112' } };
    expect(verifyMessage(renamed, verifier)).toEqual(refusal('unknown-key'));
    expect(verifyMessage(renamed, { ...verifier, publicKeyOf: () => keyPair.publicKey })).toEqual(
      refusal('wrong-signature'),
    );
  });

  it('a message outside the window, whose two ends are included', () => {
    expect(verifyMessage(received, at('2026-03-02T01:35:00.000Z')).ok).toBe(true);
    expect(verifyMessage(received, at('2026-03-02T01:35:00.001Z'))).toEqual(refusal('too-old'));
    expect(verifyMessage(received, at('2026-03-02T01:25:00.000Z')).ok).toBe(true);
    expect(verifyMessage(received, at('2026-03-02T01:24:59.999Z'))).toEqual(refusal('too-new'));
  });

  it.each<[string, ReceivedMessage['headers']]>([
    ['no headers', {}],
    ['no signature', { ...headers, 'x-yimi-signature': undefined }],
    ['a header twice', { ...headers, 'x-yimi-nonce': [sent.nonce, sent.nonce] }],
    ['a time without zone', { ...headers, 'x-yimi-timestamp': '2026-03-02T01:30:00' }],
    ['a day that is none', { ...headers, 'x-yimi-timestamp': '2026-02-30T01:30:00.000Z' }],
    ['a short nonce', { ...headers, 'x-yimi-nonce': 'abc' }],
    ['a line break in a header', { ...headers, 'x-yimi-key': 'a\nb' }],
  ])('%s', (_what, changed) => {
    expect(verifyMessage({ ...received, headers: changed }, verifier)).toEqual(refusal('incomplete'));
  });
});

describe('misuse', () => {
  it.each<[string, Partial<Message>]>([
    ['a line break in the path', { path: '/v1\n/dossiers' }],
    ['a time that is none', { timestamp: 'now' }],
    ['a short nonce', { nonce: '1' }],
  ])('is thrown back: %s', (_what, change) => {
    expect(() => signMessage({ ...sent, ...change }, signer, randomBytes)).toThrow(RangeError);
  });
});
