/** From a command to handlers and browsers, over real queues and sockets. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { v7 } from 'uuid';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createTestServer, type TestCaller, type TestServer } from '../http/test-server.ts';
import type { Actor } from '../store/command.ts';
import { countyScope } from '../store/scope.ts';
import { createTestDatabase, type TestDatabase } from '../store/test-database.ts';
import { cleanUp } from './clean-up.ts';
import { deliverEvents } from './deliver-events.ts';
import { type EventHandler, onEvent } from './event-handlers.ts';
import { startWorker } from './worker.ts';

const actor: Actor = { id: 'system:test', role: 'system', name: '' };
const WITHIN = { timeout: 20_000, interval: 20 };

let database: TestDatabase;
let server: TestServer;
const stops: (() => Promise<unknown>)[] = [];

beforeEach(async () => {
  database = await createTestDatabase();
  // A register for effects: one row for each time that the handler's command took effect.
  await database.owner.query('create table effect (event_id text); grant select, insert on effect to yimi_app');
  server = await createTestServer({ database });
});
afterEach(async () => {
  for (const stop of stops.splice(0).reverse()) await stop();
  await server.close();
});

async function emit(regionCode = '230111009001'): Promise<string> {
  const personId = v7();
  await database.store.command({
    name: 'test.emit',
    actor,
    scope: countyScope('230111'),
    key: v7(),
    fingerprint: null,
    decide: async () => ({
      reply: null,
      writes: [],
      audit: [{ action: 'test', objectKind: 'test', objectId: personId, outcome: 'done' }],
      events: [{ event: 'person.changed', payload: { personId }, regionCode }],
    }),
  });
  return personId;
}

/** Takes effect once for each event, however often it runs. */
const recordEffect = onEvent('person.changed', 'test.record', async ({ store }, event, key) => {
  await store.command({
    name: 'test.record',
    actor,
    scope: countyScope(store.county),
    key,
    fingerprint: event.id,
    decide: async () => ({
      reply: null,
      writes: [{ name: 'test.effect', text: 'insert into effect values ($1)', values: [event.payload.personId] }],
      audit: [{ action: 'test', objectKind: 'test', objectId: event.payload.personId, outcome: 'done' }],
      events: [],
    }),
  });
});

async function effects(): Promise<string[]> {
  const { rows } = await database.owner.query('select event_id from effect order by 1');
  return rows.map((row) => row.event_id);
}

async function work(handlers: EventHandler[], sweeps: Parameters<typeof startWorker>[0]['sweeps'] = []) {
  const worker = await startWorker({ app: server.app, handlers, sweeps });
  stops.push(worker.stop);
  return worker;
}

test('events of commands reach their handlers, once each, and leave nothing waiting', async () => {
  await work([recordEffect]);
  const sent = await Promise.all(Array.from({ length: 30 }, () => emit()));
  await vi.waitFor(async () => expect(await effects()).toEqual([...sent].sort()), WITHIN);
  const { rows } = await database.owner.query('select count(*)::int as waiting from outbox where relayed_at is null');
  expect(rows[0].waiting).toBe(0);
});

test('only handlers that are concerned get a job', async () => {
  const elsewhere = await emit();
  const sent = await emit();
  const payloads: unknown[] = [];
  const chooses = onEvent(
    'person.changed',
    'test.chooses',
    async (_app, { payload }) => void payloads.push(payload),
    ({ personId }) => personId !== elsewhere,
  );
  await work([recordEffect, chooses]);
  await vi.waitFor(async () => {
    expect(await effects()).toEqual([elsewhere, sent].sort());
    expect(payloads).toEqual([{ personId: sent }]);
  }, WITHIN);
});

test('an event that is handed on twice takes effect once', async () => {
  const sent = await emit();
  await deliverEvents(server.app, [recordEffect]);
  await database.owner.query('update outbox set relayed_at = null');
  await deliverEvents(server.app, [recordEffect]);
  expect(await effects()).toEqual([sent]);
});

test('a relay that died between the jobs and its mark hands the batch on again, to one effect', async () => {
  const sent = await emit();
  let first = true;
  const dying = onEvent('person.changed', 'test.record', async (app, event, key) => {
    await recordEffect.run(app, event, key);
    if (!first) return;
    first = false;
    // What a crash before the mark leaves behind: the job is done, the event waits. The mark may come after the job.
    await vi.waitFor(async () => {
      const { rowCount } = await database.owner.query(
        'update outbox set relayed_at = null where relayed_at is not null',
      );
      expect(rowCount).toBe(1);
    }, WITHIN);
  });
  await work([dying]);
  await vi.waitFor(async () => {
    const { rows } = await database.owner.query('select count(*)::int as told from live_event');
    expect(rows[0].told).toBe(2);
  }, WITHIN);
  await vi.waitFor(async () => {
    const { rows } = await database.owner.query('select count(*)::int as jobs from graphile_worker.jobs');
    expect(rows[0].jobs).toBe(0);
  }, WITHIN);
  expect(await effects()).toEqual([sent]);
});

test('a handler that fails is tried again', async () => {
  let runs = 0;
  const failing = onEvent('person.changed', 'test.record', async (app, event, key) => {
    runs += 1;
    if (runs === 1) throw new Error('not yet');
    await recordEffect.run(app, event, key);
  });
  await work([failing]);
  const sent = await emit();
  await vi.waitFor(async () => expect(await effects()).toEqual([sent]), WITHIN);
  expect(runs).toBe(2);
});

test('of two workers one relays; when it stops the other takes over', async () => {
  const first = await work([recordEffect]);
  await work([recordEffect]);
  const before = await emit();
  await vi.waitFor(async () => expect(await effects()).toEqual([before]), WITHIN);
  stops.splice(0, 1);
  await first.stop();
  const after = await emit();
  await vi.waitFor(async () => expect(await effects()).toEqual([before, after].sort()), WITHIN);
});

test('the job of a worker that was killed is done by another within seconds', async () => {
  await database.owner.query('create table started (at timestamptz); grant all on started to yimi_app');
  const killed = spawnWorker();
  const sent = await emit();
  await vi.waitFor(async () => {
    expect((await database.owner.query('select 1 from started')).rowCount).toBe(1);
    // The event is handed on for good: only the job itself can bring the effect now.
    expect((await database.owner.query('select 1 from outbox where relayed_at is null')).rowCount).toBe(0);
  }, WITHIN);
  const ended = once(killed, 'exit');
  killed.kill('SIGKILL');
  await ended;
  await work([recordEffect]);
  await vi.waitFor(async () => expect(await effects()).toEqual([sent]), { ...WITHIN, timeout: 30_000 });
}, 60_000);

function spawnWorker(): ChildProcess {
  const program = path.join(import.meta.dirname, 'killed-worker.ts');
  const child = spawn(process.execPath, ['--import', 'tsx', program], {
    stdio: 'inherit',
    env: {
      ...process.env,
      COUNTY: '230111',
      APP_DATABASE_URL: database.appUrl,
      JOBS_DATABASE_URL: database.jobsUrl,
      DATA_DIR: database.dataDir,
      REGISTRY_URL: 'http://127.0.0.1:1',
      SMS_URL: 'http://127.0.0.1:1',
    },
  });
  stops.push(async () => void child.kill('SIGKILL'));
  return child;
}

test('stopping waits for the running handler, and leaves no connection', async () => {
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  let running = false;
  const slow = onEvent('person.changed', 'test.record', async (app, event, key) => {
    running = true;
    await held;
    await recordEffect.run(app, event, key);
  });
  const worker = await work([slow]);
  const sent = await emit();
  await vi.waitFor(() => expect(running).toBe(true), WITHIN);
  stops.splice(0);
  const stopped = worker.stop();
  release();
  await stopped;
  expect(await effects()).toEqual([sent]);
  // The server forgets a closed connection a moment later.
  await vi.waitFor(async () => {
    const { rows } = await database.owner.query(
      `select application_name from pg_stat_activity where datname = current_database() and application_name in ('yimi jobs', 'yimi relay', 'yimi presence')`,
    );
    expect(rows).toEqual([]);
  }, WITHIN);
});

test('two handlers of one name are refused', async () => {
  await expect(startWorker({ app: server.app, handlers: [recordEffect, recordEffect], sweeps: [] })).rejects.toThrow(
    'test.record',
  );
});

test('clean-up forgets what is old and keeps what is not', async () => {
  await emit();
  await deliverEvents(server.app, []);
  await database.owner.query(
    `insert into live_event (county_code, seq, at, event, payload) values ('230111', 1, $1, 'person.changed', '{}')`,
    [database.clock.now()],
  );
  const counts = async () => {
    const { rows } = await database.owner.query(
      `select (select count(*)::int from outbox) as outbox, (select count(*)::int from live_event) as live,
              (select count(*)::int from idempotency) as keys`,
    );
    return rows[0];
  };
  await cleanUp.run(server.app);
  expect(await counts()).toEqual({ outbox: 1, live: 1, keys: 1 });
  database.clock.advance(8 * 86_400_000);
  await cleanUp.run(server.app);
  expect(await counts()).toEqual({ outbox: 0, live: 0, keys: 1 });
  database.clock.advance(30 * 86_400_000);
  await cleanUp.run(server.app);
  expect(await counts()).toEqual({ outbox: 0, live: 0, keys: 0 });
});

describe('the live stream', () => {
  /** Opens a stream; `read(n)` gives the first n events with their ids. */
  async function open(as: TestCaller, lastEventId?: string) {
    const address = await server.server.listen({ port: 0, host: '127.0.0.1' }).catch(() => {
      const { port } = server.server.addresses()[0] as { port: number };
      return `http://127.0.0.1:${port}`;
    });
    const leaving = new AbortController();
    const response = await fetch(`${address}/api/live`, {
      headers: { cookie: as.cookie, ...(lastEventId && { 'last-event-id': lastEventId }) },
      signal: leaving.signal,
    });
    const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
    let text = '';
    const until = async (enough: () => boolean) => {
      while (!enough()) {
        const { value, done } = (await reader?.read()) ?? { done: true };
        if (done) return;
        text += value;
      }
    };
    await until(() => text.includes(': hello'));
    const events = () =>
      [...text.matchAll(/id: (\d+)\ndata: (.*)\n/g)].map(([, id, data]) => ({ id, data: JSON.parse(data as string) }));
    return {
      async read(count: number) {
        await until(() => events().length >= count);
        return events();
      },
      async readText(part: string) {
        await until(() => text.includes(part));
        return text;
      },
      leave: () => leaving.abort(),
      ended: () => until(() => false),
    };
  }

  test('tells each what happens in the own area, goes on after a break, and ends with the server', async () => {
    await work([]);
    const here = await server.plantStaff({ role: 'liaison', regionCode: '230111009001' });
    const elsewhere = await server.plantStaff({ role: 'liaison', regionCode: '230111010001' });
    const stream = await open(here);
    const other = await open(elsewhere);

    const one = await emit('230111009001');
    const [told] = await stream.read(1);
    expect(told?.data).toEqual({ event: 'person.changed', payload: { personId: one } });
    stream.leave();

    const missed = await emit('230111009001');
    const foreign = await emit('230111010001');
    expect((await other.read(1)).map(({ data }) => data.payload.personId)).toEqual([foreign]);
    const again = await open(here, told?.id);
    expect((await again.read(1)).map(({ data }) => data.payload.personId)).toEqual([missed]);

    await server.app.live.close();
    await Promise.all([other.ended(), again.ended()]);
  });

  test('who was away for too long is told to begin anew', async () => {
    await database.owner.query(
      `insert into live_event (county_code, seq, at, event, payload) select '230111', n, now(), 'person.changed', '{}' from generate_series(500, 501) n`,
    );
    const stream = await open(await server.plantStaff({ role: 'liaison', regionCode: '230111009001' }), '3');
    expect(await stream.readText('event: reset')).toContain('event: reset');
    stream.leave();
  });
});
