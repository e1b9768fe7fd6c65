import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { toPem } from '@yimi/crypto/pem';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { CONCLUSIONS, codeOf, type DrivenCase, driveCase, type Refusal } from '../../test-support/driven-case.ts';
import { type PlantedDistrict, plantDistrict } from '../../test-support/planted-district.ts';
import { PIN, type PlantedTeam, plantTeam } from '../../test-support/planted-team.ts';
import { sealedText } from './commands.seal.ts';
import { findSignatures, type SignatureRow } from './store.assessment.ts';

type Signed = Refusal & { signed: number; needed: number; stage: string };

/** The national rule: two doctors sign. */
let district: PlantedDistrict;
let team: PlantedTeam;
let driven: DrivenCase;
beforeAll(async () => {
  district = await plantDistrict({ signingDoctors: 2 });
});
afterAll(() => district.close());
beforeEach(async () => {
  district.database.clock.set('2026-11-23T09:00:00+08:00');
  await district.database.owner.query(`delete from district_setting where key = 'certificate'`);
  team = await plantTeam(district);
  driven = await driveCase(district, team);
});

const at = (what: string) => `/assessments/${driven.caseId}/${what}`;
const sign = async (place: 0 | 1, { pin = PIN, digest }: { pin?: string; digest?: string } = {}) =>
  driven.call<Signed>('POST', at('signatures'), {
    as: team.doctors[place],
    body: { digest: digest ?? (await driven.digest()), pin },
  });
const seal = async (as = team.sealKeeper, digest?: string) =>
  driven.call('POST', at('seal'), { as, body: { digest: digest ?? (await driven.digest()) } });
const conclude = (change: object = {}) =>
  driven.call('PUT', at('conclusion'), { as: team.doctors[0], body: { ...CONCLUSIONS.meets, ...change } });
const retireKey = (ownerId: string) =>
  district.database.owner.query('update signing_key set retired_at = $2 where owner_id = $1', [
    ownerId,
    district.database.clock.now(),
  ]);
const signatures = async () => {
  const { county } = district.database.store;
  const query = findSignatures(county, driven.caseId);
  return (await district.database.owner.query<SignatureRow>(query.text, [...query.values])).rows;
};

describe('two doctors', () => {
  beforeEach(() => driven.upTo('conclude'));

  test('sign the same document, then the hospital seals it', async () => {
    expect((await sign(0)).body).toEqual({ signed: 1, needed: 2, stage: 'assessing' });
    expect(codeOf(await seal())).toBe('seal-before-signatures');
    expect((await sign(1)).body).toEqual({ signed: 2, needed: 2, stage: 'signed' });
    expect((await seal()).body).toEqual({ stage: 'reviewing' });
  });

  test('have to be two: the same one twice is refused, even at once', async () => {
    const replies = await Promise.all([sign(0), sign(0), sign(0)]);
    expect(replies.filter(({ status }) => status === 200)).toHaveLength(1);
    expect(replies.flatMap((reply) => codeOf(reply) ?? [])).toEqual(['already-signed', 'already-signed']);
    expect(codeOf(await sign(0))).toBe('already-signed');
    expect(await driven.stage()).toBe('assessing');
    expect(await signatures()).toHaveLength(1);
  });

  test('sign anew what was concluded anew', async () => {
    const old = await driven.digest();
    await sign(0);
    await conclude({ opinion: '单前臂缺失，三级。' });
    expect(codeOf(await sign(1, { digest: old }))).toBe('signature-of-other-document');
    expect((await sign(1)).body.signed).toBe(1);
    expect((await sign(0)).body.stage).toBe('signed');
    expect(await signatures()).toHaveLength(3);
  });

  test('are asked again for words that were only confirmed, and nothing is signed twice', async () => {
    await sign(0);
    await conclude();
    expect((await sign(0)).body).toMatchObject({ signed: 1, stage: 'assessing' });
    expect((await sign(1)).body.stage).toBe('signed');
    expect(await signatures()).toHaveLength(2);
  });
});

describe('a document', () => {
  test('is signed when there is one', async () => {
    await driven.upTo('book');
    expect(codeOf(await conclude())).toBe('assessment-not-begun');
    expect(codeOf(await sign(0, { digest: '0'.repeat(64) }))).toBe('conclusion-needed');
  });

  test.each([
    ['a level is missing', { parts: [{ ...CONCLUSIONS.meets.parts[0], level: null }] }, 'level-needed'],
    [
      'it differs without a reason',
      { parts: [{ ...CONCLUSIONS.meets.parts[0], level: 1 }] },
      'reason-for-difference-needed',
    ],
    ['a value cannot be', { parts: [{ category: 1, values: { betterEyeVA: 9 }, level: 1 }] }, 'measured-values-wrong'],
  ])('is not written when %s', async (_, change, code) => {
    await driven.upTo('begin');
    const refused = await conclude(change);
    expect(codeOf(refused)).toBe(code);
    expect(refused.body.title).toContain('请');
    expect(codeOf(await sign(0, { digest: '0'.repeat(64) }))).toBe('conclusion-needed');
  });

  test('is sealed by its own hospital, as it was shown, once; then it is closed', async () => {
    const other = await team.anotherHospital();
    await driven.upTo('sign');
    expect(codeOf(await seal(other.sealKeeper))).toBe('seal-by-other-hospital');
    expect(codeOf(await seal(team.sealKeeper, 'f'.repeat(64)))).toBe('signature-of-other-document');
    await driven.upTo('seal');
    expect(codeOf(await seal())).toBe('already-sealed');
    expect(codeOf(await sign(0))).toBe('already-sealed');
    expect(codeOf(await conclude())).toBe('already-sealed');
  });

  test('is signed by no doctor of another hospital', async () => {
    const other = await team.anotherHospital();
    await driven.upTo('conclude');
    const body = { digest: await driven.digest(), pin: PIN };
    expect(codeOf(await driven.call('POST', at('signatures'), { as: other.doctors[0], body }))).toBe('not-found');
  });
});

test('a doctor without a key is told whom to ask', async () => {
  await driven.upTo('conclude');
  await retireKey(team.doctors[0].accountId);
  expect(codeOf(await sign(0))).toBe('key-missing');
});

test('a hospital without a seal is told whom to ask', async () => {
  await driven.upTo('sign');
  await retireKey(team.id);
  expect(codeOf(await seal())).toBe('key-missing');
  expect(await driven.stage()).toBe('signed');
});

describe('a PIN', () => {
  beforeEach(() => driven.upTo('conclude'));
  const wrong = () => sign(0, { pin: '000000' });

  test('that is wrong is counted down, and forgotten by a right one', async () => {
    expect((await wrong()).body.title).toContain('还可以试 4 次');
    expect((await wrong()).body.title).toContain('还可以试 3 次');
    expect((await sign(0)).status).toBe(200);
    expect((await wrong()).body.title).toContain('还可以试 4 次');
  });

  test('that is wrong five times locks the key for a quarter of an hour, the right one too', async () => {
    const codes: (string | undefined)[] = [];
    for (let times = 0; times < 5; times += 1) codes.push(codeOf(await wrong()));
    expect(codes).toEqual(['pin-wrong', 'pin-wrong', 'pin-wrong', 'pin-wrong', 'pin-locked']);
    district.database.clock.set('2026-11-23T09:14:59+08:00');
    const refused = await sign(0);
    expect(codeOf(refused)).toBe('pin-locked');
    expect(refused.body.title).toContain('09:15');
    // The other doctor's key is another.
    expect((await sign(1)).status).toBe(200);

    district.database.clock.set('2026-11-23T09:15:00+08:00');
    expect((await wrong()).body.title).toContain('还可以试 4 次');
    expect((await sign(0)).body.stage).toBe('signed');
  });

  test('cannot be guessed by many tries at once', async () => {
    const replies = await Promise.all(Array.from({ length: 12 }, wrong));
    expect(replies.filter((reply) => codeOf(reply) === 'pin-wrong')).toHaveLength(4);
    expect(codeOf(await sign(0))).toBe('pin-locked');
  });

  test('stands in no row of the trail', async () => {
    await wrong();
    const { rows } = await district.database.owner.query(
      'select * from audit where actor_id = $1 and object_kind = $2',
      [team.doctors[0].accountId, 'signing-key'],
    );
    expect(rows.map(({ action }) => action).sort()).toEqual(['signing-key.pin-wrong', 'signing-key.try']);
    expect(JSON.stringify(rows)).not.toContain('000000"');
  });
});

describe('what is stored, in the eyes of openssl', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'yimi-signatures-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  const file = (name: string, content: string | Uint8Array) => {
    writeFileSync(path.join(folder, name), content);
    return name;
  };
  const openssl = (...args: string[]) =>
    execFileSync('openssl', args, { cwd: folder, encoding: 'utf8', stdio: 'pipe' });

  /** By the public key of a certificate in DER, whose own signature has to be the authority's. */
  function verify(certificate: Buffer, signature: Buffer, text: string): string {
    const issued = file('certificate.pem', toPem('CERTIFICATE', certificate));
    const root = file('root.pem', toPem('CERTIFICATE', team.authority));
    const id = 'distid:1234567812345678';
    openssl('verify', '-CAfile', root, '-vfyopt', id, issued);
    file('key.pem', openssl('x509', '-in', issued, '-pubkey', '-noout'));
    const [signed, said] = [file('signature.der', signature), file('text.txt', text)];
    return openssl(
      ...['pkeyutl', '-verify', '-pubin', '-inkey', 'key.pem', '-sigfile', signed, '-in', said],
      ...['-rawin', '-digest', 'sm3', '-pkeyopt', id],
    );
  }

  test('each doctor signed the document, and the seal covers its digest and both signatures', async () => {
    await driven.upTo('seal');
    const { owner, store } = district.database;
    const { rows } = await owner.query('select * from assessment where case_id = $1', [driven.caseId]);
    const [row] = rows;
    const document = store.cipher.open(row.document_sealed, 'assessment.document_sealed');
    expect(document).toContain(driven.person.name);
    const digest = openssl('dgst', '-sm3', '-r', file('document.txt', document)).slice(0, 64);
    expect(row.document_digest.toString('hex')).toBe(digest);

    const signed = await signatures();
    expect(signed).toHaveLength(2);
    for (const { certificate, signature } of signed) {
      expect(verify(certificate, signature, document)).toContain('Verified Successfully');
      expect(() => verify(certificate, signature, document.replace('三级', '二级'))).toThrow();
    }
    const sealed = sealedText(row.document_digest, signed);
    expect(verify(row.seal_certificate, row.seal_signature, sealed)).toContain('Verified Successfully');
    const oneTakenAway = sealedText(row.document_digest, signed.slice(1));
    expect(() => verify(row.seal_certificate, row.seal_signature, oneTakenAway)).toThrow();
  });
});
