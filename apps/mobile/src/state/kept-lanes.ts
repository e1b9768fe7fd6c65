/** Lanes of one kind as they lie on this phone, sealed, and how something is done in one of them. */
import { ProblemError } from '@yimi/api-client/problem-error';
import { alone, dropKept, keep, kept, keptNames } from '../device/kept';
import { newKey } from '../device/server';
import type { Waiting } from '../offline/lane.ts';
import type { LaneStore } from '../offline/lane-store.ts';
import type { Sender } from '../offline/sender.ts';
import { dropRefused } from '../offline/settle.ts';
import type { Cell } from './cell.ts';
import { keptAccount } from './kept-drafts.ts';

/** @param kind what the records' names begin with @param shown follows what is kept, for screens */
export function keptLanes<L extends Waiting>(kind: string, shown: Cell<readonly L[]>): LaneStore<L> {
  const nameOf = (id: string) => `${kind}.${keptAccount.get()}.${id}`;
  const read = async (id: string) => (await kept(nameOf(id))) as L | undefined;
  const show = (id: string, lane: L | undefined) => {
    const others = shown.get().filter((each) => each.id !== id);
    shown.set(lane ? [...others, lane] : others);
  };
  return {
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
}

/** Reads all lanes of the account that is signed in. */
export async function openKept<L extends Waiting>(store: LaneStore<L>, shown: Cell<readonly L[]>): Promise<void> {
  const found = await Promise.all((await store.ids()).map(store.read));
  shown.set(found.flatMap((lane) => lane ?? []));
}

/** What a sender needs of this phone. */
export const SENDING = {
  after: (ms: number, call: () => void) => {
    const timer = setTimeout(call, ms);
    return () => clearTimeout(timer);
  },
  random: Math.random,
  newKey,
};

/**
 * Adds actions to a lane: on the phone for certain, on the server when it can be reached.
 * @returns the lane after it, and whether it was cut off
 * @throws ProblemError when the server refused one of these very actions: they are then undone here
 */
export async function actIn<L extends Waiting>(
  store: LaneStore<L>,
  sender: Sender,
  id: string,
  add: (lane: L | undefined) => L | undefined,
): Promise<{ lane: L; lost: boolean }> {
  const keys = new Set<string>();
  await store.change(id, (before) => {
    const after = add(before);
    for (const { key } of after?.actions.slice(before?.actions.length ?? 0) ?? []) keys.add(key);
    return after;
  });
  const lost = (await sender.send(id)) !== 'still';
  const lane = await store.read(id);
  if (!lane) throw new ProblemError(409, {});
  const { refusal } = lane;
  if (!refusal || !keys.has(lane.actions[0]?.key ?? '')) return { lane, lost };
  await store.change(id, (now) => now && dropRefused({ ...now, actions: now.actions.filter(isFirstOrOther(keys)) }));
  throw new ProblemError(refusal.status, refusal.body);
}

/** A photo whose upload was refused takes its answer with it. */
function isFirstOrOther(keys: ReadonlySet<string>) {
  return ({ key }: { key: string }, place: number) => place === 0 || !keys.has(key);
}
