/** The working half of a process: relay, handlers of events, sweeps. Any number of them may run. */
import { EventEmitter } from 'node:events';
import {
  makeWorkerUtils,
  parseCronItems,
  Logger as QueueLogger,
  run,
  type TaskList,
  type WorkerEvents,
} from 'graphile-worker';
import pg from 'pg';
import type { Logger } from 'pino';
import { plainError } from '../log.ts';
import type { Services } from '../services.ts';
import { cleanUp } from './clean-up.ts';
import type { EventHandler, Sweep } from './event-handlers.ts';
import type { RelayedEvent } from './events.ts';
import { startPresence } from './presence.ts';
import { startRelay } from './relay.ts';
import { handlerKey, handlersByEvent, handlerTask, sweepTask } from './tasks.ts';

export type WorkerParts = { app: Services; handlers: readonly EventHandler[]; sweeps: readonly Sweep[] };
export type Worker = {
  /** Lets running jobs end, and takes no new ones. */
  stop(): Promise<void>;
};

/** Handlers wait for the database and for other systems most of the time. */
const CONCURRENCY = 8;
/** The queue notifies; this is for a notification that was lost. */
const POLL_MS = 1000;

export async function startWorker({ app, handlers, sweeps: sweepsOfRooms }: WorkerParts): Promise<Worker> {
  const { config, store, log } = app;
  const { county } = store;
  const sweeps = [...sweepsOfRooms, cleanUp];
  const byEvent = handlersByEvent(handlers, sweeps);

  const taskList: TaskList = {};
  for (const handler of handlers) {
    taskList[handlerTask(county, handler)] = async (payload) => {
      const event = payload as RelayedEvent;
      await handler.run(app, event, handlerKey(event.id, handler));
    };
  }
  for (const sweep of sweeps) taskList[sweepTask(county, sweep)] = () => sweep.run(app);

  const pool = new pg.Pool({
    connectionString: config.jobsDatabaseUrl,
    max: CONCURRENCY + 2,
    application_name: 'yimi jobs',
    // The queue's own book-keeping need not wait for the disk, which halves the waiting: jobs are on disk when the
    // relay's mark is, and a job whose end a crash of the machine forgot runs again, to the same effect.
    options: '-c synchronous_commit=off',
  });
  pool.on('error', () => {});
  pool.on('connect', (client) => client.on('error', () => {}));
  const presence = startPresence(config.jobsDatabaseUrl, log);
  const runner = await run({
    pgPool: pool,
    taskList,
    parsedCronItems: parseCronItems(sweeps.map((sweep) => cronItem(county, sweep))),
    concurrency: CONCURRENCY,
    pollInterval: POLL_MS,
    // main.ts stops server and worker in order; the queue must not end the process by itself.
    noHandleSignals: true,
    logger: queueLogger(log),
    events: queueEvents(log, presence.announce),
  });
  const queue = await makeWorkerUtils({ pgPool: pool, logger: queueLogger(log) });
  const relay = startRelay({
    county,
    appUrl: config.appDatabaseUrl,
    handlers: byEvent,
    addJobs: (jobs) => queue.addJobs(jobs),
    now: store.now,
    log,
  });

  return {
    async stop() {
      await relay.stop();
      await runner.stop();
      await presence.stop();
      await queue.release();
      await pool.end();
    },
  };
}

/** On every minute of the day that is a multiple. A tick that was missed is not made up: the next one finds the same. */
function cronItem(county: string, sweep: Sweep) {
  return {
    task: sweepTask(county, sweep),
    match: ({ hour, min }: { hour: number; min: number }) => (hour * 60 + min) % sweep.everyMinutes === 0,
    options: {
      backfillPeriod: 0,
      maxAttempts: 1,
      jobKey: sweepTask(county, sweep),
      jobKeyMode: 'preserve_run_at' as const,
    },
  };
}

function queueEvents(log: Logger, announce: (workerId: string) => void): WorkerEvents {
  const events: WorkerEvents = new EventEmitter();
  events.on('worker:create', ({ worker }) => announce(worker.workerId));
  events.on('job:error', ({ job, error }) => {
    log.warn(
      { task: job.task_identifier, attempt: job.attempts, err: plainError(error) },
      'a job failed and is tried again',
    );
  });
  events.on('job:failed', ({ job, error }) => {
    log.error({ task: job.task_identifier, job: job.id, err: plainError(error) }, 'a job failed for good');
  });
  return events;
}

/** The queue's own words are for debugging only: they quote errors in full, which queueEvents logs without rows. */
function queueLogger(log: Logger): QueueLogger {
  return new QueueLogger(() => (level, message) => {
    if (level !== 'error') log.debug({ queue: level }, message);
  });
}
