/**
 * `npm run keys -- <command>`: what the security administrator does with a county's keys while server and worker run.
 * With COUNTY, DATABASE_URL (of the owner), DATA_DIR and the KEY_PROVIDER of the server: docs/keys.md.
 */
import { setTimeout as sleep } from 'node:timers/promises';
import { rotateOrganisationKey } from '@yimi/server/features/organisation/public';
import type { KekKeeper } from '@yimi/server/platform/keys/key-provider';
import { readKeySettings } from '@yimi/server/platform/keys/key-settings';
import { openKeys } from '@yimi/server/platform/keys/open-keys';
import { rewrapAll } from '@yimi/server/platform/keys/rewrap-all';
import { createCipher } from '@yimi/server/platform/store/cipher';
import { loadDataKeys, rotateDataKey, SETTLE_MS } from '@yimi/server/platform/store/data-keys';
import { createFiles } from '@yimi/server/platform/store/files';
import { createOutboxBell } from '@yimi/server/platform/store/outbox-bell';
import { resealAll } from '@yimi/server/platform/store/reseal';
import { createStore } from '@yimi/server/platform/store/store';
import pg from 'pg';
import { validate } from 'uuid';

type Parts = { owner: pg.Pool; county: string; dataDir: string; keys: KekKeeper; now(): Date };

type Command = { does: string; run(parts: Parts, args: readonly string[]): Promise<string> };

const COMMANDS: Readonly<Record<string, Command>> = {
  'rotate-data': {
    does: 'a new data key; waits until every process knows it, then seals all values anew',
    async run(parts) {
      const id = await rotateDataKey({ ...parts, pool: parts.owner });
      console.log(`Data key ${id} takes over in ${SETTLE_MS / 1000} seconds.`);
      return reseal(parts);
    },
  },
  reseal: { does: 'goes on with a rotate-data that was cut short', run: reseal },
  'rotate-kek': {
    does: 'a new key-encryption key, under which all keys are wrapped anew',
    async run(parts) {
      const id = await parts.keys.rotate();
      console.log(`Key-encryption key ${id.toString('hex')} is in force.`);
      return rewrap(parts);
    },
  },
  'rotate-organisation': {
    does: 'a new seal key for the unit with this id, as two people agreed on in the console',
    async run({ owner, county, keys, now }, [unitId = '']) {
      if (!validate(unitId)) throw new Error('Name the unit by its id, as it stands in the address of its page.');
      const dataKeys = await loadDataKeys({ pool: owner, county, keys, now });
      const bell = createOutboxBell(owner, county);
      try {
        const store = createStore({ county, now, cipher: createCipher(dataKeys), pool: owner, bell });
        const inForce = await rotateOrganisationKey({ store, keys }, unitId);
        return `The new key seals from ${inForce.toISOString()} on; the former one seals until then.`;
      } finally {
        bell.close();
        dataKeys.close();
      }
    },
  },
  rewrap: {
    does: 'goes on with a rotate-kek that was cut short, or moves to the KEY_PROVIDER just chosen',
    run: rewrap,
  },
};

async function reseal({ owner, county, dataDir, keys, now }: Parts): Promise<string> {
  await sleep(SETTLE_MS);
  const dataKeys = await loadDataKeys({ pool: owner, county, keys, now });
  try {
    const cipher = createCipher(dataKeys);
    const count = await resealAll({ owner, county, cipher, dataKeys, files: createFiles(dataDir, cipher), now });
    return `${count} values were sealed anew.`;
  } finally {
    dataKeys.close();
  }
}

async function rewrap(parts: Parts): Promise<string> {
  return `${await rewrapAll(parts)} keys were wrapped anew.`;
}

const [name = '', ...args] = process.argv.slice(2);
const command = COMMANDS[name];
const faults: string[] = [];
const settings = readKeySettings(process.env, faults);
const { COUNTY: county, DATABASE_URL: url, DATA_DIR: dataDir } = process.env;
if (!command || !county || !url || !dataDir || faults.length > 0) {
  const commands = Object.entries(COMMANDS).map(([each, { does }]) => `  ${each}: ${does}`);
  console.error(['COUNTY, DATABASE_URL and DATA_DIR have to be set.', ...faults, 'Commands:', ...commands].join('\n'));
  process.exit(2);
}
const now = () => new Date();
const owner = new pg.Pool({ connectionString: url, max: 3 });
try {
  console.log(await alone(await openKeys(settings, { dataDir, county, now })));
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
} finally {
  await owner.end();
}

/** One command at a time in a county: the second waits until the first has ended or was killed. */
async function alone(keys: KekKeeper): Promise<string> {
  const one = await owner.connect();
  try {
    await one.query(`select pg_advisory_lock(hashtext('keys'), hashtext($1))`, [county]);
    return await command!.run({ owner, county: county!, dataDir: dataDir!, keys, now }, args);
  } finally {
    one.release(true);
    keys.close();
  }
}
