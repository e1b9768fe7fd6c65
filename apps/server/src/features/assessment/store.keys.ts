/** SQL of the keys that doctors and hospitals sign with. */
import { statement } from '../../platform/store/statement.ts';

export type SigningKey = {
  id: string;
  publicKey: Buffer;
  certificate: Buffer;
  wrappedPrivate: Buffer;
  pinSalt: Buffer | null;
  pinFailures: number;
  pinLockedUntil: Date | null;
};

/** county, owner: the key in use */
export const findSigningKey = statement(
  'assessment.find_signing_key',
  `select id, public_key as "publicKey", certificate, wrapped_private as "wrappedPrivate", pin_salt as "pinSalt",
     pin_failures as "pinFailures", pin_locked_until as "pinLockedUntil"
   from signing_key where county_code = $1 and owner_id = $2 and retired_at is null`,
);

/** county, id, failures, locked until (or null) */
export const setPinFailures = statement(
  'assessment.set_pin_failures',
  'update signing_key set pin_failures = $3, pin_locked_until = $4 where county_code = $1 and id = $2',
);
