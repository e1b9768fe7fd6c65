/** A hospital's seal key is replaced while it seals: no seal is lost, and each is of the key that was in force. */
import { randomBytes } from 'node:crypto';
import { sm2KeyPair, sm2Verify } from '@yimi/crypto/sm2';
import { issueAuthority, parseCertificate } from '@yimi/crypto/sm2-certificate';
import { verifyChain } from '@yimi/crypto/sm2-chain';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { TestCaller } from '../../platform/http/test-server.ts';
import { codeOf, type DrivenCase, driveCase } from '../../test-support/driven-case.ts';
import { COUNTY, type PlantedDistrict, plantDistrict } from '../../test-support/planted-district.ts';
import { type PlantedTeam, plantTeam } from '../../test-support/planted-team.ts';
import { rotateOrganisationKey } from './commands.rotate-key.ts';

const AUTHORITY_END = new Date('2031-01-01T00:00:00Z');

let district: PlantedDistrict;
let team: PlantedTeam;
let security: TestCaller;
let other: TestCaller;
let authority: Buffer;

beforeAll(async () => {
  district = await plantDistrict({ signingDoctors: 2 });
  team = await plantTeam(district);
  security = await district.staff('security-admin', COUNTY);
  other = await district.staff('security-admin', COUNTY);
  const { database } = district;
  const keyPair = sm2KeyPair(randomBytes);
  const subject = { commonName: '测试签名证书机构', country: 'CN' };
  const validity = { notBefore: new Date('2020-01-01T00:00:00Z'), notAfter: AUTHORITY_END };
  authority = issueAuthority({ ...validity, subject, keyPair, random: randomBytes });
  await database.owner.query(
    `insert into signing_key (county_code, id, owner_kind, owner_id, public_key, certificate, wrapped_private, created_at)
     values ($1, gen_random_uuid(), 'authority', gen_random_uuid(), $2, $3, $4, now())`,
    [COUNTY, keyPair.publicKey, authority, await database.keys.wrap(keyPair.privateKey)],
  );
});
afterAll(() => district.close());
beforeEach(() => district.database.clock.set('2026-11-23T09:00:00+08:00'));

const propose = (unitId: string, as = security) =>
  district.call<{ changeId: string }>('POST', '/organisation/changes', {
    as,
    body: { change: { kind: 'rotate-key', unitId }, reason: '每年更换' },
  });
const confirm = (changeId: string, as: TestCaller) =>
  district.call('POST', `/organisation/changes/${changeId}/confirm`, { as });
const order = async (unitId: string) => {
  const { body } = await propose(unitId);
  expect((await confirm(body.changeId, other)).status).toBe(200);
};
const rotate = (unitId: string) => rotateOrganisationKey(district.app, unitId);

type KeyRow = { certificate: Buffer; public_key: Buffer; from: Date | null; until: Date | null };

async function keysOf(unitId: string): Promise<KeyRow[]> {
  const { rows } = await district.database.owner.query<KeyRow>(
    `select certificate, public_key, nullif(in_force_at, '-infinity') as "from", retired_at as until from signing_key
     where owner_id = $1 order by in_force_at`,
    [unitId],
  );
  return rows;
}

/** The certificate of the key that was in force when the case was sealed, by the table alone. */
async function sealOf(driven: DrivenCase) {
  const { rows } = await district.database.owner.query(
    'select seal_certificate, seal_signature, sealed_at, document_digest from assessment where case_id = $1',
    [driven.caseId],
  );
  const { rows: signatures } = await district.database.owner.query(
    'select signature from assessment_signature where case_id = $1 order by signed_at, doctor_id',
    [driven.caseId],
  );
  return { ...rows[0], signatures: signatures.map(({ signature }) => signature.toString('base64') as string) };
}

async function ready(): Promise<DrivenCase> {
  const driven = await driveCase(district, team);
  await driven.upTo('sign');
  return driven;
}

async function seal(driven: DrivenCase): Promise<number> {
  const body = { digest: await driven.digest() };
  const { status } = await driven.call('POST', `/assessments/${driven.caseId}/seal`, { as: team.sealKeeper, body });
  return status;
}

test('goes on sealing through a rotation, each seal under the key that was in force when it was made', async () => {
  const cases: DrivenCase[] = [];
  for (let place = 0; place < 8; place += 1) cases.push(await ready());
  await order(team.id);

  const early = cases.slice(0, 4).map(seal);
  const inForce = await rotate(team.id);
  expect(await Promise.all(early)).toEqual([200, 200, 200, 200]);
  // Up to the last millisecond the former key seals, in the same process; from the instant on the new one.
  district.database.clock.set(new Date(inForce.getTime() - 1).toISOString());
  const last = await Promise.all(cases.slice(4, 6).map(seal));
  district.database.clock.set(inForce.toISOString());
  expect([...last, ...(await Promise.all(cases.slice(6).map(seal)))]).toEqual([200, 200, 200, 200]);

  const [former, next, ...more] = await keysOf(team.id);
  expect(more).toEqual([]);
  expect([former?.until, next?.from, next?.until]).toEqual([inForce, inForce, null]);
  for (const [place, driven] of cases.entries()) {
    const made = await sealOf(driven);
    const key = made.sealed_at < inForce ? former : next;
    expect(key, `case ${place}`).toBe(place < 6 ? former : next);
    expect(made.seal_certificate.equals(key!.certificate)).toBe(true);
    const text = JSON.stringify({ document: made.document_digest.toString('hex'), signatures: made.signatures });
    expect(sm2Verify(key!.public_key, text, made.seal_signature)).toBe(true);
  }
});

test('names the hospital as before, in a certificate of the authority that lasts no longer than the authority', async () => {
  const hospital = await team.anotherHospital();
  await order(hospital.id);
  const inForce = await rotate(hospital.id);
  const [former, next] = await keysOf(hospital.id);
  const certificates = [former, next].map((key) => parseCertificate(key!.certificate));
  const [before, after] = certificates.map((each) => (each.ok ? each.value : undefined));
  expect(after?.subject).toEqual(before?.subject);
  expect(after?.publicKey).not.toEqual(before?.publicKey);
  expect(after?.notBefore).toEqual(inForce);
  expect(after?.notAfter).toEqual(AUTHORITY_END);
  expect(verifyChain([next!.certificate], [authority], { at: inForce, usage: 'nonRepudiation' })).toMatchObject({
    ok: true,
  });
});

test('is ordered by a security administrator and confirmed by another, and each order is good once', async () => {
  const hospital = await team.anotherHospital();
  await expect(rotate(hospital.id)).rejects.toThrow('Nobody ordered a new key');
  expect(codeOf(await propose(hospital.id, hospital.sealKeeper))).toBe('not-allowed');
  const { body } = await propose(hospital.id);
  expect(codeOf(await confirm(body.changeId, security))).toBe('change-by-self');
  await expect(rotate(hospital.id)).rejects.toThrow('Nobody ordered a new key');
  expect((await confirm(body.changeId, other)).status).toBe(200);
  const [one, two] = await Promise.allSettled([rotate(hospital.id), rotate(hospital.id)]);
  expect([one.status, two.status].sort()).toEqual(['fulfilled', 'rejected']);
  await order(hospital.id);
  await expect(rotate(hospital.id)).rejects.toThrow('waits to come into force');
  district.database.clock.advance(10_000);
  await rotate(hospital.id);
  const { rows } = await district.database.owner.query(
    `select actor_id, detail from audit where action = 'organisation.rotate-key' and detail ->> 'unitId' = $1`,
    [hospital.id],
  );
  expect(rows).toHaveLength(2);
  expect(rows[0]).toMatchObject({ actor_id: 'system:keys', detail: { changeId: body.changeId } });
});

test('is refused for a unit that seals nothing', async () => {
  const clerk = await district.staff('township-clerk', COUNTY);
  expect(codeOf(await propose(clerk.unitId))).toBe('unit-without-key');
});
