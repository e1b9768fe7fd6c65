/** SQL of the keys that doctors and hospitals sign with. */
import { statement } from '../../platform/store/statement.ts';

export type SigningKey = {
  id: string;
  publicKey: Buffer;
  certificate: Buffer;
  wrappedPrivate: Buffer;
  pinSalt: Buffer | null;
};

/** county, owner, instant: the key in force then */
export const findSigningKey = statement(
  'assessment.find_signing_key',
  `select id, public_key as "publicKey", certificate, wrapped_private as "wrappedPrivate", pin_salt as "pinSalt"
   from signing_key where county_code = $1 and owner_id = $2 and in_force_at <= $3
     and (retired_at is null or retired_at > $3)`,
);

export type PinTries = { failures: number; lockedUntil: Date | null };

/** county, id: held until the command ends, so that two tries at once count as two */
export const lockPin = statement(
  'assessment.lock_pin',
  `select pin_failures as failures, pin_locked_until as "lockedUntil" from signing_key
   where county_code = $1 and id = $2 for update`,
);

/** county, id, tries in a row, locked until (or null) */
export const countPinTry = statement(
  'assessment.count_pin_try',
  'update signing_key set pin_failures = $3, pin_locked_until = $4 where county_code = $1 and id = $2',
);

/** county, id */
export const clearPinTries = statement(
  'assessment.clear_pin_tries',
  'update signing_key set pin_failures = 0, pin_locked_until = null where county_code = $1 and id = $2',
);
