import type { Sm2KeyPair } from '@yimi/crypto/sm2';
import { openKeys } from '@yimi/server/platform/keys/open-keys';
import { createCipher } from '@yimi/server/platform/store/cipher';
import { loadDataKeys } from '@yimi/server/platform/store/data-keys';
import { createFiles } from '@yimi/server/platform/store/files';
import { createPool } from '@yimi/server/platform/store/pool';
import type { DatabaseUrls } from '@yimi/server/platform/store/provision';
import pg from 'pg';
import { seedDistrict, WHOLE_DISTRICT } from '../district/seed-district.ts';
import { topUpSlots } from '../district/top-up-slots.ts';

/** Any number that nothing else locks: two starts on one database must not seed it twice. */
const LOCK = 7_305_803;

export type SeedOnce = {
  county: string;
  dataDir: string;
  /** Signed the receipts of the seeded cases. */
  registry: Sm2KeyPair;
};

/**
 * Seeds the district unless it is there, in one transaction: a start that is killed leaves nothing behind.
 * A district that is there gets new appointment hours.
 * @returns whether it was seeded now
 */
export async function seedOnce(urls: DatabaseUrls, parts: SeedOnce): Promise<boolean> {
  const { county } = parts;
  const owner = new pg.Client({ connectionString: urls.ownerUrl });
  await owner.connect();
  try {
    await owner.query('begin');
    await owner.query('select pg_advisory_xact_lock($1)', [LOCK]);
    const { rowCount } = await owner.query('select from unit where county_code = $1 limit 1', [county]);
    if (rowCount) await topUpSlots(owner, county, new Date());
    else await seed(owner, urls.appUrl, parts);
    await owner.query('commit');
    return !rowCount;
  } finally {
    await owner.end();
  }
}

async function seed(owner: pg.Client, appUrl: string, { dataDir, county, registry }: SeedOnce): Promise<void> {
  const now = (): Date => new Date();
  const pool = createPool(appUrl, 2);
  const keys = await openKeys({ provider: 'file' }, { dataDir, county, now });
  const dataKeys = await loadDataKeys({ pool, county, keys, now });
  try {
    const cipher = createCipher(dataKeys);
    const files = createFiles(dataDir, cipher);
    await seedDistrict({ owner, store: { county, now, cipher }, keys, files, registry }, WHOLE_DISTRICT);
    // Until PostgreSQL looks at the tables by itself, a minute later, it plans as if they were empty, and rules asked of
    // everybody take many seconds.
    await owner.query('analyze');
  } finally {
    dataKeys.close();
    await pool.end();
  }
}
