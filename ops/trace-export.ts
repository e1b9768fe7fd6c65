/**
 * `npm run export:trace -- table.csv`: which approved export a table came from that turned up somewhere. Its rows may
 * be fewer than they were, and its first lines may be cut off; those that are left stand in the order of one file only.
 * For the district of this checkout; with COUNTY and DATABASE_URL for another one. Ends with 1 when no export fits.
 */
import { readFile } from 'node:fs/promises';
import { standsInOrderOf } from '@yimi/server/features/exports/queries.mark';
import { parse } from 'csv-parse/sync';
import pg from 'pg';
import { startEmbeddedPostgres } from './postgres/embedded.ts';
import { makeFolders } from './start/folders.ts';

const COUNTY = process.env.COUNTY ?? '230111';
/** Fewer rows stand in the order of some other file by chance. */
const TELLING = 8;

type Made = { number: string; who: string; madeAt: Date; mark: Buffer };

const [table] = process.argv.slice(2);
if (!table) throw new Error('name the table: npm run export:trace -- table.csv');
const rows = parse(await readFile(table), { bom: true, relaxColumnCount: true, skipEmptyLines: true }) as string[][];

const { DATABASE_URL: url } = process.env;
const folders = await makeFolders(process.cwd(), process.env.YIMI_HOME);
const own = url ? null : await startEmbeddedPostgres({ dataDir: folders.postgres, port: 0, durable: true });
const connectionString = url ?? Object.assign(new URL(own!.url), { pathname: '/yimi' }).href;
const pool = new pg.Pool({ connectionString, max: 1 });
try {
  const { rows: made } = await pool.query<Made>(
    `select x.number, a.login as who, x.made_at as "madeAt", x.mark from export_request x
     join account a on a.county_code = x.county_code and a.id = x.asked_by
     where x.county_code = $1 and x.mark is not null order by x.made_at desc`,
    [COUNTY],
  );
  // The mark that everybody sees, and the headings, are no rows.
  const fits = made.filter(({ mark }) =>
    [0, 1, 2].some((head) => rows.length - head >= TELLING && standsInOrderOf(mark, rows.slice(head))),
  );
  for (const { number, who, madeAt } of fits)
    console.log(`${number}: asked for by ${who}, made at ${madeAt.toISOString()}`);
  if (fits.length === 0) {
    console.error(`No export fits. ${TELLING} whole rows are needed, in the order in which they stood.`);
    process.exitCode = 1;
  }
} finally {
  await pool.end();
  // A district that runs goes on running.
  if (own && !own.adopted) await own.stop();
}
