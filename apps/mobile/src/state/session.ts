/** Who is signed in. */
import { ProblemError } from '@yimi/api-client/problem-error';
import type { Session } from '@yimi/api-client/views';
import { forget, remember } from '../device/storage';
import { api, POST_KEY } from './api.ts';
import { createCell } from './cell.ts';

/** undefined as long as nobody has asked, null when nobody is signed in. */
const session = createCell<Session | null | undefined>(undefined);

export const useSession = session.use;

/** Asks the server once. Everything but "nobody" is thrown on. */
export async function loadSession(): Promise<void> {
  if (session.get() !== undefined) return;
  try {
    session.set(await api.get('/api/session'));
  } catch (error) {
    if (!(error instanceof ProblemError) || error.status !== 401) throw error;
    session.set(null);
  }
}

export function beginSession(next: Session) {
  forget(POST_KEY);
  session.set(next);
}

export async function endSession(): Promise<void> {
  await api.delete('/api/session');
  forget(POST_KEY);
  session.set(null);
}

/** Staff with several posts act in one of them at a time. */
export async function choosePost(post: string): Promise<void> {
  remember(POST_KEY, post);
  session.set(await api.get('/api/session'));
}
