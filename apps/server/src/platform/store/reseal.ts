/** After a rotation: seals with the current data key whatever still carries an older one, then retires those keys. */
import { keyIdOf } from '@yimi/crypto/field-cipher';
import type pg from 'pg';
import type { Cipher } from './cipher.ts';
import type { DataKeys } from './data-keys.ts';
import type { Files } from './files.ts';

/** Every sealed column and its table's key beside county_code. A test compares this list with the schema. */
export const SEALED_COLUMNS = [
  { table: 'account', key: ['id'], columns: ['totp_secret', 'phone_sealed', 'wechat_sealed'] },
  { table: 'wechat_visit', key: ['id'], columns: ['wechat_sealed', 'phone_sealed'] },
  { table: 'sso_visit', key: ['id'], columns: ['secrets_sealed'] },
  { table: 'person', key: ['id'], columns: ['name_sealed', 'citizen_number_sealed', 'address_sealed', 'phone_sealed'] },
  { table: 'draft', key: ['id'], columns: ['answers_sealed'] },
  { table: 'case_file', key: ['id'], columns: ['answers_sealed'] },
  { table: 'case_action', key: ['case_id', 'seq'], columns: ['words_sealed'] },
  { table: 'notice_objection', key: ['id'], columns: ['words_sealed', 'decision_sealed'] },
  { table: 'assessment', key: ['case_id', 'round'], columns: ['findings_sealed', 'document_sealed'] },
  { table: 'certificate', key: ['id'], columns: ['number_sealed'] },
  { table: 'entitlement', key: ['id'], columns: ['account_sealed'] },
  { table: 'entitlement_entry', key: ['entitlement_id', 'seq'], columns: ['note_sealed'] },
  { table: 'registry_submission', key: ['id'], columns: ['dossier_sealed'] },
  { table: 'message', key: ['id'], columns: ['body_sealed'] },
  { table: 'visit', key: ['id'], columns: ['note_sealed'] },
  { table: 'complaint', key: ['id'], columns: ['words_sealed', 'answer_sealed'] },
  { table: 'alarm', key: ['id'], columns: ['note_sealed'] },
  { table: 'judgement', key: ['id'], columns: ['facts_sealed'] },
] as const;

const BATCH = 500;

export type ResealParts = {
  /** Of the owner: some sealed columns lie in tables that the application's role may only append to. */
  owner: pg.Pool;
  county: string;
  cipher: Cipher;
  dataKeys: DataKeys;
  files: Files;
  now(): Date;
};

/**
 * Seals everything anew that does not carry the current key, in batches, and returns how many values that were.
 * Interrupted, it is simply run again. Old keys are retired (kept, for backups) once nothing carries them.
 */
export async function resealAll(parts: ResealParts): Promise<number> {
  await parts.dataKeys.reload();
  const current = parts.dataKeys.current();
  let count = 0;
  for (const { table, key, columns } of SEALED_COLUMNS) {
    for (const column of columns) {
      for (;;) {
        const done = await resealBatch(parts, current, table, key, column);
        count += done;
        if (done < BATCH) break;
      }
    }
  }
  for await (const id of parts.files.list()) {
    if (keyIdOf(await parts.files.sealed(id)) === current) continue;
    await parts.files.put(id, await parts.files.get(id));
    count += 1;
  }
  await parts.owner.query(
    'update data_key set retired_at = $3 where county_code = $1 and id > 0 and id < $2 and retired_at is null',
    [parts.county, current, parts.now()],
  );
  return count;
}

async function resealBatch(
  { owner, county, cipher }: ResealParts,
  current: number,
  table: string,
  key: readonly string[],
  column: string,
): Promise<number> {
  const client = await owner.connect();
  try {
    await client.query('begin');
    // Bytes 2 to 5 of a sealed value are the id of its key (packages/crypto/src/field-cipher.ts).
    const { rows } = await client.query<Record<string, unknown> & { sealed: Buffer }>(
      `select ${key.join(', ')}, ${column} as sealed from ${table}
       where county_code = $1 and ${column} is not null and substring(${column} from 2 for 4) <> int4send($2)
       limit ${BATCH} for update`,
      [county, current],
    );
    const where = `${table}.${column}`;
    for (const row of rows) {
      await client.query(
        `update ${table} set ${column} = $2 where county_code = $1 and ${key.map((name, n) => `${name} = $${n + 3}`).join(' and ')}`,
        [county, cipher.sealBytes(cipher.openBytes(row.sealed, where), where), ...key.map((name) => row[name])],
      );
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
