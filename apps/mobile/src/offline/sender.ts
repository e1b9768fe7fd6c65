/** Sends what lanes hold: each lane in its order, and no lane waits for another. */
import { ProblemError } from '@yimi/api-client/problem-error';
import { backOffMs } from './back-off.ts';
import type { Waiting } from './lane.ts';
import type { LaneStore } from './lane-store.ts';

type SenderParts<L extends Waiting> = {
  store: LaneStore<L>;
  /** Sends the first action of a lane as one request. @returns what the lane has learned by it @throws ProblemError */
  perform: (lane: L, action: L['actions'][number]) => Promise<Partial<L>>;
  /** The lane as it can be sent anew after a refusal that nobody has to decide about. */
  anew?: (lane: L, code: string, newKey: () => string) => L | undefined;
  /** Calls later; the answer takes the call back. */
  after: (ms: number, call: () => void) => () => void;
  random: () => number;
  newKey: () => string;
};

/** How a lane came to rest: nothing left or waiting for the person, no network, or nobody signed in. */
export type Rest = 'still' | 'lost' | 'signed-out';

export type Sender = {
  /**
   * Sends everything there is, now, and tries again by itself when it was cut off.
   * @returns how each lane has come to rest
   */
  wake(): Promise<readonly Rest[]>;
  /** Sends one lane, now. */
  send(id: string): Promise<Rest>;
  stop(): void;
};

type Outcome<L> =
  | { kind: 'done'; learned: Partial<L> }
  | { kind: 'refused'; problem: ProblemError }
  | { kind: 'rest'; rest: Rest };

export function createSender<L extends Waiting>({
  store,
  perform,
  anew,
  after,
  random,
  newKey,
}: SenderParts<L>): Sender {
  const underWay = new Map<string, Promise<Rest>>();
  let failures = 0;
  let takeBack = () => {};

  async function sendLane(id: string): Promise<Rest> {
    for (;;) {
      const lane = await store.read(id);
      const [action] = lane?.actions ?? [];
      if (!lane || !action || lane.refusal) return 'still';
      const outcome = await attempt(() => perform(lane, action));
      if (outcome.kind === 'rest') return outcome.rest;
      // Another window may have sent the same action meanwhile: then there is nothing to write down.
      await store.change(id, (now) => (now?.actions[0]?.key === action.key ? settled(now, outcome) : now));
    }
  }

  function settled(lane: L, outcome: Exclude<Outcome<L>, { kind: 'rest' }>): L {
    if (outcome.kind === 'done') return { ...lane, ...outcome.learned, actions: lane.actions.slice(1) };
    const { code, title, status, fields, body } = outcome.problem;
    return anew?.(lane, code, newKey) ?? { ...lane, refusal: { code, title, status, fields, body } };
  }

  /** One run for each lane at a time; who asks meanwhile gets a run that sees what they added. */
  function send(id: string): Promise<Rest> {
    const before = underWay.get(id) ?? Promise.resolve<Rest>('still');
    const run = before.catch(() => undefined).then(() => sendLane(id));
    underWay.set(id, run);
    const forget = () => void (underWay.get(id) === run && underWay.delete(id));
    run.then(forget, forget);
    return run;
  }

  async function wake(): Promise<readonly Rest[]> {
    takeBack();
    const rests = await Promise.all((await store.ids()).map(send));
    failures = rests.includes('lost') ? failures + 1 : 0;
    takeBack();
    if (failures > 0) takeBack = after(backOffMs(failures, random()), wake);
    return rests;
  }

  return { wake, send, stop: () => takeBack() };
}

async function attempt<L>(send: () => Promise<Partial<L>>): Promise<Outcome<L>> {
  try {
    return { kind: 'done', learned: await send() };
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error;
    if (error.status === 401) return { kind: 'rest', rest: 'signed-out' };
    return mayCountLater(error) ? { kind: 'rest', rest: 'lost' } : { kind: 'refused', problem: error };
  }
}

/** The server did not say no: it was not reached, was busy, or fell over. */
function mayCountLater({ status, code }: ProblemError): boolean {
  return status === 0 || status === 408 || status === 429 || status >= 500 || code === 'changed-meanwhile';
}
