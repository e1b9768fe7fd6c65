import { ROLE_NAMES } from '@yimi/domain/organisation-names';
import { PERMISSION_NAMES } from '@yimi/domain/permission-names';
import { PERMISSIONS, type Permission } from '@yimi/domain/permissions';
import { PERSON_ROLES, type PersonRole } from './reach-words.ts';

export type Matching = { roles: readonly PersonRole[]; permissions: readonly Permission[] };

const ALL: Matching = { roles: PERSON_ROLES, permissions: Object.keys(PERMISSION_NAMES) as Permission[] };

/** The part of the table that a word is about: roles by their name, permissions by theirs. Nothing typed is everything. */
export function matching(text: string): Matching {
  const word = text.normalize('NFKC').trim();
  if (word === '') return ALL;
  const roles = ALL.roles.filter((role) => ROLE_NAMES[role].includes(word));
  const permissions = ALL.permissions.filter((permission) => PERMISSION_NAMES[permission].name.includes(word));
  if (roles.length === 0 && permissions.length === 0) return { roles, permissions };
  return {
    roles: roles.length > 0 ? roles : holdersOf(permissions),
    permissions: permissions.length > 0 ? permissions : ALL.permissions,
  };
}

function holdersOf(permissions: readonly Permission[]): PersonRole[] {
  return ALL.roles.filter((role) => permissions.some((permission) => role in PERMISSIONS[permission]));
}
