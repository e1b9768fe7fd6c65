import type pg from 'pg';
import type { KekKeeper } from './key-provider.ts';

/** Every column of wrapped keys. A test compares this list with the schema. */
export const WRAPPED_COLUMNS = [
  { table: 'data_key', column: 'wrapped', withPin: 'false' },
  { table: 'signing_key', column: 'wrapped_private', withPin: 'pin_salt is not null' },
] as const;

const BATCH = 50;

/** `owner`: of the tables; the application's role may not change data keys. */
export type RewrapParts = { owner: pg.Pool; county: string; keys: KekKeeper };

type Columns = (typeof WRAPPED_COLUMNS)[number];
type WrappedRow = { id: string; wrapped: Buffer; withPin: boolean };

/**
 * Wraps every key under the KEK in force, and returns how many were not. Server and worker run on meanwhile: they
 * open what any KEK wrapped. Each batch is a transaction; killed, it is simply run again.
 */
export async function rewrapAll(parts: RewrapParts): Promise<number> {
  const inForce = await parts.keys.inForce();
  let count = 0;
  for (const columns of WRAPPED_COLUMNS) {
    for (;;) {
      const done = await rewrapBatch(parts, inForce, columns);
      count += done;
      if (done < BATCH) break;
    }
  }
  return count;
}

async function rewrapBatch({ owner, county, keys }: RewrapParts, inForce: Buffer, columns: Columns): Promise<number> {
  const { table, column, withPin } = columns;
  const client = await owner.connect();
  try {
    await client.query('begin');
    // Bytes 2 to 9 are the id of the KEK, where version 2 has one (key-provider.ts).
    const { rows } = await client.query<WrappedRow>(
      `select id, ${column} as wrapped, ${withPin} as "withPin" from ${table}
       where county_code = $1 and (get_byte(${column}, 0) <> 2 or substring(${column} from 2 for 8) <> $2)
       limit ${BATCH} for update`,
      [county, inForce],
    );
    for (const row of rows) {
      const anew = await keys.rewrap(row.wrapped, row.withPin);
      await client.query(`update ${table} set ${column} = $3 where county_code = $1 and id = $2`, [
        county,
        row.id,
        anew,
      ]);
    }
    await client.query('commit');
    return rows.length;
  } catch (error) {
    await client.query('rollback');
    throw error;
  } finally {
    client.release();
  }
}
