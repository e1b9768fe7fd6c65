/** Who calls: from the cookie to the account, its posts, and the scope of the chosen post. */
import { createHash } from 'node:crypto';
import { localDate } from '@yimi/domain/local-date';
import { LINES, reachOf } from '@yimi/domain/permissions';
import { problem } from '@yimi/domain/problems';
import type { Role } from '@yimi/domain/roles';
import type { Actor } from '../store/command.ts';
import type { Scope } from '../store/scope.ts';
import type { Store } from '../store/store.ts';

export type Post = {
  id: string;
  role: Role;
  unitId: string;
  unitName: string;
  regionCode: string;
  regionName: string;
  /** One's own; or for a time: for somebody who is away, or for an area that has nobody (代管). */
  kind: 'own' | 'stand-in' | 'delegated';
  /** First day on which it no longer counts. */
  until: string | null;
};

export type Session = {
  /** Value of the cookie, to end this very session. Never logged. */
  token: string;
  accountId: string;
  kind: 'citizen' | 'staff';
  name: string;
  actor: Actor;
  /** Of staff; a citizen has none. */
  posts: readonly Post[];
  /** The chosen post: header x-yimi-post, else the first. */
  post: Post | null;
  role: Role;
  scope: Scope;
  personId?: string;
};

export type Sessions = {
  /**
   * The session of a cookie's token, or null when there is none or it has ended.
   * @param how.keepAlive false for what a page asks by itself: nobody is at work, and the session goes on ageing
   * @throws Problem 'post-unknown' when the account does not hold the post
   */
  find(token: string, postId: string | undefined, how?: { keepAlive: boolean }): Promise<Session | null>;
  /** Forgets what is remembered of a token, after sign-out. */
  forget(token: string): void;
};

/** How long another process may still serve a session after its end, or an account after a change of posts. */
const REMEMBER_MS = 5000;
const REMEMBERED_AT_MOST = 10_000;
const MINUTE_MS = 60_000;
/** How long a session lives without being used: staff share desks, citizens own their phones. */
const IDLE_MS = { staff: 30 * MINUTE_MS, citizen: 30 * 24 * 60 * MINUTE_MS } as const;
/** How long it lives at most, however often it is used: a working day, and half a year. */
export const LONGEST_MS = { staff: 12 * 60 * MINUTE_MS, citizen: 180 * 24 * 60 * MINUTE_MS } as const;
/** How exactly the last use is remembered: one write a minute instead of one for each request. */
const TOUCH_MS = MINUTE_MS;
/** Row policies have three slots for areas. */
const AREAS = 3;

type Account = {
  accountId: string;
  kind: 'citizen' | 'staff';
  name: string;
  personId: string | null;
  posts: Post[];
  createdAt: Date;
  seenAt: Date;
  expiresAt: Date;
};

const FIND = {
  name: 'platform.find_session',
  text: `select s.account_id as "accountId", a.kind, a.display_name as name, a.person_id as "personId", s.created_at as "createdAt", s.seen_at as "seenAt",
    s.expires_at as "expiresAt",
    (select coalesce(json_agg(json_build_object('id', p.id, 'role', p.role, 'unitId', p.unit_id, 'unitName', u.name,
        'regionCode', p.region_code, 'regionName', coalesce(r.name, ''), 'kind', p.kind, 'until', p.valid_to) order by p.valid_from, p.id), '[]')
     from post p join unit u on u.county_code = p.county_code and u.id = p.unit_id left join region r on r.code = p.region_code
     where p.county_code = a.county_code and p.account_id = a.id and p.valid_from <= $4 and (p.valid_to is null or p.valid_to > $4)
       and u.valid_from <= $4 and (u.valid_to is null or u.valid_to > $4)) as posts
    from session s join account a on a.county_code = s.county_code and a.id = s.account_id
    where s.county_code = $1 and s.token_hash = $2 and s.ended_at is null and s.expires_at > $3 and a.closed_at is null`,
};

const TOUCH = {
  name: 'platform.touch_session',
  text: `update session set seen_at = $3, expires_at = greatest(expires_at, $4)
    where county_code = $1 and token_hash = $2 and ended_at is null`,
};

/** When a session that is used now would end if it were not used again. */
export function sessionEnd(kind: Session['kind'], now: Date): Date {
  return new Date(now.getTime() + IDLE_MS[kind]);
}

/** The hash under which a cookie's token is stored. */
export function hashToken(token: string): Buffer {
  return createHash('sha256').update(token).digest();
}

export function createSessions(store: Store): Sessions {
  const remembered = new Map<string, { account: Promise<Account | null>; until: number }>();

  const load = async (token: string): Promise<Account | null> => {
    const values = [store.county, hashToken(token), store.now(), localDate(store.now())];
    return (await store.pool.query<Account>({ ...FIND, values })).rows[0] ?? null;
  };

  // Not a command: nothing is decided, and an audit row for each minute of work would bury what matters.
  const keepAlive = async (token: string, account: Account): Promise<void> => {
    const { kind, createdAt, seenAt, expiresAt } = account;
    const now = store.now();
    if (now.getTime() - seenAt.getTime() < TOUCH_MS) return;
    const longest = createdAt.getTime() + LONGEST_MS[kind];
    const end = new Date(Math.min(sessionEnd(kind, now).getTime(), longest));
    // What is remembered is touched as well: otherwise each request of the next seconds would write again.
    account.seenAt = now;
    if (end > expiresAt) account.expiresAt = end;
    const values = [store.county, hashToken(token), now, end];
    await store.pool.query({ ...TOUCH, values });
  };

  const accountOf = (token: string): Promise<Account | null> => {
    const now = store.now().getTime();
    const known = remembered.get(token);
    if (known && known.until > now) return known.account;
    if (remembered.size >= REMEMBERED_AT_MOST) remembered.clear();
    const account = load(token);
    remembered.set(token, { account, until: now + REMEMBER_MS });
    account.catch(() => remembered.delete(token));
    return account;
  };

  return {
    async find(token, postId, how = { keepAlive: true }) {
      const account = await accountOf(token);
      if (!account || account.expiresAt <= store.now()) return null;
      if (how.keepAlive) await keepAlive(token, account);
      return account.kind === 'citizen'
        ? citizenSession(token, account, store.county)
        : staffSession(token, account, postId, store.county);
    },
    forget: (token) => void remembered.delete(token),
  };
}

function citizenSession(token: string, account: Account, county: string): Session {
  const { accountId, name } = account;
  const personId = account.personId ?? undefined;
  const actor: Actor = { id: accountId, role: 'citizen', name, accountId, personId };
  const scope: Scope = { county, areas: [], personId };
  return { token, accountId, kind: 'citizen', name, actor, posts: [], post: null, role: 'citizen', scope, personId };
}

function staffSession(token: string, account: Account, postId: string | undefined, county: string): Session {
  const { accountId, name, posts } = account;
  const personId = account.personId ?? undefined;
  const post = postId ? posts.find((each) => each.id === postId) : posts[0];
  if (!post) throw problem(postId ? 'post-unknown' : 'account-closed');
  const { role } = post;
  // Whose person it is, where that is known: nobody decides as staff on themselves.
  const actor: Actor = { id: accountId, role, name, accountId, personId, postId: post.id };
  return { token, accountId, kind: 'staff', name, actor, posts, post, role, scope: scopeOf(post, posts, county) };
}

/** Who holds the same role in several areas (a liaison officer of two villages) works in all of them at once. */
function scopeOf(post: Post, posts: readonly Post[], county: string): Scope {
  const reach = reachOf(post.role, 'case.read');
  if (reach === 'hospital') return { county, areas: [], hospitalId: post.unitId };
  if (reach !== 'area') return { county, areas: [], seesNobody: true };
  const others = posts.filter((each) => each.role === post.role).map((each) => each.regionCode);
  const areas = [...new Set([post.regionCode, ...others])].slice(0, AREAS);
  return { county, areas, ...(LINES.includes(post.role) && { line: post.role }) };
}
