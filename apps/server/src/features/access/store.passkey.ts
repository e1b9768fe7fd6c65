/** SQL of passkeys and of the challenges that they answer. */
import { statement } from '../../platform/store/statement.ts';

export type PasskeyRow = {
  id: string;
  accountId: string;
  credentialId: string;
  publicKey: Buffer;
  counter: number;
  name: string;
  createdAt: Date;
  usedAt: Date | null;
};

const PASSKEY = `select id, account_id as "accountId", credential_id as "credentialId", public_key as "publicKey", counter, name,
  created_at as "createdAt", used_at as "usedAt" from passkey where county_code = $1`;

/** county, account */
export const findPasskeys = statement('access.find_passkeys', `${PASSKEY} and account_id = $2 order by created_at, id`);

/** county, credential: held until the command ends, so that its counter rises once */
export const lockPasskey = statement('access.lock_passkey', `${PASSKEY} and credential_id = $2 for update`);

/** county, id, account, credential, public key, counter, name, now */
export const insertPasskey = statement(
  'access.insert_passkey',
  `insert into passkey (county_code, id, account_id, credential_id, public_key, counter, name, created_at)
   values ($1, $2, $3, $4, $5, $6, $7, $8)`,
);

/** county, id, counter, now */
export const usePasskey = statement(
  'access.use_passkey',
  'update passkey set counter = $3, used_at = $4 where county_code = $1 and id = $2',
);

/** county, account, id */
export const deletePasskey = statement(
  'access.delete_passkey',
  'delete from passkey where county_code = $1 and account_id = $2 and id = $3',
);

export type ChallengeRow = { challenge: string; accountId: string | null; expiresAt: Date; usedAt: Date | null };

/** county, id, challenge, account or null, end */
export const insertChallenge = statement(
  'access.insert_challenge',
  `insert into passkey_challenge (county_code, id, challenge, account_id, expires_at) values ($1, $2, $3, $4, $5)`,
);

/** county, id: held until the command ends, so that it is answered once */
export const lockChallenge = statement(
  'access.lock_challenge',
  `select challenge, account_id as "accountId", expires_at as "expiresAt", used_at as "usedAt"
   from passkey_challenge where county_code = $1 and id = $2 for update`,
);

export const useChallenge = statement(
  'access.use_challenge',
  'update passkey_challenge set used_at = $3 where county_code = $1 and id = $2',
);

export const forgetChallenges = statement(
  'access.forget_challenges',
  'delete from passkey_challenge where county_code = $1 and expires_at < $2',
);
