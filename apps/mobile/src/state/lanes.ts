/** Drafts that this phone keeps for staff in the field, with what is still to be sent. */
import { ProblemError } from '@yimi/api-client/problem-error';
import type { Draft, Session } from '@yimi/api-client/views';
import { dropAllKept, dropKept, keep, kept } from '../device/kept';
import { dropPhotosBut, uploadKeptPhoto } from '../device/kept-photo';
import { whenReachable } from '../device/network';
import { newKey } from '../device/server';
import { forget, remember } from '../device/storage';
import { type Act, type Lane, laneOf, photosOf, withActions, withDraft } from '../offline/lane.ts';
import { perform, uploadAnew } from '../offline/perform.ts';
import { createSender } from '../offline/sender.ts';
import { shownDraft } from '../offline/shown-draft.ts';
import { api } from './api.ts';
import { KEEPS, keptAccount, lanes, signedOut, visitLanes } from './kept-drafts.ts';
import { actIn, keptLanes, openKept, SENDING } from './kept-lanes.ts';
import { dropSentVisits, openVisitLanes, visitSender } from './visit-lanes.ts';

/** Under this name the phone keeps who is signed in, for staff who open the app without a network. */
const SESSION = 'session';
let watching = false;

const store = keptLanes('lane', lanes);
const sender = createSender<Lane>({
  ...SENDING,
  store,
  perform: (lane, action) => perform(lane, action, { api, upload: uploadKeptPhoto }),
  anew: uploadAnew,
});

/** Begins to keep for this account, with what was kept for it before. Staff go where there is no network. */
export async function openLanes(session: Session): Promise<void> {
  remember(KEEPS, '1');
  await keep(SESSION, session);
  keptAccount.set(session.accountId);
  signedOut.set(false);
  await Promise.all([openKept(store, lanes), openVisitLanes()]);
  if (!watching) whenReachable(() => void sendAll());
  watching = true;
  void sendAll();
}

/** Who was signed in when the phone last had a network. */
export async function keptSession(): Promise<Session | undefined> {
  return (await kept(SESSION)) as Session | undefined;
}

/** Somebody else holds the phone now. What waits stays sealed until its own account signs in again. */
export async function closeLanes(): Promise<void> {
  keptAccount.set(undefined);
  lanes.set([]);
  visitLanes.set([]);
  await dropKept(SESSION);
}

/** Sends what waits, and drops what the server has: cases, and photos that have become files. */
export async function sendAll(): Promise<void> {
  if (!keptAccount.get()) return;
  const rests = await Promise.all([sender.wake(), visitSender.wake()]);
  signedOut.set(rests.flat().includes('signed-out'));
  const done = lanes.get().filter(({ caseId }) => caseId !== undefined);
  for (const { id } of done) await store.change(id, () => undefined);
  await dropSentVisits();
  await dropPhotosBut(new Set(lanes.get().flatMap(photosOf)));
}

/** The draft as its person sees it: from the server where it can be reached, else as it was kept. */
export async function openKeptDraft(id: string): Promise<Draft> {
  const before = await store.read(id);
  try {
    const draft = await api.get('/api/drafts/{id}', { path: { id: before?.draftId ?? id } });
    const account = keptAccount.get() ?? '';
    const lane = await store.change(id, (now) => (now ? withDraft(now, { ...draft, id }) : laneOf(draft, account)));
    return shownDraft(lane ?? laneOf(draft, account));
  } catch (error) {
    if (before && error instanceof ProblemError && error.status === 0) return shownDraft(before);
    if (before?.actions.length === 0) await store.change(id, () => undefined);
    throw error;
  }
}

/**
 * Does something to a kept draft: on the phone for certain, on the server when it can be reached.
 * @returns the lane after it
 * @throws ProblemError when the server refused this very act: it is then undone here
 */
export async function actOn(id: string, acts: (lane: Lane) => readonly Act[]): Promise<Lane> {
  const { lane, lost } = await actIn(store, sender, id, (before) => {
    if (!before) return before;
    return withActions(before, ...acts(before).map((act) => ({ ...act, key: newKey(), at: Date.now() })));
  });
  if (lost) void sendAll();
  return lane;
}

/** What the person decided about a refusal. */
export async function settle(id: string, choose: (lane: Lane, newKey: () => string) => Lane): Promise<void> {
  await store.change(id, (lane) => lane && choose(lane, newKey));
  await sendAll();
}

/** Everything that was kept of people, at sign-out. */
export async function dropLanes(): Promise<void> {
  await closeLanes();
  await dropAllKept();
  forget(KEEPS);
}
