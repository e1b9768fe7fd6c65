/** From the cookie's token to who is asking, in which role, and for which rows. */
import { localDate } from '@yimi/domain/local-date';
import { problem } from '@yimi/domain/problems';
import type { Session } from '../../platform/http/session.ts';
import { countyScope, type Scope } from '../../platform/store/scope.ts';
import type { Store } from '../../platform/store/store.ts';
import { hashOfToken, keepSession } from './commands.session.ts';
import { findPosts, findSession, type PostRow, type SessionRow } from './store.account.ts';

/**
 * The living session of a token, kept alive by this; null when there is none or it has ended.
 * `postId` chooses among the posts of staff, the first is taken without it.
 * @throws Problem 'post-unknown' for a post that is not of this account
 */
export async function resolveSession(store: Store, token: string, postId: string | undefined): Promise<Session | null> {
  const [row] = await store.read<SessionRow>(
    countyScope(store.county),
    findSession(store.county, hashOfToken(token), store.now()),
  );
  if (!row) return null;
  await keepSession(store, token, row.kind, row.seenAt);
  return row.kind === 'citizen' ? citizenSession(store, token, row) : staffSession(store, token, row, postId);
}

function citizenSession(store: Store, token: string, { accountId, name, personId }: SessionRow): Session | null {
  if (!personId) return null;
  return {
    token,
    accountId,
    kind: 'citizen',
    name,
    actor: { id: accountId, role: 'citizen', name, accountId, personId },
    posts: [],
    post: null,
    role: 'citizen',
    scope: { county: store.county, areas: [], personId },
    personId,
  };
}

async function staffSession(
  store: Store,
  token: string,
  { accountId, name, personId }: SessionRow,
  postId: string | undefined,
): Promise<Session | null> {
  const posts = await store.read<PostRow>(
    countyScope(store.county),
    findPosts(store.county, accountId, localDate(store.now())),
  );
  const post = postId ? posts.find(({ id }) => id === postId) : posts[0];
  if (!post && postId) throw problem('post-unknown');
  if (!post) return null;
  return {
    token,
    accountId,
    kind: 'staff',
    name,
    actor: { id: accountId, role: post.role, name, accountId, ...(personId && { personId }) },
    posts,
    post,
    role: post.role,
    scope: scopeOf(store.county, post, posts),
  };
}

/** What a scope can hold; see migration 0009. */
const MOST_AREAS = 3;

/** Hospital staff see their hospital's cases and no area; a liaison officer all own villages; the others their post's area. */
function scopeOf(county: string, post: PostRow, posts: readonly PostRow[]): Scope {
  if (post.role === 'doctor' || post.role === 'seal-keeper') return { county, areas: [], hospitalId: post.unitId };
  if (post.role !== 'liaison') return { county, areas: [post.regionCode] };
  const villages = posts.filter(({ role }) => role === 'liaison').map(({ regionCode }) => regionCode);
  return { county, areas: [...new Set([post.regionCode, ...villages])].slice(0, MOST_AREAS) };
}
