/** Drafts that this phone keeps for staff in the field, with what is still to be sent. */
import { ProblemError } from '@yimi/api-client/problem-error';
import type { Draft, Session } from '@yimi/api-client/views';
import { alone, canKeep, dropAllKept, dropKept, keep, kept, keptNames } from '../device/kept';
import { dropPhotosBut, uploadKeptPhoto } from '../device/kept-photo';
import { whenReachable } from '../device/network';
import { type Act, type Lane, laneOf, photosOf, unsentActs, withActions, withDraft } from '../offline/lane.ts';
import type { LaneStore } from '../offline/lane-store.ts';
import { createSender } from '../offline/sender.ts';
import { dropRefused } from '../offline/settle.ts';
import { shownDraft } from '../offline/shown-draft.ts';
import { api } from './api.ts';
import { createCell } from './cell.ts';

/** All lanes of the account that is signed in. */
const lanes = createCell<readonly Lane[]>([]);
export const useLanes = lanes.use;

/** The session ended while the phone was away: nothing is sent before the person signs in again. */
const signedOut = createCell(false);
export const useSignedOut = signedOut.use;

/** Whose lanes these are; undefined when nothing is kept for who is signed in. */
let accountId: string | undefined;
let watching = false;

const newKey = () => crypto.randomUUID();
const nameOf = (id: string) => `lane.${accountId}.${id}`;
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

/** Staff go where there is no network; citizens fill in at home, often on somebody else's phone. */
export async function openLanes(session: Session | null): Promise<void> {
  accountId = session?.kind === 'staff' && canKeep() ? session.accountId : undefined;
  lanes.set([]);
  signedOut.set(false);
  if (!accountId) return;
  const found = await Promise.all((await store.ids()).map(read));
  lanes.set(found.flatMap((lane) => lane ?? []));
  if (!watching) whenReachable(() => void sendAll());
  watching = true;
  void sendAll();
}

export function keepsDrafts(): boolean {
  return accountId !== undefined;
}

/** Sends what waits, and drops what the server has: cases, and photos that have become files. */
export async function sendAll(): Promise<void> {
  if (!accountId) return;
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
    const account = accountId ?? '';
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

/** How many acts of all kept drafts are not on the server. */
export function unsentOf(all: readonly Lane[]): number {
  return all.reduce((sum, lane) => sum + unsentActs(lane), 0);
}

/** Everything that was kept of people, at sign-out. */
export async function dropLanes(): Promise<void> {
  accountId = undefined;
  lanes.set([]);
  await dropAllKept();
}
