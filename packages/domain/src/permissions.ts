/**
 * Who may use which door of the API, and whose things are reached through it: the one table that the guard, the scopes
 * of sessions, the front ends and the tests of denial read. What a role may do to one case in one stage is said by the
 * service's flow.
 */
import { ADMINISTRATORS } from './post-rules.ts';
import { ROLES, type Role } from './roles.ts';

/**
 * `own`: what belongs to the caller, or to a person for whom the caller acts. `area`: what lies in the area of the post.
 * `hospital`: the cases that the hospital was given. `district`: what the whole district shares; no file of a person,
 * and in the record of what was done no name but a masked one.
 */
export type Reach = 'own' | 'area' | 'hospital' | 'district';

type Cell = Readonly<Partial<Record<Role, Reach>>>;

/** Everyone who signs in. The system acts through jobs and passes no door. */
const PEOPLE: readonly Role[] = ROLES.filter((role) => role !== 'system');
const reach = (of: Reach, roles: readonly Role[]): Cell => Object.fromEntries(roles.map((role) => [role, of]));

const EVERYONE_OWN = reach('own', PEOPLE);
/** Those who enter applications. */
const ENTERS = { liaison: 'area', 'township-clerk': 'area' } as const;
/** Townships and liaison officers enter and look up; only the district decides (残疾人证管理办法 article 7). */
const DECIDES = { 'district-reviewer': 'area', 'district-leader': 'area' } as const;
const ASSESSES = { doctor: 'hospital', 'seal-keeper': 'hospital' } as const;

/**
 * Departments beside the federation: within their area they reach the cases of the services in which they have a stage,
 * and the people of those cases.
 */
export const LINES: readonly Role[] = ['civil-affairs', 'social-security'];
const JOINS = reach('area', LINES);

const FILES = { citizen: 'own', ...ENTERS, ...DECIDES, ...ASSESSES, ...JOINS } as const;

export const PERMISSIONS = {
  'session.own': EVERYONE_OWN,
  'message.own': EVERYONE_OWN,
  'notice.public': reach('district', PEOPLE),

  'draft.write': { citizen: 'own', liaison: 'own', 'township-clerk': 'own' },
  'file.write': { citizen: 'own', liaison: 'own', 'township-clerk': 'own' },
  'case.own': { citizen: 'own', liaison: 'own', 'township-clerk': 'own' },
  'case.submit': { citizen: 'own', ...ENTERS },
  /** A whole application at once; the district enters what it begins itself, such as a freeze. */
  'case.enter': { citizen: 'own', ...ENTERS, 'district-reviewer': 'area' },
  'proxy.own': { citizen: 'own' },
  'work.take': ENTERS,
  /** To enter what somebody brought on paper. */
  'paper.enter': ENTERS,

  'case.read': FILES,
  'case.act': FILES,
  'file.read': FILES,
  'queue.read': { 'township-clerk': 'area', ...DECIDES, ...JOINS },
  'person.lookup': { ...ENTERS, 'district-reviewer': 'area' },
  'objection.decide': DECIDES,
  'registry.read': DECIDES,

  /** To hand a case over, and to ask a colleague for an opinion or be asked for one. */
  'case.coordinate': { 'township-clerk': 'area', ...DECIDES, ...JOINS },

  'case.reveal': { ...ENTERS, ...DECIDES },
  'hospital.read': reach('district', Object.keys(FILES) as Role[]),
  'appointment.book': { citizen: 'own', ...ENTERS, 'district-reviewer': 'area' },
  'assessment.read': ASSESSES,
  'assessment.write': { doctor: 'hospital' },
  'assessment.seal': { 'seal-keeper': 'hospital' },

  'certificate.own': { citizen: 'own' },
  'certificate.read': { citizen: 'own', ...ENTERS, ...DECIDES },

  'entitlement.own': { citizen: 'own' },
  'entitlement.read': { ...ENTERS, ...DECIDES, ...JOINS },
  /** A yearly check is done face to face: by those who meet people. */
  'entitlement.check': { ...ENTERS, 'district-reviewer': 'area' },
  'entitlement.change': { ...DECIDES, ...JOINS },
  /** What has to be done at people's homes, by those who go there. */
  'visit.read': ENTERS,
  'visit.record': ENTERS,
  'payment.read': { ...DECIDES, ...JOINS },
  'payment.prepare': { 'district-reviewer': 'area', ...JOINS },
  'payment.approve': { 'district-leader': 'area', ...JOINS },
  'amount.read': reach('district', ['district-reviewer', 'district-leader', ...LINES]),
  'amount.propose': reach('district', ['district-reviewer', ...LINES]),
  'amount.confirm': reach('district', ['district-leader', ...LINES]),

  /** What the documents leave to the district: the auditor sees which rules people were judged by. */
  'rules.read': reach('district', ['district-reviewer', 'district-leader', 'auditor']),
  'rules.propose': reach('district', ['district-reviewer']),
  'rules.watch': reach('district', ['district-leader', 'auditor']),
  'rules.publish': reach('district', ['district-leader']),

  /** Tables of many people: of the area of the post, by the approval of somebody else. */
  'export.ask': { 'township-clerk': 'own', 'district-reviewer': 'own' },
  'export.decide': { 'district-leader': 'district' },

  'settings.read': reach('district', ['district-reviewer', 'district-leader', 'administrator']),
  'organisation.read': reach('district', [...ADMINISTRATORS, 'district-leader']),
  'organisation.staff': { administrator: 'district' },
  'organisation.posts': { 'security-admin': 'district' },
  'organisation.confirm': { 'security-admin': 'district', 'district-leader': 'district' },

  'trail.own': { citizen: 'own' },
  'audit.read': { auditor: 'district' },
  'alarm.handle': { 'security-admin': 'district', auditor: 'district' },
  'complaint.answer': { 'security-admin': 'district', auditor: 'district' },
} as const satisfies Record<string, Cell>;

export type Permission = keyof typeof PERMISSIONS;

/** Whose things a role reaches through a door; nothing when the door is shut to it. */
export function reachOf(role: Role, permission: Permission): Reach | undefined {
  const cell: Cell = PERMISSIONS[permission];
  return cell[role];
}

export function may(role: Role, permission: Permission): boolean {
  return reachOf(role, permission) !== undefined;
}

/** All that a role may do, for the session view: front ends show no door that stays shut. */
export function permissionsOf(role: Role): Permission[] {
  return (Object.keys(PERMISSIONS) as Permission[]).filter((permission) => may(role, permission));
}
