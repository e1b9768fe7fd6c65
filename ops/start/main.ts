import path from 'node:path';
import { parseArgs } from 'node:util';
import { provision } from '@yimi/server/platform/store/provision';
import { openDatabases } from './databases.ts';
import { type Folders, makeFolders, startAnew } from './folders.ts';
import { freePort } from './free-port.ts';
import { buildFrontEnd, FRONT_ENDS } from './front-end.ts';
import { planChildren } from './plan-children.ts';
import { plantHolders } from './plant-holders.ts';
import { connectRegistry } from './registry-connection.ts';
import { AlreadyRunning, type RunningProcesses, takeOver } from './running-processes.ts';
import { say } from './say.ts';
import { seedOnce } from './seed-once.ts';
import { type Addresses, signInTable } from './sign-in-table.ts';
import { supervisor } from './supervisor.ts';
import { untilAnswers } from './until-answers.ts';

const COUNTY = '230111';
const READY_LIMIT_MS = 60_000;
/** Another home is another district, with data and keys of its own. */
const HOME = process.env.YIMI_HOME ?? '.yimi';

/** What was started, to be ended in the opposite order. */
const toEnd: (() => Promise<void>)[] = [];
const builds = new AbortController();

process.once('SIGINT', () => end(0));
process.once('SIGTERM', () => end(0));
start().catch((error: Error) => {
  if (ending) return;
  if (error instanceof AlreadyRunning) {
    say(`Yimi runs already (process ${error.pid}). Stop it first.`, '系统已经在运行，请先停止。');
    process.exit(1);
  }
  console.error(error);
  say(`It did not start; the logs are in ${path.join(HOME, 'logs')}.`, '启动失败，请看日志。');
  end(1);
});

async function start(): Promise<void> {
  const { values } = parseArgs({ options: { fresh: { type: 'boolean', default: false } } });
  const folders = await makeFolders(process.cwd(), HOME);
  const { running, ended } = await takeOver(folders.running);
  if (ended > 0) say(`${ended} processes of a killed start ended.`, '清理了上次没有正常结束的进程。');
  toEnd.push(async () => running.clear());
  if (values.fresh) await forget(folders);

  const building = Promise.all(FRONT_ENDS.map((frontEnd) => build(folders.root, folders.logs, frontEnd)));
  // Reported when it is awaited below; until then a failure must not end the process.
  building.catch(() => {});

  const databases = await openDatabases(folders, process.env.DATABASE_URL);
  toEnd.push(databases.stop);
  say(databases.says.english, databases.says.chinese);
  const applied = await provision(databases);
  if (applied.length > 0) say(`${applied.length} migrations applied.`, '数据库结构已更新。');
  const registry = await connectRegistry(folders, COUNTY);
  const seeded = await seedOnce(databases, { county: COUNTY, dataDir: folders.data, registry: registry.keyPair });
  if (seeded) say('Hulan District seeded.', '呼兰区演示数据已写入。');
  await building;

  const ports = await choosePorts();
  const children = keepRunning(running);
  toEnd.push(children.stop);
  const { outside, district } = planChildren({ folders, databases, registry, ports, county: COUNTY });
  for (const plan of outside) children.start(plan);
  const answering = (name: string, port: number, health: string): Promise<void> =>
    untilAnswers(`http://127.0.0.1:${port}${health}`, {
      limitMs: READY_LIMIT_MS,
      logFile: path.join(folders.logs, `${name}.log`),
    });
  await answering('registry', ports.registry, '/health/live');
  await plantHolders(`http://127.0.0.1:${ports.registry}`);
  for (const plan of district) children.start(plan);
  await answering('sms', ports.sms, '/health/live');
  await answering('wechat', ports.wechat, '/health/live');
  await answering('sso', ports.sso, '/health/live');
  await answering('server', ports.web, '/health/ready');
  say('Yimi is ready.', '系统已就绪。');
  console.log(signInTable(ports));
}

/** `--fresh`: the seeded district as on the first day. */
async function forget(folders: Folders): Promise<void> {
  if (process.env.DATABASE_URL)
    throw new Error('--fresh empties only the PostgreSQL that comes with Yimi: unset DATABASE_URL');
  await startAnew(folders);
  say('The old district is forgotten.', '已清空原来的演示数据。');
}

async function build(root: string, logs: string, frontEnd: (typeof FRONT_ENDS)[number]): Promise<void> {
  const logFile = path.join(logs, `build-${path.basename(frontEnd.workspace)}.log`);
  const built = await buildFrontEnd(root, frontEnd, logFile, {
    signal: builds.signal,
    begin: () => say(`Building the ${frontEnd.name} …`, `正在构建${frontEnd.chineseName}……`),
  });
  if (built) say(`The ${frontEnd.name} are built.`, `${frontEnd.chineseName}已构建。`);
}

async function choosePorts(): Promise<Addresses> {
  const taken = new Set<number>();
  const choose = async (name: string, wished: number): Promise<number> => {
    const port = await freePort(wished, taken);
    taken.add(port);
    if (port !== wished)
      say(`Port ${wished} is taken: ${name} moves to ${port}.`, `端口 ${wished} 被占用，改用 ${port}。`);
    return port;
  };
  return {
    web: await choose('the web', Number(process.env.PORT ?? 8080)),
    sms: await choose('the text messages', Number(process.env.SMS_PORT ?? 8081)),
    registry: await choose('the registry', Number(process.env.REGISTRY_PORT ?? 8082)),
    wechat: await choose('WeChat', Number(process.env.WECHAT_PORT ?? 8083)),
    sso: await choose('the identity provider', Number(process.env.SSO_PORT ?? 8084)),
  };
}

function keepRunning(running: RunningProcesses) {
  return supervisor({
    started: running.note,
    died: (name, how, waitMs) =>
      say(`${name} ended (${how}); again in ${waitMs / 1000} s.`, `${name} 意外结束，稍后重新启动。`),
    killed: (name) => say(`${name} did not end in time and was killed.`, `${name} 没有按时结束，已强制结束。`),
  });
}

let ending = false;

/** Ends everything that was started, the last first. A second signal does not wait. */
function end(exitCode: number): void {
  if (ending) process.exit(1);
  ending = true;
  process.on('SIGINT', () => process.exit(1));
  say('Stopping …', '正在停止……');
  builds.abort();
  endAll().then(
    () => {
      say('Stopped.', '已停止。');
      process.exit(exitCode);
    },
    (error: Error) => {
      console.error(error);
      process.exit(1);
    },
  );
}

async function endAll(): Promise<void> {
  for (const one of toEnd.reverse()) await one();
}
