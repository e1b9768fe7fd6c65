/** Who calls: from the cookie to the account, its posts, and the scope of the chosen post. */
import type { Role } from '@yimi/domain/roles';
import type { Actor } from '../store/command.ts';
import type { Scope } from '../store/scope.ts';

export type Post = {
  id: string;
  role: Role;
  unitId: string;
  unitName: string;
  regionCode: string;
  regionName: string;
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
  /** The session of a cookie's token, or null when there is none or it has ended. */
  find(token: string, postId: string | undefined): Promise<Session | null>;
  /** Forgets what is remembered of a token, after sign-out. */
  forget(token: string): void;
};
