import { randomBytes } from 'node:crypto';
import { type Sm2KeyPair, sm2KeyPair } from '@yimi/crypto/sm2';
import { type Issuer, issueAuthority, issueCertificate } from '@yimi/crypto/sm2-certificate';
import type { KeyProvider } from '@yimi/server/platform/keys/key-provider';
import type { Row } from './insert-rows.ts';
import type { Random } from './random.ts';
import { DEMO_PIN } from './staff.ts';
import type { StaffAccount } from './staff-rows.ts';
import type { Units } from './units.ts';

/** An opened key, as the seed needs it to sign what was signed before today. */
export type SigningKey = { keyPair: Sm2KeyPair; certificate: Buffer };

export type SigningKeys = {
  rows: Row[];
  /** of doctors by account, of hospitals by unit */
  of(ownerId: string): SigningKey;
};

const YEAR_MS = 366 * 86_400_000;

type Owner = { kind: 'doctor' | 'hospital'; id: string; name: string; organisation: string };

/**
 * Keys of doctors and hospitals with certificates of a demo authority. Real random keys, drawn anew in each district:
 * who knows the seed number must not know them.
 */
export async function makeSigningKeys(
  random: Random,
  at: Date,
  units: Units,
  staff: readonly StaffAccount[],
  keys: KeyProvider,
): Promise<SigningKeys> {
  const validity = { notBefore: new Date(at.getTime() - YEAR_MS), notAfter: new Date(at.getTime() + 3 * YEAR_MS) };
  const authority = sm2KeyPair(randomBytes);
  const subject = { commonName: '演示签名证书机构', country: 'CN' };
  const issuer: Issuer = {
    certificate: issueAuthority({ ...validity, subject, keyPair: authority, random: randomBytes }),
    keyPair: authority,
  };
  const row = (
    kind: string,
    owner_id: string,
    { keyPair, certificate }: SigningKey,
    wrapped: Buffer,
    salt?: Buffer,
  ) => ({
    id: random.id(at),
    owner_kind: kind,
    owner_id,
    public_key: keyPair.publicKey,
    certificate,
    wrapped_private: wrapped,
    pin_salt: salt ?? null,
    created_at: at,
  });

  const opened = new Map<string, SigningKey>();
  const rows: Row[] = [
    row(
      'authority',
      units.district.id,
      { keyPair: authority, certificate: Buffer.from(issuer.certificate) },
      await keys.wrap(authority.privateKey),
    ),
  ];
  for (const owner of ownersOf(units, staff)) {
    const keyPair = sm2KeyPair(randomBytes);
    const certificate = issueCertificate({
      ...validity,
      subject: { commonName: owner.name, organisation: owner.organisation, country: 'CN' },
      publicKey: keyPair.publicKey,
      issuer,
      random: randomBytes,
    });
    const salt = owner.kind === 'doctor' ? randomBytes(16) : undefined;
    const wrapped = salt
      ? await keys.wrapWithPin(keyPair.privateKey, DEMO_PIN, salt)
      : await keys.wrap(keyPair.privateKey);
    opened.set(owner.id, { keyPair, certificate });
    rows.push(row(owner.kind, owner.id, { keyPair, certificate }, wrapped, salt));
  }
  return { rows, of: (ownerId) => opened.get(ownerId)! };
}

function ownersOf(units: Units, staff: readonly StaffAccount[]): Owner[] {
  const doctors = staff.filter(({ role }) => role === 'doctor');
  return [
    ...units.hospitals.map(({ id, name }): Owner => ({ kind: 'hospital', id, name, organisation: name })),
    ...doctors.map(({ id, name, unit }): Owner => ({ kind: 'doctor', id, name, organisation: unit.name })),
  ];
}
