import { hashPassword } from '@yimi/server/features/access/public';
import { demoTotpSecret } from '@yimi/server/platform/outside/sms.simulator/demo-totp';
import type { Cipher } from '@yimi/server/platform/store/cipher';
import type { Row } from './insert-rows.ts';
import { personName } from './person-names.ts';
import type { Random } from './random.ts';
import { DEMO_PASSWORD, type StaffMember } from './staff.ts';

export type StaffAccount = StaffMember & { id: string; name: string };

/** Names and ids for all staff. */
export function staffAccounts(random: Random, at: Date, staff: readonly StaffMember[]): StaffAccount[] {
  return staff.map((member) => ({
    ...member,
    id: random.id(at),
    name: personName(random, member.sex, random.int(1968, 1998)),
  }));
}

/** Rows of `account` and `post`. */
export async function staffRows(
  random: Random,
  at: Date,
  validFrom: string,
  accounts: readonly StaffAccount[],
  cipher: Cipher,
): Promise<{ account: Row[]; post: Row[] }> {
  // All demo accounts share the published password: one salt and one slow hash do for all of them.
  const passwordHash = await hashPassword(DEMO_PASSWORD);
  return {
    account: accounts.map(({ id, name, login }) => ({
      id,
      kind: 'staff',
      display_name: name,
      login,
      password_hash: passwordHash,
      totp_secret: cipher.seal(demoTotpSecret(login), 'account.totp_secret'),
      created_at: at,
    })),
    post: accounts.flatMap(({ id, role, unit, regions }) =>
      regions.map((region_code) => ({
        id: random.id(at),
        account_id: id,
        role,
        unit_id: unit.id,
        region_code,
        valid_from: validFrom,
      })),
    ),
  };
}
