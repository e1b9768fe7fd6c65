/** Where a role works, and which roles nobody may hold together. */
import { levelOf, type RegionLevel } from './region-code.ts';
import type { Role } from './roles.ts';

/** The lines of units that work in a district. */
export const UNIT_KINDS = [
  'district-dpf',
  'township-dpf',
  'village',
  'hospital',
  'civil-affairs',
  'social-security',
  'court',
  'interpreters',
  'partner',
] as const;

export type UnitKind = (typeof UNIT_KINDS)[number];

/** Roles that somebody is given by a post. */
export type PostRole = Exclude<Role, 'citizen' | 'system'>;

/** In which units a role works, and how large its area is. The court, interpreters and partners hold no post yet. */
export const POST_PLACES: Readonly<Record<PostRole, { units: readonly UnitKind[]; area: RegionLevel }>> = {
  liaison: { units: ['township-dpf', 'village'], area: 'village' },
  'township-clerk': { units: ['township-dpf'], area: 'township' },
  'district-reviewer': { units: ['district-dpf'], area: 'county' },
  'district-leader': { units: ['district-dpf'], area: 'county' },
  doctor: { units: ['hospital'], area: 'county' },
  'seal-keeper': { units: ['hospital'], area: 'county' },
  'civil-affairs': { units: ['civil-affairs'], area: 'county' },
  'social-security': { units: ['social-security'], area: 'county' },
  administrator: { units: ['district-dpf'], area: 'county' },
  'security-admin': { units: ['district-dpf'], area: 'county' },
  auditor: { units: ['district-dpf'], area: 'county' },
};

export const POST_ROLES = Object.keys(POST_PLACES) as readonly PostRole[];

/** The three who run the system (系统、安全、审计管理员, GB/T 22239—2019, 8.1.5): nobody is two of them, or does business too. */
export const ADMINISTRATORS = ['administrator', 'security-admin', 'auditor'] as const satisfies readonly PostRole[];

const ASSESSES: readonly Role[] = ['doctor', 'seal-keeper'];
const DECIDES: readonly Role[] = ['district-reviewer', 'district-leader'];

const runsTheSystem = (role: Role) => (ADMINISTRATORS as readonly Role[]).includes(role);

/** Whether one person may hold both: who assesses does not decide, who runs the system does neither. */
export function mayHoldTogether(one: Role, other: Role): boolean {
  if (one === other) return true;
  if (runsTheSystem(one) || runsTheSystem(other)) return false;
  const [assesses, decides] = [ASSESSES, DECIDES].map((roles) => roles.includes(one) || roles.includes(other));
  return !(assesses && decides);
}

/** Whether a role may be held in a unit of this kind for this area. */
export function fitsPlace(role: PostRole, unit: UnitKind, regionCode: string): boolean {
  const place = POST_PLACES[role];
  return place.units.includes(unit) && levelOf(regionCode) === place.area;
}
