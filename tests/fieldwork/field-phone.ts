/** A phone in the field: what it keeps survives its restarts, and its network loses, repeats and cuts off requests. */
import { type Client, createClient } from '@yimi/api-client/client';
import { ProblemError } from '@yimi/api-client/problem-error';
import type { Lane, Waiting } from '@yimi/mobile/src/offline/lane.ts';
import type { LaneStore } from '@yimi/mobile/src/offline/lane-store.ts';
import { perform, uploadAnew } from '@yimi/mobile/src/offline/perform.ts';
import { createSender } from '@yimi/mobile/src/offline/sender.ts';
import { performAtVisit, type VisitLane } from '@yimi/mobile/src/offline/visit-lane.ts';
import sharp from 'sharp';
import { v7 } from 'uuid';

type FieldPhoneParts = {
  url: string;
  headers: Readonly<Record<string, string>>;
  /** The time that server and phone share; `advance` moves it. */
  clock: { now(): Date; advance(milliseconds: number): void };
  /** From 0 to 1, the same row of numbers in each run. */
  random: () => number;
};

export type FieldPhone = {
  drafts: LaneStore<Lane>;
  visits: LaneStore<VisitLane>;
  /** Lost share of requests and of answers, and share of requests that arrive twice; 1, 0, 0 is no network. */
  network: { lostRequests: number; lostAnswers: number; twice: number };
  /** Ends the app in the middle of whatever it does, and opens it again. */
  restart(): void;
  wake(): Promise<unknown>;
  /** Lets time pass, with what the phone had planned for it. */
  pass(milliseconds: number): Promise<void>;
  /** Requests that went out. */
  sent(): number;
};

export function fieldPhone({ url, headers, clock, random }: FieldPhoneParts): FieldPhone {
  const network = { lostRequests: 0, lostAnswers: 0, twice: 0 };
  const disk = new Map<string, string>();
  let planned: { at: number; call: () => unknown }[] = [];
  let sent = 0;

  const cutOff = () => new TypeError('network');
  async function send(request: Request): Promise<Response> {
    if (random() < network.lostRequests) throw cutOff();
    sent += 1;
    const ask = () => {
      const own = new Request(request.clone());
      for (const [name, value] of Object.entries(headers)) own.headers.set(name, value);
      return fetch(own);
    };
    const [answer] = await Promise.all(random() < network.twice ? [ask(), ask()] : [ask()]);
    if (random() < network.lostAnswers) throw cutOff();
    return answer;
  }
  const api: Client = createClient({ baseUrl: url, fetch: send, newKey: v7 });

  async function upload(photo: string): Promise<string> {
    const bytes = await pictureOf(photo);
    const init = { method: 'POST', headers: { ...TUS, 'upload-length': String(bytes.length) }, body: bytes };
    const created = await send(new Request(`${url}/api/uploads`, init)).catch(() => {
      throw new ProblemError(0, { type: 'no-connection' });
    });
    return created.headers.get('location')?.split('/').at(-1) ?? '';
  }

  const drafts = onDisk<Lane>(disk, 'lane.');
  const visits = onDisk<VisitLane>(disk, 'visit.');

  /** The app from its opening to its end: once ended, nothing that it still does reaches the disk. */
  function open() {
    let ended = false;
    const whileOpen = <L extends Waiting>(store: LaneStore<L>): LaneStore<L> => ({
      ...store,
      change: (id, next) => (ended ? new Promise(() => {}) : store.change(id, next)),
    });
    const after = (ms: number, call: () => void) => {
      const plan = { at: clock.now().getTime() + ms, call };
      planned.push(plan);
      return () => {
        planned = planned.filter((each) => each !== plan);
      };
    };
    const shared = { after, random, newKey: v7 };
    const ofDrafts = createSender<Lane>({
      ...shared,
      store: whileOpen(drafts),
      perform: (lane, action) => perform(lane, action, { api, upload }),
      anew: uploadAnew,
    });
    const ofVisits = createSender<VisitLane>({
      ...shared,
      store: whileOpen(visits),
      async perform({ id }, action) {
        await performAtVisit(id, action, api);
        return {};
      },
    });
    return {
      wake: () => Promise.all([ofDrafts.wake(), ofVisits.wake()]),
      end: () => {
        ended = true;
        planned = [];
      },
    };
  }
  let app = open();

  return {
    drafts,
    visits,
    network,
    wake: () => app.wake(),
    restart() {
      app.end();
      app = open();
    },
    async pass(milliseconds) {
      clock.advance(milliseconds);
      const due = planned.filter(({ at }) => at <= clock.now().getTime());
      planned = planned.filter((each) => !due.includes(each));
      await Promise.all(due.map(({ call }) => call()));
    },
    sent: () => sent,
  };
}

/** Lanes of one kind among all that the phone keeps. */
function onDisk<L extends Waiting>(disk: Map<string, string>, kind: string): LaneStore<L> {
  return {
    ids: async () => [...disk.keys()].filter((key) => key.startsWith(kind)).map((key) => key.slice(kind.length)),
    async read(id) {
      const text = disk.get(kind + id);
      return text === undefined ? undefined : (JSON.parse(text) as L);
    },
    async change(id, next) {
      const after = next(await this.read(id));
      if (after) disk.set(kind + id, JSON.stringify(after));
      else disk.delete(kind + id);
      return after;
    },
  };
}

const TUS = { 'tus-resumable': '1.0.0', 'content-type': 'application/offset+octet-stream', 'x-yimi-client': '1' };

/** A picture of its own for each photo: its name decides the colour. */
async function pictureOf(photo: string): Promise<Uint8Array<ArrayBuffer>> {
  const background = `#${photo.replaceAll('-', '').slice(-6)}`;
  const drawn = await sharp({ create: { width: 640, height: 800, channels: 3, background } })
    .jpeg()
    .toBuffer();
  return new Uint8Array(drawn);
}
