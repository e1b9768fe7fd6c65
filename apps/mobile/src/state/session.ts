/** Who is signed in. */
import { ProblemError } from '@yimi/api-client/problem-error';
import type { Session } from '@yimi/api-client/views';
import { canKeep, dropKept, keep, kept } from '../device/kept';
import { forget, remember } from '../device/storage';
import { api, POST_KEY } from './api.ts';
import { createCell } from './cell.ts';
import { dropLanes, keepsDrafts, openLanes } from './lanes.ts';

/** undefined as long as nobody has asked, null when nobody is signed in. */
const session = createCell<Session | null | undefined>(undefined);

export const useSession = session.use;

/** Asks the server once. Everything but "nobody" is thrown on. */
export async function loadSession(): Promise<void> {
  if (session.get() !== undefined) return;
  try {
    await begin(await api.get('/api/session'));
  } catch (error) {
    if (!(error instanceof ProblemError) || (error.status !== 401 && error.status !== 0)) throw error;
    const before = error.status === 0 ? ((await kept(KEPT)) as Session | undefined) : null;
    if (before === undefined) throw error;
    await openLanes(before);
    session.set(before);
  }
}

/** Under this name the phone keeps who is signed in, for staff who open the app without a network. */
const KEPT = 'session';

async function begin(next: Session) {
  await openLanes(next);
  if (keepsDrafts()) await keep(KEPT, next);
  else if (canKeep()) await dropKept(KEPT);
  session.set(next);
}

export async function beginSession(next: Session): Promise<void> {
  forget(POST_KEY);
  await begin(next);
}

export async function endSession(): Promise<void> {
  await api.delete('/api/session');
  forget(POST_KEY);
  await dropLanes();
  session.set(null);
}

/** Staff with several posts act in one of them at a time. */
export async function choosePost(post: string): Promise<void> {
  remember(POST_KEY, post);
  await begin(await api.get('/api/session'));
}
