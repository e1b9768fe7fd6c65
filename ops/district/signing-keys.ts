import { randomBytes } from 'node:crypto';
import { type Sm2KeyPair, sm2KeyPair } from '@yimi/crypto/sm2';
import { issueAuthority, issueCertificate } from '@yimi/crypto/sm2-certificate';
import type { KeyProvider } from '@yimi/server/platform/store/key-provider';
import type { Row } from './insert-rows.ts';
import type { Random } from './random.ts';
import { DEMO_PIN } from './staff.ts';
import type { StaffAccount } from './staff-rows.ts';
import type { Unit } from './units.ts';

const YEAR_MS = 365 * 86_400_000;
const SALT_BYTES = 16;

type Parts = {
  random: Random;
  keys: KeyProvider;
  now: Date;
  accounts: readonly StaffAccount[];
  hospitals: readonly Unit[];
};

/**
 * Rows of `signing_key`: each doctor's key, opened by the demo PIN, and each hospital's, all certified by a
 * demonstration authority whose private key is thrown away. Keys are random even in a repeatable seed.
 */
export async function signingKeyRows({ random, keys, now, accounts, hospitals }: Parts): Promise<Row[]> {
  const period = { notBefore: now, notAfter: new Date(now.getTime() + 10 * YEAR_MS) };
  const authority = sm2KeyPair(randomBytes);
  const subject = { commonName: '一米演示签名机构', organisation: '一米演示', country: 'CN' };
  const certificate = issueAuthority({ subject, keyPair: authority, ...period, random: randomBytes });

  const row = (ownerKind: string, ownerId: string, commonName: string, pair: Sm2KeyPair, wrapped: Row): Row => ({
    id: random.id(now),
    owner_kind: ownerKind,
    owner_id: ownerId,
    public_key: Buffer.from(pair.publicKey),
    certificate: issueCertificate({
      subject: { commonName, organisation: '一米演示', country: 'CN' },
      publicKey: pair.publicKey,
      issuer: { certificate, keyPair: authority },
      ...period,
      random: randomBytes,
    }),
    ...wrapped,
    created_at: now,
  });

  const ofDoctors = accounts
    .filter(({ role }) => role === 'doctor')
    .map(async ({ id, name }) => {
      const pair = sm2KeyPair(randomBytes);
      const salt = randomBytes(SALT_BYTES);
      const wrapped = await keys.wrapWithPin(pair.privateKey, DEMO_PIN, salt);
      return row('doctor', id, name, pair, { wrapped_private: wrapped, pin_salt: salt });
    });
  const ofHospitals = hospitals.map(({ id, name }) => {
    const pair = sm2KeyPair(randomBytes);
    return row('hospital', id, name, pair, { wrapped_private: keys.wrap(pair.privateKey), pin_salt: null });
  });
  return [...(await Promise.all(ofDoctors)), ...ofHospitals];
}
