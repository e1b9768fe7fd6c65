/** The other opinion: what we make, the openssl command accepts, and what it makes, we accept. */
import { execFileSync, spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { fieldKey, sealValue } from './field-cipher.ts';
import { fromPem, toPem } from './pem.ts';
import { sm2KeyPair, sm2Sign, sm2Verify } from './sm2.ts';
import { issueAuthority, issueCertificate, parseCertificate } from './sm2-certificate.ts';
import { verifyChain } from './sm2-chain.ts';
import { sm2KeyFromPem, sm2KeyToPem } from './sm2-key-file.ts';
import { hkdfSm3, hmacSm3, sm3Hex } from './sm3.ts';

const USER_ID = 'distid:1234567812345678';
const folder = mkdtempSync(join(tmpdir(), 'yimi-openssl-'));
afterAll(() => rmSync(folder, { recursive: true }));

const file = (name: string, content: string | Uint8Array) => {
  writeFileSync(join(folder, name), content);
  return name;
};
const made = (name: string) => readFileSync(join(folder, name));
const openssl = (...args: string[]) => execFileSync('openssl', args, { cwd: folder, encoding: 'utf8', stdio: 'pipe' });
/** For what openssl is to refuse: its exit code and words. */
const opensslRefuses = (...args: string[]) => {
  const { status, stdout, stderr } = spawnSync('openssl', args, { cwd: folder, encoding: 'utf8' });
  return { status, says: stdout + stderr };
};
const signWith = (key: string, message: string, out: string) =>
  openssl(
    'pkeyutl',
    '-sign',
    '-inkey',
    key,
    '-rawin',
    '-digest',
    'sm3',
    '-pkeyopt',
    USER_ID,
    '-in',
    message,
    '-out',
    out,
  );

const verifySignature = (key: string, signature: string, text: string, options = ['-pkeyopt', USER_ID]) => [
  ...['pkeyutl', '-verify', '-inkey', key, '-sigfile', signature, '-in', text, '-rawin', '-digest', 'sm3'],
  ...options,
];

const message = '残疾评定结论：二级\n';
const ours = sm2KeyPair(randomBytes);
file('message.txt', message);
file('ours.pem', sm2KeyToPem(ours));

describe('keys', () => {
  it('ours are sound to openssl, and have the same public key', () => {
    expect(openssl('pkey', '-in', 'ours.pem', '-check', '-noout')).toContain('Key is valid');
    openssl('pkey', '-in', 'ours.pem', '-pubout', '-outform', 'DER', '-out', 'ours.pub');
    expect(made('ours.pub').subarray(-65)).toEqual(Buffer.from(ours.publicKey));
  });

  it('those of openssl are read here', () => {
    openssl('genpkey', '-algorithm', 'SM2', '-out', 'theirs.pem');
    openssl('pkey', '-in', 'theirs.pem', '-pubout', '-outform', 'DER', '-out', 'theirs.pub');
    const read = sm2KeyFromPem(made('theirs.pem').toString());
    expect(read.ok && read.value.publicKey).toEqual(made('theirs.pub').subarray(-65));
  });
});

describe('signatures', () => {
  it('ours are verified by openssl, over this message only', () => {
    file('ours.sig', sm2Sign(ours, message, randomBytes));
    file('other.txt', message.replace('二', '三'));
    expect(openssl(...verifySignature('ours.pem', 'ours.sig', 'message.txt'))).toContain('Verified Successfully');
    expect(opensslRefuses(...verifySignature('ours.pem', 'ours.sig', 'other.txt')).status).not.toBe(0);
  });

  it('ours carry the user id: openssl refuses them without it', () => {
    file('ours.sig', sm2Sign(ours, message, randomBytes));
    expect(opensslRefuses(...verifySignature('ours.pem', 'ours.sig', 'message.txt', [])).status).not.toBe(0);
  });

  it('those of openssl are verified here, over this message only', () => {
    openssl('genpkey', '-algorithm', 'SM2', '-out', 'signer.pem');
    signWith('signer.pem', 'message.txt', 'theirs.sig');
    const signer = sm2KeyFromPem(made('signer.pem').toString());
    const publicKey = signer.ok ? signer.value.publicKey : new Uint8Array();
    expect(sm2Verify(publicKey, message, made('theirs.sig'))).toBe(true);
    expect(sm2Verify(publicKey, `${message} `, made('theirs.sig'))).toBe(false);
  });
});

describe('certificates', () => {
  const rootKey = sm2KeyPair(randomBytes);
  const validity = { notBefore: new Date('2020-01-01T00:00:00Z'), notAfter: new Date('2060-01-01T00:00:00Z') };
  const root = issueAuthority({
    subject: { commonName: '演示根', organisation: '演示机构', country: 'CN' },
    keyPair: rootKey,
    pathLength: 1,
    ...validity,
    random: randomBytes,
  });
  const middleKey = sm2KeyPair(randomBytes);
  const middle = issueAuthority({
    subject: { commonName: '演示中级' },
    keyPair: middleKey,
    issuer: { certificate: root, keyPair: rootKey },
    ...validity,
    random: randomBytes,
  });
  const end = issueCertificate({
    subject: { commonName: '王某', organisation: '演示医院' },
    publicKey: ours.publicKey,
    issuer: { certificate: middle, keyPair: middleKey },
    ...validity,
    random: randomBytes,
  });
  file('root.pem', toPem('CERTIFICATE', root));
  file('middle.pem', toPem('CERTIFICATE', middle));
  file('end.pem', toPem('CERTIFICATE', end));
  /** openssl gives the user id to the first certificate only, so each link is shown to it by itself. */
  const verify = (authority: string, certificate: string) =>
    ['verify', '-x509_strict', '-partial_chain', '-CAfile', authority, '-vfyopt', USER_ID, certificate] as const;

  it('each link of a chain of ours is verified by openssl under its strict rules', () => {
    expect(openssl(...verify('root.pem', 'middle.pem'))).toContain('middle.pem: OK');
    expect(openssl(...verify('middle.pem', 'end.pem'))).toContain('end.pem: OK');
    expect(opensslRefuses(...verify('root.pem', 'end.pem')).says).toContain('unable to get local issuer');
  });

  it('a root of ours has signed itself', () => {
    const parsed = parseCertificate(root);
    file('root.tbs', parsed.ok ? parsed.value.raw.signed : '');
    file('root.sig', parsed.ok ? parsed.value.raw.signature : '');
    expect(openssl(...verifySignature('root.pem', 'root.sig', 'root.tbs'), '-certin')).toContain(
      'Verified Successfully',
    );
  });

  it('a certificate of ours with a changed name is refused by openssl', () => {
    const changed = Buffer.from(end);
    changed.write('演示医阮', end.indexOf('演示医院'));
    file('changed.pem', toPem('CERTIFICATE', changed));
    expect(opensslRefuses(...verify('middle.pem', 'changed.pem')).says).toContain('signature failure');
  });

  it('openssl reads out of ours what we wrote', () => {
    const text = openssl('x509', '-in', 'end.pem', '-noout', '-text', '-nameopt', 'utf8,sep_comma_plus');
    expect(text).toContain('O=演示医院,CN=王某');
    expect(text).toContain('Signature Algorithm: SM2-with-SM3');
    expect(text).toContain('Digital Signature, Non Repudiation');
    expect(text).toContain('Not After : Jan  1 00:00:00 2060 GMT');
  });

  it('a chain of openssl is verified here', () => {
    const sm2 = ['-sm3', '-days', '3650'];
    openssl('genpkey', '-algorithm', 'SM2', '-out', 'ca.key');
    openssl(
      'req',
      '-x509',
      '-new',
      '-key',
      'ca.key',
      ...sm2,
      '-sigopt',
      USER_ID,
      '-subj',
      '/CN=Theirs',
      '-out',
      'ca.pem',
      '-addext',
      'keyUsage=critical,keyCertSign',
    );
    openssl('genpkey', '-algorithm', 'SM2', '-out', 'leaf.key');
    openssl(
      'req',
      '-new',
      '-key',
      'leaf.key',
      '-sm3',
      '-sigopt',
      USER_ID,
      '-subj',
      '/O=Clinic/CN=Leaf',
      '-out',
      'leaf.csr',
    );
    file('leaf.cnf', 'basicConstraints=critical,CA:false\nkeyUsage=critical,digitalSignature\n');
    openssl(
      'x509',
      '-req',
      '-in',
      'leaf.csr',
      '-CA',
      'ca.pem',
      '-CAkey',
      'ca.key',
      '-CAcreateserial',
      ...sm2,
      '-sigopt',
      USER_ID,
      '-vfyopt',
      USER_ID,
      '-extfile',
      'leaf.cnf',
      '-out',
      'leaf.pem',
    );
    const [leaf, ca] = ['leaf.pem', 'ca.pem'].map(
      (name) => fromPem('CERTIFICATE', made(name).toString()) ?? Buffer.alloc(0),
    );
    const parsed = parseCertificate(leaf!);
    const at = parsed.ok ? parsed.value.notBefore : new Date(0);
    expect(verifyChain([leaf!], [ca!], { at, usage: 'digitalSignature' })).toMatchObject({
      ok: true,
      value: { subject: { commonName: 'Leaf', organisation: 'Clinic' }, issuer: { commonName: 'Theirs' } },
    });
    expect(verifyChain([leaf!], [root], { at, usage: 'digitalSignature' })).toEqual({
      ok: false,
      error: 'unknown-issuer',
    });
  });
});

describe('SM3, HMAC and SM4', () => {
  it('give what openssl gives', () => {
    const mac = ['dgst', '-sm3', '-mac', 'hmac', '-macopt', `hexkey:${'0b'.repeat(32)}`, '-r', 'message.txt'];
    expect(openssl('dgst', '-sm3', '-r', 'message.txt')).toContain(sm3Hex(message));
    expect(openssl(...mac)).toContain(hmacSm3(Buffer.alloc(32, 0x0b), message).toString('hex'));
  });

  it('openssl decrypts what lies in a sealed value', () => {
    const dataKey = randomBytes(32);
    const iv = randomBytes(16);
    const sealed = sealValue(new Map([[7, fieldKey(7, dataKey)]]), 7, message, 'case.answers', iv);
    const key = hkdfSm3(dataKey, 'yimi field cipher v1', 48).subarray(0, 16).toString('hex');
    file('sealed.bin', sealed.subarray(21, -32));
    expect(openssl('enc', '-d', '-sm4-cbc', '-K', key, '-iv', iv.toString('hex'), '-in', 'sealed.bin')).toBe(message);
  });
});
