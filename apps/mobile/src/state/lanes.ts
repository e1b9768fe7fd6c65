/** Drafts that this phone keeps for staff in the field, with what is still to be sent. */
import { ProblemError } from '@yimi/api-client/problem-error';
import type { Draft, Session } from '@yimi/api-client/views';
import { alone, dropAllKept, dropKept, keep, kept, keptNames } from '../device/kept';
import { dropPhotosBut, uploadKeptPhoto } from '../device/kept-photo';
import { whenReachable } from '../device/network';
import { forget, remember } from '../device/storage';
import { type Act, type Lane, laneOf, photosOf, withActions, withDraft } from '../offline/lane.ts';
import type { LaneStore } from '../offline/lane-store.ts';
import { createSender } from '../offline/sender.ts';
import { dropRefused } from '../offline/settle.ts';
import { shownDraft } from '../offline/shown-draft.ts';
import { api } from './api.ts';
import { KEEPS, keptAccount, lanes, signedOut } from './kept-drafts.ts';

/** Under this name the phone keeps who is signed in, for staff who open the app without a network. */
const SESSION = 'session';
let watching = false;

const newKey = () => crypto.randomUUID();
const nameOf = (id: string) => `lane.${keptAccount.get()}.${id}`;
const read = async (id: string) => (await kept(nameOf(id))) as Lane | undefined;

const store: LaneStore = {
  ids: async () => (await keptNames(nameOf(''))).map((name) => name.slice(nameOf('').length)),
  read,
  change: (id, next) =>
    alone(nameOf(id), async () => {
      const after = next(await read(id));
      if (after) await keep(nameOf(id), after);
      else await dropKept(nameOf(id));
      show(id, after);
      return after;
    }),
};

const sender = createSender({
  store,
  api,
  upload: uploadKeptPhoto,
  after: (ms, call) => {
    const timer = setTimeout(call, ms);
    return () => clearTimeout(timer);
  },
  random: Math.random,
  newKey,
});

function show(id: string, lane: Lane | undefined) {
  const others = lanes.get().filter((each) => each.id !== id);
  lanes.set(lane ? [...others, lane] : others);
}

/** Begins to keep for this account, with what was kept for it before. Staff go where there is no network. */
export async function openLanes(session: Session): Promise<void> {
  remember(KEEPS, '1');
  await keep(SESSION, session);
  keptAccount.set(session.accountId);
  signedOut.set(false);
  const found = await Promise.all((await store.ids()).map(read));
  lanes.set(found.flatMap((lane) => lane ?? []));
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
  await dropKept(SESSION);
}

/** Sends what waits, and drops what the server has: cases, and photos that have become files. */
export async function sendAll(): Promise<void> {
  if (!keptAccount.get()) return;
  signedOut.set((await sender.wake()).includes('signed-out'));
  const done = lanes.get().filter(({ caseId }) => caseId !== undefined);
  for (const { id } of done) await store.change(id, () => undefined);
  await dropPhotosBut(new Set(lanes.get().flatMap(photosOf)));
}

/** The draft as its person sees it: from the server where it can be reached, else as it was kept. */
export async function openKeptDraft(id: string): Promise<Draft> {
  const before = await read(id);
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
  const keys = new Set<string>();
  await store.change(id, (lane) => {
    if (!lane) return lane;
    const made = acts(lane).map((act) => ({ ...act, key: newKey(), at: Date.now() }));
    for (const { key } of made) keys.add(key);
    return withActions(lane, ...made);
  });
  if ((await sender.send(id)) !== 'still') void sendAll();
  const lane = await read(id);
  if (!lane) throw new ProblemError(409, {});
  const { refusal } = lane;
  if (!refusal || !keys.has(lane.actions[0]?.key ?? '')) return lane;
  await store.change(id, (now) => now && dropRefused({ ...now, actions: now.actions.filter(isFirstOrOther(keys)) }));
  throw new ProblemError(refusal.status, refusal.body);
}

/** A photo whose upload was refused takes its answer with it. */
function isFirstOrOther(keys: ReadonlySet<string>) {
  return ({ key }: { key: string }, place: number) => place === 0 || !keys.has(key);
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
