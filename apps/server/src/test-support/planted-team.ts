/** Test support: those who decide on an application, and a hospital with two doctors, a seal and free appointments. */
import { randomBytes } from 'node:crypto';
import { type Sm2KeyPair, sm2KeyPair } from '@yimi/crypto/sm2';
import { type Issuer, issueAuthority, issueCertificate } from '@yimi/crypto/sm2-certificate';
import { v7 } from 'uuid';
import type { TestCaller } from '../platform/http/test-server.ts';
import { COUNTY, type PlantedDistrict } from './planted-district.ts';

/** Opens the key of every planted doctor. */
export const PIN = '246810';

/** Years, so that tests may move the clock. */
const VALIDITY = { notBefore: new Date('2020-01-01T00:00:00Z'), notAfter: new Date('2040-01-01T00:00:00Z') };

export type PlantedHospital = { id: string; doctors: readonly [TestCaller, TestCaller]; sealKeeper: TestCaller };

export type PlantedTeam = PlantedHospital & {
  reviewer: TestCaller;
  leader: TestCaller;
  /** Signed the certificates of all keys; DER. */
  authority: Uint8Array;
  /** An appointment at the hospital, tomorrow morning unless said otherwise; its id. */
  slot(seed?: { startsAt?: string; capacity?: number; hospitalId?: string }): Promise<string>;
  anotherHospital(): Promise<PlantedHospital>;
};

export async function plantTeam(district: PlantedDistrict): Promise<PlantedTeam> {
  const { owner } = district.database;
  const authority = sm2KeyPair(randomBytes);
  const subject = { commonName: '测试签名证书机构', country: 'CN' };
  const certificate = issueAuthority({ ...VALIDITY, subject, keyPair: authority, random: randomBytes });
  const issuer: Issuer = { certificate, keyPair: authority };
  await owner.query(
    `insert into district_setting (county_code, key, valid_from, value) values ($1, 'certificate', '2020-01-01', $2)`,
    [
      COUNTY,
      {
        issuer: '呼兰区残疾人联合会',
        sealLine: '测试',
        licenceType: '11100000000000000J999',
        licenceIssuer: '13230111000000000J',
      },
    ],
  );
  const hospital = await plantHospital(district, issuer);
  return {
    ...hospital,
    reviewer: await district.staff('district-reviewer'),
    leader: await district.staff('district-leader'),
    authority: certificate,
    async slot({ startsAt = '2026-11-24T09:00:00+08:00', capacity = 1, hospitalId = hospital.id } = {}) {
      const id = v7();
      await owner.query(
        `insert into appointment_slot (county_code, id, hospital_id, starts_at, capacity) values ($1, $2, $3, $4, $5)`,
        [COUNTY, id, hospitalId, new Date(startsAt), capacity],
      );
      return id;
    },
    anotherHospital: () => plantHospital(district, issuer),
  };
}

async function plantHospital(district: PlantedDistrict, issuer: Issuer): Promise<PlantedHospital> {
  const first = await district.staff('doctor');
  const id = first.unitId;
  const second = await district.staff('doctor', COUNTY, id);
  const sealKeeper = await district.staff('seal-keeper', COUNTY, id);
  for (const { accountId } of [first, second]) await plantKey(district, issuer, 'doctor', accountId);
  await plantKey(district, issuer, 'hospital', id);
  return { id, doctors: [first, second], sealKeeper };
}

async function plantKey({ database }: PlantedDistrict, issuer: Issuer, kind: 'doctor' | 'hospital', ownerId: string) {
  const pair: Sm2KeyPair = sm2KeyPair(randomBytes);
  const { publicKey, privateKey } = pair;
  const subject = { commonName: kind, organisation: '测试医院', country: 'CN' };
  const certificate = issueCertificate({ ...VALIDITY, subject, publicKey, issuer, random: randomBytes });
  const salt = kind === 'doctor' ? randomBytes(16) : null;
  const { keys, owner } = database;
  await owner.query(
    `insert into signing_key (county_code, id, owner_kind, owner_id, public_key, certificate, wrapped_private, pin_salt, created_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, now())`,
    [
      ...[COUNTY, v7(), kind, ownerId, publicKey, certificate],
      ...[salt ? await keys.wrapWithPin(privateKey, PIN, salt) : await keys.wrap(privateKey), salt],
    ],
  );
}
