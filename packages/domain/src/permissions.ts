/** Who may use which door of the API. What a role may do to one case in one stage is said by the service's flow. */
import { ADMINISTRATORS } from './post-rules.ts';
import { ROLES, type Role } from './roles.ts';

export type Permission =
  | 'session.own'
  | 'draft.write'
  | 'case.submit'
  | 'case.own'
  | 'queue.read'
  | 'case.read'
  | 'case.act'
  | 'person.lookup'
  | 'hospital.read'
  | 'appointment.book'
  | 'assessment.read'
  | 'assessment.write'
  | 'assessment.seal'
  | 'objection.decide'
  | 'certificate.own'
  | 'certificate.read'
  | 'notice.public'
  | 'message.own'
  | 'file.write'
  | 'registry.read'
  | 'settings.read'
  | 'organisation.read'
  | 'organisation.staff'
  | 'organisation.posts'
  | 'organisation.confirm'
  | 'work.take';

/** Everyone who signs in. The system acts through jobs and passes no door. */
const PEOPLE: readonly Role[] = ROLES.filter((role) => role !== 'system');
const DISTRICT: readonly Role[] = ['district-reviewer', 'district-leader'];

/** Townships and liaison officers enter and look up; only the district decides (残疾人证管理办法 article 7). */
export const PERMISSIONS = {
  'session.own': PEOPLE,
  'draft.write': ['citizen', 'liaison', 'township-clerk'],
  'case.submit': ['citizen', 'liaison', 'township-clerk'],
  'case.own': ['citizen', 'liaison', 'township-clerk'],
  'queue.read': ['township-clerk', ...DISTRICT],
  'case.read': ['liaison', 'township-clerk', ...DISTRICT, 'doctor', 'seal-keeper'],
  'case.act': ['citizen', 'liaison', 'township-clerk', ...DISTRICT, 'doctor', 'seal-keeper'],
  'person.lookup': ['liaison', 'township-clerk', 'district-reviewer'],
  'hospital.read': ['citizen', 'liaison', 'township-clerk', ...DISTRICT, 'doctor', 'seal-keeper'],
  'appointment.book': ['citizen', 'liaison', 'township-clerk', 'district-reviewer'],
  'assessment.read': ['doctor', 'seal-keeper'],
  'assessment.write': ['doctor'],
  'assessment.seal': ['seal-keeper'],
  'objection.decide': DISTRICT,
  'certificate.own': ['citizen'],
  'certificate.read': ['liaison', 'township-clerk', ...DISTRICT],
  'notice.public': PEOPLE,
  'message.own': PEOPLE,
  'file.write': ['citizen', 'liaison', 'township-clerk'],
  'registry.read': DISTRICT,
  'settings.read': [...DISTRICT, 'administrator'],
  'organisation.read': [...ADMINISTRATORS, 'district-leader'],
  'organisation.staff': ['administrator'],
  'organisation.posts': ['security-admin'],
  'organisation.confirm': ['security-admin', 'district-leader'],
  'work.take': ['liaison', 'township-clerk'],
} as const satisfies Record<Permission, readonly Role[]>;

export function may(role: Role, permission: Permission): boolean {
  const roles: readonly Role[] = PERMISSIONS[permission];
  return roles.includes(role);
}

/** All that a role may do, for the session view: front ends show no door that stays shut. */
export function permissionsOf(role: Role): Permission[] {
  return (Object.keys(PERMISSIONS) as Permission[]).filter((permission) => may(role, permission));
}
