/** Starts a process of the house: `main.ts --role server`, `--role worker`, or both in one when no role is named. */
import { type Config, readConfig } from './platform/config.ts';
import { buildServer } from './platform/http/server.ts';
import { startWorker } from './platform/jobs/worker.ts';
import { createLog } from './platform/log.ts';
import { openServices } from './platform/open-services.ts';
import { closeOnSignal } from './platform/outside/close-on-signal.ts';
import { handlers, rawRoutes, routes, sweeps } from './rooms.ts';

const ROLES = ['server', 'worker', 'all'] as const;
type ProcessRole = (typeof ROLES)[number];

const log = createLog('info');
try {
  await start(readConfig(process.env), roleOf(process.argv));
} catch (error) {
  log.fatal({ err: error }, 'could not start');
  process.exit(1);
}

async function start(config: Config, role: ProcessRole): Promise<void> {
  const { app, close } = await openServices(config, log);
  const closers: (() => Promise<unknown>)[] = [];
  if (role !== 'server') {
    const worker = await startWorker({ app, handlers, sweeps });
    closers.push(() => worker.stop());
  }
  if (role !== 'worker') {
    const server = await buildServer({ app, routes, rawRoutes });
    await server.listen({ host: config.host, port: config.port });
    closers.push(() => server.close());
  }
  log.info({ role, county: config.county, port: config.port }, 'started');
  closeOnSignal(async () => {
    // Browsers' event streams end first: a server waits for its open replies.
    await app.live.close();
    for (const closeOne of closers.reverse()) await closeOne();
    await close();
  });
}

function roleOf(args: readonly string[]): ProcessRole {
  const named = args[args.indexOf('--role') + 1];
  const role = args.includes('--role') ? ROLES.find((each) => each === named) : 'all';
  if (!role) throw new Error(`--role is one of ${ROLES.join(', ')}`);
  return role;
}
