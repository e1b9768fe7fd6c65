/** Writes apps/server/migrations/schema.txt from what the migrations come to: `npx tsx ops/write-schema.ts`. */
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { MIGRATIONS } from '@yimi/server/platform/store/migrate';
import { dumpSchema } from '@yimi/server/platform/store/schema-dump';
import pg from 'pg';
import startTestPostgres from './test-postgres.ts';

const stop = await startTestPostgres();
try {
  const owner = new pg.Client({ connectionString: process.env.YIMI_TEST_OWNER_URL });
  await owner.connect();
  await writeFile(path.join(MIGRATIONS, 'schema.txt'), await dumpSchema(owner));
  await owner.end();
} finally {
  await stop();
}
