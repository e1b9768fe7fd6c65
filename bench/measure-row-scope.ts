/**
 * The same queries behind no wall, behind the policy, and behind both. Of each the fastest of 9 to 60 rounds: what else runs
 * on the machine only adds.
 */
import { createHash } from 'node:crypto';
import { areaRange } from '@yimi/domain/region-code';
import { type Scope, scopeSql } from '@yimi/server/platform/store/scope';
import type { TestDatabase } from '@yimi/server/platform/store/test-database';
import pg from 'pg';

const COUNTY = '230111';
const AREAS = { county: COUNTY, township: `${COUNTY}020`, village: `${COUNTY}020205` };
const WARM_UP = 3;
const COLUMNS = 'id, case_no, subject_masked, stage, owner_role, submitted_at, due_at, region_code';

type Ratio = { whereMs: number; policyMs: number; bothMs: number; policyRatio: number; bothRatio: number };
export type RowScopeFigures = Record<string, Record<'list' | 'byId' | 'count' | 'actions', Ratio>>;

type Query = { text: (where: string) => string; asked?: string; values: unknown[]; times: number; rounds: number };

/**
 * `times`: how often in a row, so that what takes microseconds is not lost in the clock. `asked`: as the server asks it,
 * where that is another text than with the area.
 */
function queriesFor(someCase: string): Record<'list' | 'byId' | 'count' | 'actions', Query> {
  return {
    list: {
      text: (where) => `select ${COLUMNS} from case_file f where county_code = $1 ${where} and closed_at is null
        order by submitted_at desc, id desc limit 50`,
      values: [COUNTY],
      times: 10,
      rounds: 40,
    },
    byId: {
      text: (where) => `select ${COLUMNS} from case_file f where county_code = $1 ${where} and id = '${someCase}'`,
      values: [COUNTY],
      times: 100,
      rounds: 60,
    },
    count: {
      text: (where) => `select count(*) from case_file f where county_code = $1 ${where}`,
      values: [COUNTY],
      times: 1,
      rounds: 9,
    },
    actions: {
      text: (where) =>
        `select seq, action, at from case_action where county_code = $1 and case_id = '${someCase}' ${
          where && `and exists (select from case_file f where f.county_code = $1 and f.id = case_id ${where})`
        }`,
      // The server looks the case up in scope and leaves its actions to the policy.
      asked: `select seq, action, at from case_action where county_code = $1 and case_id = '${someCase}'`,
      values: [COUNTY],
      times: 100,
      rounds: 60,
    },
  };
}

export async function measureRowScope(database: TestDatabase): Promise<RowScopeFigures> {
  const free = new pg.Client({ connectionString: database.ownerUrl });
  const bound = new pg.Client({ connectionString: database.appUrl });
  await Promise.all([free.connect(), bound.connect()]);
  for (const name of ['random_page_cost', 'max_parallel_workers_per_gather', 'jit']) {
    const { rows } = await bound.query<Record<string, string>>(`show ${name}`);
    await free.query(`set ${name} = ${rows[0]?.[name]}`);
  }
  const figures: RowScopeFigures = {};
  for (const [size, area] of Object.entries(AREAS)) {
    const { lo, hi } = areaRange(area);
    const where = `and region_code >= '${lo}' and region_code < '${hi}'`;
    const { rows } = await free.query<{ id: string }>(`select id from case_file f where true ${where} limit 1`);
    const measured: [string, Ratio][] = [];
    for (const [name, query] of Object.entries(queriesFor(rows[0]?.id ?? ''))) {
      measured.push([name, await compare(free, bound, { county: COUNTY, areas: [area] }, query, where)]);
    }
    figures[size] = Object.fromEntries(measured) as RowScopeFigures[string];
  }
  await Promise.all([free.end(), bound.end()]);
  return figures;
}

async function compare(free: pg.Client, bound: pg.Client, scope: Scope, query: Query, where: string): Promise<Ratio> {
  const begin = `begin read only; ${scopeSql(scope, '2026-11-23')}`;
  const variants = [
    { client: free, text: query.text(where) },
    { client: bound, text: query.text('') },
    { client: bound, text: query.asked ?? query.text(where) },
  ];
  const times: number[][] = variants.map(() => []);
  const rows: number[] = [];
  for (let round = 0; round < query.rounds + WARM_UP; round += 1) {
    // In turns, and each time another first: what disturbs the machine disturbs all three.
    for (const turn of variants.keys()) {
      const place = (turn + round) % variants.length;
      const { client, text } = variants[place] as (typeof variants)[number];
      // Planned for this area alone, as the text that names it is.
      const name = createHash('sha1').update(`${text}${scope.areas}`).digest('hex');
      await client.query(begin);
      const began = performance.now();
      for (let time = 0; time < query.times; time += 1) {
        const reply = await client.query({ name, text, values: query.values });
        rows[place] = reply.rows.length === 1 && reply.rows[0].count ? Number(reply.rows[0].count) : reply.rows.length;
      }
      const took = (performance.now() - began) / query.times;
      await client.query('commit');
      if (round >= WARM_UP) times[place]?.push(took);
    }
  }
  if (new Set(rows).size !== 1) throw new Error(`the walls show different rows: ${rows} for ${variants[1]?.text}`);
  const [whereMs = 0, policyMs = 0, bothMs = 0] = times.map((all) => Math.min(...all));
  return {
    ...{ whereMs: round3(whereMs), policyMs: round3(policyMs), bothMs: round3(bothMs) },
    ...{ policyRatio: round3(policyMs / whereMs), bothRatio: round3(bothMs / whereMs) },
  };
}

const round3 = (number: number) => Math.round(number * 1000) / 1000;
