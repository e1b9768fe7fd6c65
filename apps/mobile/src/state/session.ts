/** Who is signed in. */
import { ProblemError } from '@yimi/api-client/problem-error';
import type { Session } from '@yimi/api-client/views';
import { canKeep } from '../device/can-keep';
import { forget, remember } from '../device/storage';
import { api, POST_KEY } from './api.ts';
import { createCell } from './cell.ts';
import { mayHoldKept } from './kept-drafts.ts';

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
    const before = error.status === 0 ? await sessionBefore() : null;
    if (before === undefined) throw error;
    session.set(before);
  }
}

/** Only who keeps drafts on the phone needs the code for it. */
const lanes = () => import('./lanes.ts');

/** Of staff who open the app without a network. */
async function sessionBefore(): Promise<Session | undefined> {
  if (!mayHoldKept()) return undefined;
  const { keptSession, openLanes } = await lanes();
  const before = await keptSession();
  if (before) await openLanes(before);
  return before;
}

/** Citizens fill in at home, often on somebody else's phone: for them nothing is kept. */
async function begin(next: Session) {
  if (next.kind === 'staff' && canKeep()) await (await lanes()).openLanes(next);
  else if (mayHoldKept()) await (await lanes()).closeLanes();
  session.set(next);
}

export async function beginSession(next: Session): Promise<void> {
  forget(POST_KEY);
  await begin(next);
}

export async function endSession(): Promise<void> {
  await api.delete('/api/session');
  forget(POST_KEY);
  if (mayHoldKept()) await (await lanes()).dropLanes();
  session.set(null);
}

/** Staff with several posts act in one of them at a time. */
export async function choosePost(post: string): Promise<void> {
  remember(POST_KEY, post);
  await begin(await api.get('/api/session'));
}
