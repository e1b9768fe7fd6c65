/** Asks the same of the API, of SQL under row-level security, and of the oracle, and says where they differ. */
import { localDate } from '@yimi/domain/local-date';
import type { TestCaller, TestReply } from '@yimi/server/platform/http/test-server';
import { scopeSql } from '@yimi/server/platform/store/scope';
import type { PlantedDistrict } from '@yimi/server/test-support/planted-district';
import { actingPost, visibleTo } from './oracle.ts';
import type { World, WorldCaller } from './world.ts';

type Stage = { district: PlantedDistrict; world: World };

function differ(what: string, got: readonly string[], wanted: ReadonlySet<string>): string[] {
  const foreign = got.filter((id) => !wanted.has(id)).length;
  const missing = [...wanted].filter((id) => !got.includes(id)).length;
  return foreign + missing === 0 && got.length === wanted.size
    ? []
    : [`${what}: ${foreign} foreign, ${missing} missing`];
}

/** What rows the database shows to the application's role in the scope of this caller's session, without any WHERE. */
async function bySql({ district, world }: Stage, caller: WorldCaller, as: TestCaller): Promise<string[]> {
  const { app, database } = district;
  const token = as.cookie.split('=')[1] ?? '';
  const session = await app.sessions.find(token, as.postId).catch(() => null);
  const seen = visibleTo(world, caller);
  if (!session) return seen.cases.size + seen.people.size > 0 ? ['no session for somebody who has one'] : [];
  const replies = (await database.store.pool.query(
    `begin read only; ${scopeSql(session.scope, localDate(database.store.now()))};
     select id from case_file; select id from person; select id from certificate; select case_id as id from case_action;
     select count(*) as id from case_file; commit`,
  )) as unknown as { command: string; rows: { id: string }[] }[];
  const [cases = [], people = [], certificates = [], actions = [], counted = []] = replies
    .filter(({ command }) => command === 'SELECT')
    .map(({ rows }) => rows.map(({ id }) => id));
  return [
    ...differ('SQL cases', cases, seen.cases),
    ...differ('SQL people', people, seen.people),
    ...differ('SQL certificates', certificates, seen.certificates),
    ...differ('SQL actions', actions, seen.cases),
    ...(Number(counted[0]) === cases.length ? [] : ['SQL count of cases']),
  ];
}

/** The lists that this role has, each with what the oracle says must stand in it. */
async function byLists(stage: Stage, caller: WorldCaller, as: TestCaller): Promise<string[]> {
  const { district, world } = stage;
  const seen = visibleTo(world, caller);
  const visible = world.cases.filter(({ id }) => seen.cases.has(id));
  const idsOf = (cases: typeof visible) => new Set(cases.map(({ id }) => id));
  const get = async <Body>(path: string) => (await district.call<Body>('GET', path, { as })).body;
  const listed = (rows: readonly { id?: string; caseId?: string }[]) =>
    rows.map(({ id, caseId }) => String(id ?? caseId));
  if (caller.person !== null) {
    const people = await get<{ personId: string }[]>('/me/people');
    const certificates = await get<{ id: string }[]>('/certificates');
    return [
      ...differ('own cases', listed(await get<{ id: string }[]>('/cases')), seen.cases),
      ...differ('own people', [...new Set(people.map(({ personId }) => personId))], seen.people),
      ...differ('own certificates', [...new Set(certificates.map(({ id }) => id))], seen.certificates),
    ];
  }
  const post = actingPost(world, caller);
  if (!post) return [];
  if (post.role === 'liaison' || post.role === 'township-clerk') {
    const entered = idsOf(visible.filter(({ enteredBy }) => enteredBy === caller.account));
    const differs = differ('entered cases', listed(await get<{ id: string }[]>('/cases')), entered);
    if (post.role === 'liaison') return differs;
    return [...differs, ...(await byQueue())];
  }
  if (post.role === 'district-reviewer' || post.role === 'district-leader') return byQueue();
  if (post.role === 'doctor' || post.role === 'seal-keeper') {
    const work = await get<Record<'today' | 'open' | 'toSeal', { caseId: string }[]>>('/assessments');
    const waiting = visible.filter(({ closed, stage: at }) => !closed && at !== 'submitted');
    return differ('work', listed([...work.today, ...work.open, ...work.toSeal]), idsOf(waiting));
  }
  return [];

  async function byQueue(): Promise<string[]> {
    type Page = { items: { id: string }[]; counts: { mine: number; open: number; overdue: number } };
    const { items, counts } = await get<Page>('/queue?view=all');
    const open = visible.filter(({ closed }) => !closed);
    const wanted = {
      mine: open.filter((each) => each.ownerRole === post?.role || each.escalatedTo === post?.role).length,
      open: open.length,
      overdue: open.filter(({ overdue }) => overdue).length,
    };
    const off = (['mine', 'open', 'overdue'] as const).filter((view) => counts[view] !== wanted[view]);
    return [...differ('queue', listed(items), idsOf(visible)), ...off.map((view) => `count of ${view}`)];
  }
}

/** One case and one certificate by id: those that may be seen and those that may not, each half of the time. */
async function byId(stage: Stage, caller: WorldCaller, as: TestCaller, chance: number): Promise<string[]> {
  const { district, world } = stage;
  const seen = visibleTo(world, caller);
  const ask = async (path: string, all: readonly { id: string }[], mine: ReadonlySet<string>) => {
    const some = all.filter(({ id }) => mine.has(id) === (chance % 2 === 0));
    const one = (some.length > 0 ? some : all)[chance % (some.length || all.length)];
    if (!one) return [];
    const reply: TestReply<{ id?: string }> = await district.call('GET', `${path}/${one.id}`, { as });
    const shown = reply.status === 200 && reply.body.id === one.id;
    const denied = [401, 403, 404].includes(reply.status);
    const agrees = mine.has(one.id) ? shown : denied;
    return agrees ? [] : [`${path} by id: ${reply.status} where ${mine.has(one.id) ? 'seen' : 'foreign'}`];
  };
  return [
    ...(await ask('/cases', world.cases, seen.cases)),
    ...(await ask('/certificates', world.certificates, seen.certificates)),
  ];
}

/** All differences of one caller. `chance` chooses what is asked by id. */
export async function differences(
  stage: Stage,
  caller: WorldCaller,
  as: TestCaller,
  chance: number,
): Promise<string[]> {
  const [sql, lists, ids] = await Promise.all([
    bySql(stage, caller, as),
    byLists(stage, caller, as),
    byId(stage, caller, as, chance),
  ]);
  return [...sql, ...lists, ...ids];
}
