/** How far a role reaches, in words, out of the table that the server enforces. */
import { reachName } from '@yimi/domain/permission-names';
import { type Permission, reachOf } from '@yimi/domain/permissions';
import { POST_PLACES, POST_ROLES, type PostRole } from '@yimi/domain/post-rules';
import type { RegionLevel } from '@yimi/domain/region-code';
import type { Role } from '@yimi/domain/roles';
import { PERMISSIONS_PAGE } from '../../texts/permissions.ts';

/** Everyone who signs in. */
export type PersonRole = PostRole | 'citizen';
export const PERSON_ROLES: readonly PersonRole[] = ['citizen', ...POST_ROLES];

export function areaWords(role: PersonRole): string {
  if (role === 'citizen') return PERMISSIONS_PAGE.citizenArea;
  const names: Readonly<Record<RegionLevel, string>> = PERMISSIONS_PAGE.areas;
  return names[POST_PLACES[role].area];
}

/** Nothing where the door is shut to the role. */
export function reachWords(role: PersonRole, permission: Permission): string | undefined {
  const reach = reachOf(role, permission);
  return reach && reachName(reach, areaWords(role));
}

/** Whose files a role can open at all. */
export function filesWords(role: PersonRole & Role): string {
  const { files } = PERMISSIONS_PAGE;
  const reach = reachOf(role, 'case.read');
  if (reach === 'area') return files.area(areaWords(role));
  if (reach === 'own' || reach === 'hospital') return files[reach];
  return files.none;
}
