/** What happens before any handler: the request comes from our pages, and its sender may pass this door. */
import { may } from '@yimi/domain/permissions';
import { type ProblemCode, problem } from '@yimi/domain/problems';
import type { FastifyRequest } from 'fastify';
import type { Door } from './denials.ts';
import type { Access, Route } from './route.ts';
import type { Session, Sessions } from './session.ts';

export const SESSION_COOKIE = 'yimi_session';

declare module 'fastify' {
  interface FastifyContextConfig {
    /** The declared route, as it stands in the trail. */
    yimiDoor?: Door;
  }
  interface FastifyRequest {
    /** Set by the guard. */
    yimiSession: Session | null;
    /** Why the request was refused; set where refusals are answered. */
    yimiRefusal: ProblemCode | null;
  }
}

/**
 * @throws Problem 'foreign-origin', 'not-signed-in', 'not-allowed', 'post-unknown'
 */
export async function guard(
  request: FastifyRequest,
  access: Access,
  sessions: Sessions,
  caller: Route['caller'],
): Promise<void> {
  // Who is no browser carries no cookie that another site could use.
  if (caller === 'outside-system') return;
  if (request.method !== 'GET' && request.method !== 'HEAD') checkOrigin(request);
  const token = tokenOf(request);
  const postId = request.headers['x-yimi-post'];
  const chosen = typeof postId === 'string' ? postId : undefined;
  const session = token ? await sessions.find(token, chosen, { keepAlive: !isBackground(request) }) : null;
  request.yimiSession = session;
  if (access === 'public') return;
  if (!session) throw problem('not-signed-in');
  if (!may(session.role, access)) throw problem('not-allowed');
}

/** A page that nobody touches says so of what it asks: a desk that was left must not stay signed in by live updates. */
function isBackground({ headers }: FastifyRequest): boolean {
  return headers['x-yimi-background'] === '1';
}

/** What the caller shows as its session, whether it opens one or not. */
export function tokenOf(request: FastifyRequest): string | undefined {
  return bearerOf(request) ?? request.cookies[SESSION_COOKIE];
}

/** The token of a client that keeps no cookies, such as the mini-program. No browser adds this header by itself. */
function bearerOf({ headers }: FastifyRequest): string | undefined {
  return /^Bearer ([\w-]{20,100})$/.exec(headers.authorization ?? '')?.[1];
}

/** Whether the session's token goes back in a header, for the caller to keep, instead of in a cookie. */
export function keepsOwnToken({ headers }: FastifyRequest): boolean {
  return headers['x-yimi-client'] === 'weapp';
}

/**
 * Another site can make a browser send our cookie, but neither our header (that takes a preflight, which we answer
 * for nobody) nor our Origin.
 */
function checkOrigin(request: FastifyRequest): void {
  const client = request.headers['x-yimi-client'];
  if (client !== '1' && client !== 'weapp') throw problem('foreign-origin');
  const { origin } = request.headers;
  if (origin === undefined) return;
  const host = URL.canParse(origin) ? new URL(origin).host : '';
  if (host !== request.host) throw problem('foreign-origin');
}
