/**
 * Replaces the county's data key: `npx tsx ops/rotate-data-key.ts` with COUNTY, DATABASE_URL (owner) and DATA_DIR.
 * Waits until every running process knows the new key, then seals all old values anew. Interrupted, run it again
 * with `--resume`. Server and worker keep running.
 */
import { setTimeout as sleep } from 'node:timers/promises';
import { createCipher } from '@yimi/server/platform/store/cipher';
import { loadDataKeys, rotateDataKey, SETTLE_MS } from '@yimi/server/platform/store/data-keys';
import { createFiles } from '@yimi/server/platform/store/files';
import { fileKeyProvider } from '@yimi/server/platform/store/key-provider';
import { resealAll } from '@yimi/server/platform/store/reseal';
import pg from 'pg';

const { COUNTY: county, DATABASE_URL: url, DATA_DIR: dataDir } = process.env;
if (!county || !url || !dataDir) throw new Error('COUNTY, DATABASE_URL and DATA_DIR have to be set');

const owner = new pg.Pool({ connectionString: url, max: 2 });
const now = () => new Date();
const keys = await fileKeyProvider(dataDir, county);
const parts = { pool: owner, county, keys, now };
if (!process.argv.includes('--resume')) {
  console.log(`data key ${await rotateDataKey(parts)} takes over in ${SETTLE_MS / 1000} seconds`);
}
await sleep(SETTLE_MS);
const dataKeys = await loadDataKeys(parts);
const cipher = createCipher(dataKeys);
const count = await resealAll({ owner, county, cipher, dataKeys, files: createFiles(dataDir, cipher), now });
console.log(`${count} values were sealed anew`);
dataKeys.close();
await owner.end();
