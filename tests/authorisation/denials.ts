/** Makes attempts out of the permission table, and says which of them came through. */
import { may, type Permission, type Reach, reachOf } from '@yimi/domain/permissions';
import { POST_ROLES } from '@yimi/domain/post-rules';
import type { Role } from '@yimi/domain/roles';
import type { TestCaller, TestReply } from '@yimi/server/platform/http/test-server';
import type { PlantedDistrict } from '@yimi/server/test-support/planted-district';
import { type Insiders, type Subject, stateOf } from './planted-subject.ts';
import type { Aim } from './protected-routes.ts';

/** Whom the guard has to turn away, by role: planted once for all routes. */
export type Outsiders = {
  stranger: TestCaller;
  /** Of another village, township or county; of the same township but the next village. */
  elsewhere: Readonly<Record<string, readonly TestCaller[]>>;
  otherHospital: Readonly<Record<string, TestCaller>>;
  /** The same role in the same area, and somebody else. */
  colleague: Readonly<Record<string, TestCaller>>;
  /** Posts that ended today, that begin tomorrow, and of a unit that was closed. */
  expired: Readonly<Record<string, readonly TestCaller[]>>;
};

export type Door = { method: string; permission: Permission; aim: Aim };
type Stage = { district: PlantedDistrict; subject: Subject; insiders: Insiders; outsiders: Outsiders };

/** Codes by which a person outside learns nothing but that there is nothing for them. */
const REFUSED: ReadonlySet<string> = new Set([
  ...['not-found', 'not-allowed', 'outside-area', 'not-guardian', 'not-signed-in', 'draft-gone', 'upload-gone'],
  ...['seal-by-other-hospital', 'reveal-by-holder-only'],
]);

export function codeOf({ body }: TestReply<unknown>): string {
  const type = (body as { type?: unknown } | null)?.type;
  return typeof type === 'string' ? (type.split('/').at(-1) ?? '') : '';
}

function ask({ district, subject }: Stage, door: Door, as: TestCaller | undefined, role: Role) {
  const { method, aim } = door;
  const body = aim.body?.(subject, role);
  const url = new URL(aim.at(subject, role), 'http://localhost');
  const how = {
    ...(as && { as }),
    ...(body !== undefined && { body }),
    query: Object.fromEntries(url.searchParams),
    ...(door.method === 'HEAD' && { headers: { 'tus-resumable': '1.0.0' } }),
  };
  return district.call(method, url.pathname, how).catch((error: Error): TestReply<unknown> => {
    // A raw route ends the connection of whom it refuses.
    if (error.message !== 'response destroyed before completion') throw error;
    return { status: 404, body: null, headers: {}, raw: Buffer.alloc(0) };
  });
}

/** Nobody is signed in. @returns what came through instead of being refused */
export async function withoutLogin(stage: Stage, door: Door): Promise<string[]> {
  const reply = await ask(stage, door, undefined, 'citizen');
  return reply.status === 401 ? [] : [`without login: ${reply.status} ${codeOf(reply)}`];
}

/** Every role whose cell of the table is empty. */
export async function wrongRoles(stage: Stage, door: Door): Promise<string[]> {
  const breaches: string[] = [];
  const callers = { ...stage.insiders, citizen: stage.subject.citizen } as Record<string, TestCaller>;
  for (const role of ['citizen', ...POST_ROLES] as const) {
    if (may(role, door.permission)) continue;
    const reply = await ask(stage, door, callers[role], role);
    if (reply.status !== 403) breaches.push(`${role}: ${reply.status} ${codeOf(reply)}`);
  }
  return breaches;
}

/** Every staff role that the table lets in, with a post that is over, that has not begun, or of a closed unit. */
export async function expiredPosts(stage: Stage, door: Door): Promise<string[]> {
  const breaches: string[] = [];
  for (const role of POST_ROLES.filter((each) => may(each, door.permission))) {
    for (const caller of stage.outsiders.expired[role] ?? []) {
      const { postId: _, ...unchosen } = caller;
      for (const as of [caller, unchosen]) {
        const reply = await ask(stage, door, as, role);
        const code = codeOf(reply);
        // HEAD has no body to name its reason.
        const refused = code === 'post-unknown' || code === 'account-closed' || (door.method === 'HEAD' && code === '');
        if (reply.status < 400 || !refused) breaches.push(`${role}: ${reply.status} ${code}`);
      }
    }
  }
  return breaches;
}

function beyond({ outsiders }: Stage, role: Role, reach: Reach): readonly TestCaller[] {
  if (reach === 'area') return outsiders.elsewhere[role] ?? [];
  const one = reach === 'hospital' ? outsiders.otherHospital[role] : outsiders.colleague[role];
  if (reach === 'district') return [];
  return role === 'citizen' ? [outsiders.stranger] : one ? [one] : [];
}

/** Every role that the table lets in, beyond its reach: wrong area, wrong hospital, somebody else's. */
export async function beyondReach(stage: Stage, door: Door): Promise<string[]> {
  const { district, subject } = stage;
  const breaches: string[] = [];
  const before = await stateOf(district, subject);
  for (const role of ['citizen', ...POST_ROLES] as const) {
    const reach = reachOf(role, door.permission);
    for (const as of reach ? beyond(stage, role, reach) : []) {
      const reply = await ask(stage, door, as, role);
      const shown = reply.raw.toString('utf8');
      const secret = door.aim.shows?.(subject, role);
      if (reply.status === 500) breaches.push(`${role}: 500`);
      else if (secret === undefined ? !refuses(door, reply) : shown.includes(secret)) {
        breaches.push(`${role} (${reach}): ${reply.status} ${codeOf(reply)}`);
      } else if (shown.includes(subject.person.name) || shown.includes(subject.person.citizenNumber)) {
        breaches.push(`${role} (${reach}) is shown the name or number`);
      }
    }
  }
  if ((await stateOf(district, subject)) !== before) breaches.push('something of the subject was changed');
  return breaches;
}

function refuses({ method }: Door, reply: TestReply<unknown>): boolean {
  if (method === 'HEAD') return reply.status >= 400 && reply.status < 500;
  return reply.status >= 400 && REFUSED.has(codeOf(reply));
}

/** Whether the subject is there at all: those who may see it are not told that there is nothing. */
export async function reachedBy(stage: Stage, door: Door): Promise<Role[]> {
  const { subject, insiders } = stage;
  const reached: Role[] = [];
  for (const role of ['citizen', ...POST_ROLES] as const) {
    if (!may(role, door.permission)) continue;
    const reply = await ask(stage, door, role === 'citizen' ? subject.citizen : insiders[role], role);
    const secret = door.aim.shows?.(subject, role);
    const sees = secret === undefined ? !refuses(door, reply) : reply.raw.toString('utf8').includes(secret);
    if (sees && reply.status !== 500) reached.push(role);
  }
  return reached;
}
