/** What a caller is told of the own session, and how one begins. */
import { permissionsOf } from '@yimi/domain/permissions';
import { Type } from 'typebox';
import { respond } from '../../platform/http/respond.ts';
import type { Session } from '../../platform/http/session.ts';
import type { Services } from '../../platform/services.ts';
import type { NewSession } from './commands.session.ts';

const Post = Type.Object({
  id: Type.String(),
  role: Type.String(),
  unitId: Type.String(),
  unitName: Type.String(),
  regionCode: Type.String(),
  regionName: Type.String(),
  kind: Type.Enum(['own', 'stand-in', 'delegated']),
  until: Type.Union([Type.String({ format: 'date' }), Type.Null()]),
});

export const SessionView = Type.Object({
  accountId: Type.String(),
  kind: Type.Union([Type.Literal('citizen'), Type.Literal('staff')]),
  /** Of citizens masked: 王*明 */
  name: Type.String(),
  role: Type.String(),
  personId: Type.Optional(Type.String()),
  posts: Type.Array(Post),
  post: Type.Union([Post, Type.Null()]),
  permissions: Type.Array(Type.String()),
});

export function viewOf({ accountId, kind, name, role, personId, posts, post }: Session) {
  const permissions = permissionsOf(role);
  return { accountId, kind, name, role, ...(personId && { personId }), posts: [...posts], post, permissions };
}

export async function signedIn({ sessions }: Services, begun: NewSession) {
  const session = await sessions.find(begun.token, undefined);
  if (!session) throw new Error('a session that was just begun is not there');
  return respond(viewOf(session), { sessionCookie: begun });
}
