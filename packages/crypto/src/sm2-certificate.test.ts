import { randomBytes } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { sm2KeyPair, sm2Verify } from './sm2.ts';
import { issueAuthority, issueCertificate, parseCertificate } from './sm2-certificate.ts';

const rootKey = sm2KeyPair(randomBytes);
const doctorKey = sm2KeyPair(randomBytes);
const validity = { notBefore: new Date('2026-01-01T00:00:00Z'), notAfter: new Date('2051-06-30T15:59:59Z') };
const rootName = { commonName: '演示根', organisation: '演示认证机构', country: 'CN' };
const doctorName = { commonName: '王某', organisation: '演示医院', country: 'CN' };

const root = issueAuthority({ subject: rootName, keyPair: rootKey, ...validity, random: randomBytes });
const issuer = { certificate: root, keyPair: rootKey };
const order = { subject: doctorName, publicKey: doctorKey.publicKey, issuer, ...validity };
const certificate = issueCertificate({ ...order, random: randomBytes });

describe('a certificate', () => {
  it('says again what it was issued for', () => {
    expect(parseCertificate(certificate)).toMatchObject({
      ok: true,
      value: {
        subject: doctorName,
        issuer: rootName,
        serial: expect.stringMatching(/^[4-7][0-9a-f]{31}$/),
        ...validity,
        isAuthority: false,
        keyUsage: ['digitalSignature', 'nonRepudiation'],
        unknownCritical: false,
      },
    });
    const parsed = parseCertificate(certificate);
    expect(parsed.ok && Buffer.from(parsed.value.publicKey)).toEqual(doctorKey.publicKey);
  });

  it('of an authority says that it may sign', () => {
    expect(parseCertificate(root)).toMatchObject({
      ok: true,
      value: {
        isAuthority: true,
        pathLength: 0,
        keyUsage: ['keyCertSign', 'cRLSign'],
        subject: rootName,
        issuer: rootName,
      },
    });
  });

  it('is signed by its issuer over its own bytes', () => {
    const parsed = parseCertificate(certificate);
    const raw = parsed.ok ? parsed.value.raw : undefined;
    expect(raw && sm2Verify(rootKey.publicKey, raw.signed, raw.signature)).toBe(true);
  });

  it('has a serial number of its own', () => {
    const serials = [certificate, issueCertificate({ ...order, random: randomBytes })].map((each) => {
      const parsed = parseCertificate(each);
      return parsed.ok && parsed.value.serial;
    });
    expect(new Set(serials).size).toBe(2);
  });

  it('drops parts of a second and keeps the rest of a name out', () => {
    const plain = { ...order, subject: { commonName: 'system' }, notBefore: new Date('2049-12-31T23:59:59.900Z') };
    const parsed = parseCertificate(issueCertificate({ ...plain, random: randomBytes }));
    expect(parsed.ok && parsed.value.subject).toEqual({ commonName: 'system' });
    expect(parsed.ok && parsed.value.notBefore).toEqual(new Date('2049-12-31T23:59:59Z'));
  });

  it('is not issued with a key that does not belong to the issuer', () => {
    const foreign = { certificate: root, keyPair: doctorKey };
    expect(() => issueCertificate({ ...order, issuer: foreign, random: randomBytes })).toThrow('does not belong');
  });
});

describe('what is not read', () => {
  const hex = certificate.toString('hex');
  const changed = (from: string, to: string) => Buffer.from(hex.replaceAll(from, to), 'hex');

  it('a certificate of another algorithm', () => {
    const withSha256 = changed('06082a811ccf55018375', '06082a811ccf55018376');
    const onOtherCurve = changed('06082a811ccf5501822d', '06082a811ccf5501822e');
    expect(parseCertificate(withSha256)).toEqual({ ok: false, error: 'not-sm2' });
    expect(parseCertificate(onOtherCurve)).toEqual({ ok: false, error: 'not-sm2' });
  });

  it('a certificate that names two algorithms', () => {
    const last = hex.lastIndexOf('06082a811ccf55018375');
    const outer = `${hex.slice(0, last)}06082a811ccf55018376${hex.slice(last + 20)}`;
    expect(parseCertificate(Buffer.from(outer, 'hex'))).toEqual({ ok: false, error: 'not-sm2' });
  });

  it.each<[string, Uint8Array]>([
    ['nothing', new Uint8Array()],
    ['text', Buffer.from('-----BEGIN CERTIFICATE-----')],
    ['a byte after the end', Buffer.concat([certificate, Uint8Array.of(0)])],
    ['an end cut off', certificate.subarray(0, -1)],
    ['version 1', changed('a003020102', 'a003020100')],
    [
      'an impossible day',
      changed(Buffer.from('260101000000Z').toString('hex'), Buffer.from('260230000000Z').toString('hex')),
    ],
    [
      'a time without Z',
      changed(Buffer.from('260101000000Z').toString('hex'), Buffer.from('2601010000000').toString('hex')),
    ],
    ['a boolean of 1', changed('0603551d0f0101ff', '0603551d0f010101')],
    ['an extension twice', changed('0603551d23', '0603551d0e')],
  ])('%s', (_what, bytes) => {
    expect(parseCertificate(bytes)).toEqual({ ok: false, error: 'malformed' });
  });

  it('never throws, whatever byte is changed', () => {
    const read = Array.from(certificate, (byte, at) => {
      const broken = Buffer.from(certificate);
      broken.writeUInt8(byte ^ 0xff, at);
      return parseCertificate(broken).ok;
    });
    expect(read).toHaveLength(certificate.length);
  });
});
