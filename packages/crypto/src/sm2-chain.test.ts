import { randomBytes } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { sm2KeyPair } from './sm2.ts';
import { issueAuthority, issueCertificate } from './sm2-certificate.ts';
import { verifyChain } from './sm2-chain.ts';

const day = (text: string) => new Date(`${text}T00:00:00Z`);
const years = (from: string, to: string) => ({ notBefore: day(from), notAfter: day(to), random: randomBytes });
const [rootKey, middleKey, lowerKey, doctorKey] = Array.from({ length: 4 }, () => sm2KeyPair(randomBytes)) as [
  ReturnType<typeof sm2KeyPair>,
  ReturnType<typeof sm2KeyPair>,
  ReturnType<typeof sm2KeyPair>,
  ReturnType<typeof sm2KeyPair>,
];

const root = issueAuthority({
  subject: { commonName: 'Root' },
  keyPair: rootKey,
  pathLength: 1,
  ...years('2020-01-01', '2040-01-01'),
});
const underRoot = { certificate: root, keyPair: rootKey };
const middle = issueAuthority({
  subject: { commonName: 'Middle' },
  keyPair: middleKey,
  issuer: underRoot,
  ...years('2022-01-01', '2030-01-01'),
});
const underMiddle = { certificate: middle, keyPair: middleKey };
const doctor = { subject: { commonName: 'Doctor' }, publicKey: doctorKey.publicKey };
const direct = issueCertificate({ ...doctor, issuer: underRoot, ...years('2024-01-01', '2026-01-01') });
const deep = issueCertificate({ ...doctor, issuer: underMiddle, ...years('2024-01-01', '2032-01-01') });

const asked = { at: day('2025-05-05'), usage: 'digitalSignature' } as const;
const refusal = (error: string) => ({ ok: false, error });

describe('a chain is verified', () => {
  it.each([
    ['of one', [direct]],
    ['of one with its authority', [direct, root]],
    ['over an intermediate authority', [deep, middle]],
    ['over an intermediate authority, with the root', [deep, middle, root]],
  ])('%s', (_what, chain) => {
    expect(verifyChain(chain, [root], asked)).toMatchObject({ ok: true, value: { subject: { commonName: 'Doctor' } } });
  });

  it('up to an intermediate authority that is itself trusted', () => {
    expect(verifyChain([deep], [middle], asked).ok).toBe(true);
  });

  it('when the authority has an older key under the same name', () => {
    const older = issueAuthority({
      subject: { commonName: 'Root' },
      keyPair: lowerKey,
      ...years('2010-01-01', '2040-01-01'),
    });
    expect(verifyChain([direct], [older, root], asked).ok).toBe(true);
    expect(verifyChain([direct], [older], asked)).toEqual(refusal('wrong-signature'));
  });

  it('on its first and last moment, and not beside them', () => {
    const at = (ms: number) => verifyChain([direct], [root], { ...asked, at: new Date(ms) });
    const [from, to] = [day('2024-01-01').getTime(), day('2026-01-01').getTime()];
    expect([at(from).ok, at(to).ok]).toEqual([true, true]);
    expect([at(from - 1), at(to + 1)]).toEqual([refusal('not-yet-valid'), refusal('expired')]);
  });
});

describe('a chain is refused', () => {
  it.each<[string, string, Uint8Array[], Uint8Array[]]>([
    ['nobody is trusted', 'unknown-issuer', [direct], []],
    ['it is empty', 'unknown-issuer', [], [root]],
    ['a link is missing', 'unknown-issuer', [deep], [root]],
    ['the links do not belong together', 'unknown-issuer', [direct, middle], [root]],
    ['it signs itself', 'unknown-issuer', [root], [middle]],
    ['a certificate is broken', 'malformed', [direct.subarray(1)], [root]],
    ['a trusted certificate is broken', 'malformed', [direct], [root.subarray(1)]],
    ['the first certificate is an authority', 'wrong-usage', [middle], [root]],
  ])('when %s', (_what, error, chain, trusted) => {
    expect(verifyChain(chain, trusted, asked)).toEqual(refusal(error));
  });

  it('when the authority between has expired, though the first certificate has not', () => {
    expect(verifyChain([deep, middle], [root], { ...asked, at: day('2031-01-01') })).toEqual(refusal('expired'));
  });

  it('when the first certificate is not meant for this', () => {
    expect(verifyChain([direct], [root], { ...asked, usage: 'keyAgreement' })).toEqual(refusal('wrong-usage'));
  });

  it('when an end certificate signed it', () => {
    const underDoctor = { certificate: direct, keyPair: doctorKey };
    const forged = issueCertificate({
      subject: { commonName: 'Forged' },
      publicKey: lowerKey.publicKey,
      issuer: underDoctor,
      ...years('2024-01-01', '2026-01-01'),
    });
    expect(verifyChain([forged, direct], [root], asked)).toEqual(refusal('not-an-authority'));
  });

  it('when an authority stands lower than its issuer allows', () => {
    const lower = issueAuthority({
      subject: { commonName: 'Lower' },
      keyPair: lowerKey,
      issuer: underMiddle,
      ...years('2022-01-01', '2030-01-01'),
    });
    const tooDeep = issueCertificate({
      ...doctor,
      issuer: { certificate: lower, keyPair: lowerKey },
      ...years('2024-01-01', '2026-01-01'),
    });
    expect(verifyChain([tooDeep, lower, middle], [root], asked)).toEqual(refusal('not-an-authority'));
  });

  it('when it holds a critical extension that is not known here', () => {
    const unknown = Buffer.from(direct.toString('hex').replace('0603551d0f0101ff', '0603551d1e0101ff'), 'hex');
    expect(verifyChain([unknown], [root], asked)).toEqual(refusal('unknown-extension'));
  });

  it('when any bit of the certificate is flipped', () => {
    const verified = Array.from({ length: direct.length }, (_, at) => {
      const changed = Buffer.from(direct);
      changed.writeUInt8(changed.readUInt8(at) ^ (1 << (at % 8)), at);
      return verifyChain([changed], [root], asked).ok;
    });
    expect(verified).not.toContain(true);
  });
});
