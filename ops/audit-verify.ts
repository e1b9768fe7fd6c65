/**
 * `npm run audit:verify`: holds the audit trail against its seals and the published heads, and names the first bad row.
 * For the district of this checkout; with COUNTY, DATABASE_URL (a role that may read audit and audit_seal) and
 * AUDIT_HEADS_DIR for another one. Ends with 1 when the trail is not whole, with 2 while nothing is published.
 */
import path from 'node:path';
import { type Fault, verifyTrail } from '@yimi/server/features/audit/queries.verify';
import { publishedHeads } from '@yimi/server/features/audit/store.heads';
import pg from 'pg';
import { startEmbeddedPostgres } from './postgres/embedded.ts';
import { makeFolders } from './start/folders.ts';

const COUNTY = process.env.COUNTY ?? '230111';

const FAULTS: Readonly<Record<Fault, string>> = {
  changed: 'the row is not what was sealed',
  removed: 'the row is gone',
  'seal-missing': 'the seal is gone',
  'seal-rewritten': 'the seal does not follow from the one before',
  'put-in': 'a row was put in behind the seal',
  'head-not-signed': 'a published head was not signed by the district',
  'head-differs': 'the trail up to here is not the one that was published',
  'heads-gone': 'published heads are gone from the folder',
  'end-cut-off': 'the trail ends here, and more was published',
};

const { DATABASE_URL: url, AUDIT_HEADS_DIR: headsDir } = process.env;
const folders = await makeFolders(process.cwd(), process.env.YIMI_HOME);
const own = url ? null : await startEmbeddedPostgres({ dataDir: folders.postgres, port: 0, durable: true });
const connectionString = url ?? Object.assign(new URL(own!.url), { pathname: '/yimi' }).href;
const pool = new pg.Pool({ connectionString, max: 1 });
try {
  const folder = headsDir ?? path.join(folders.data, 'audit-heads');
  const published = await publishedHeads(folder, COUNTY);
  const verdict = published && (await verifyTrail(pool, COUNTY, published));
  if (!verdict) {
    console.error(`No head has been published in ${folder} yet: the worker does so every ten minutes.`);
    process.exitCode = 2;
  } else if (verdict.whole) {
    console.log(`The trail is whole: ${verdict.rows} sealed rows, ${verdict.heads} published heads.`);
  } else {
    const row = verdict.id ? `, audit row ${verdict.id}` : '';
    console.error(`The trail is broken at number ${verdict.seq}${row}: ${FAULTS[verdict.fault]}.`);
    process.exitCode = 1;
  }
} finally {
  await pool.end();
  // A district that runs goes on running.
  if (own && !own.adopted) await own.stop();
}
