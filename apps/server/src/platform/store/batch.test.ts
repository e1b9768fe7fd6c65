import type pg from 'pg';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { BatchedReads, commit, rollBack, runBatch } from './batch.ts';
import { statement } from './statement.ts';
import { createTestDatabase, type TestDatabase } from './test-database.ts';

let database: TestDatabase;
let client: pg.PoolClient;
beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.close());
beforeEach(async () => {
  client = await database.store.pool.connect();
  await client.query('begin');
  return () => rollBack(client);
});

const numbers = statement('test.numbers', 'select n, n * 2 as double from generate_series(1, $1::int) n');
const quotient = statement('test.quotient', 'select $1::int / $2::int as quotient');
const wrongText = statement('test.wrong_text', 'select nobody from nowhere');
const day = statement('test.day', "select date '2026-02-28' as day, 9007199254740991::bigint as big, null as nothing");

it('answers each statement by its own rows, in order, and the same statement twice', async () => {
  const answers = await runBatch(client, [numbers(2), quotient(7, 2), numbers(0), numbers(1)]);
  expect(answers.map(({ rows }) => rows)).toEqual([
    [
      { n: 1, double: 2 },
      { n: 2, double: 4 },
    ],
    [{ quotient: 3 }],
    [],
    [{ n: 1, double: 2 }],
  ]);
});

it('keeps nothing of a statement without a name, so that another text may follow it', async () => {
  const unnamed = (text: string) => ({ name: '', text, values: [1] });
  const together = [unnamed('select $1::int as a'), unnamed('select $1::int + 1 as b'), quotient(7, 2)];
  const answers = await runBatch(client, together);
  expect(answers.map(({ rows }) => rows)).toEqual([[{ a: 1 }], [{ b: 2 }], [{ quotient: 3 }]]);
  const [again] = await runBatch(client, [unnamed('select $1::int - 1 as c')]);
  expect(again?.rows).toEqual([{ c: 0 }]);
  const { rows } = await client.query(`select name from pg_prepared_statements where name = ''`);
  expect(rows).toEqual([]);
});

it('reads values as every other query of the pool does', async () => {
  const [answer] = await runBatch(client, [day()]);
  expect(answer?.rows).toEqual([{ day: '2026-02-28', big: 9007199254740991, nothing: null }]);
});

it.each([
  ['at its values', () => quotient(1, 0), 'division by zero'],
  ['at its text', () => wrongText(), 'relation "nowhere" does not exist'],
  [
    'before it is sent',
    () =>
      numbers({
        toPostgres: () => {
          throw new Error('no value of the wire');
        },
      }),
    'no value of the wire',
  ],
])('fails as a whole when one fails %s, and the connection serves on', async (_where, failing, reason) => {
  await expect(runBatch(client, [numbers(1), failing(), day(), commit()])).rejects.toThrow(reason);
  await client.query('rollback; begin');
  const answers = await runBatch(client, [day(), quotient(4, 2), numbers(1)]);
  expect(answers.map(({ rows }) => rows.length)).toEqual([1, 1, 1]);
});

it('tells at the commit what became of the transaction', async () => {
  const answers = await runBatch(client, [numbers(1), commit()]);
  expect(answers.at(-1)?.command).toBe('COMMIT');
});

it('takes reads that are started in one turn together, and refuses those after the end', async () => {
  const sent: number[] = [];
  const counting = { query: (batch: never) => sent.push(client.query(batch) as never) } as unknown as pg.PoolClient;
  const reads = new BatchedReads(counting);
  const after = async () => {
    await Promise.resolve();
    return reads.read<{ quotient: number }>(quotient(9, 3));
  };
  const [, [third]] = await Promise.all([reads.read(numbers(1)), after()]);
  expect(third?.quotient).toBe(3);
  expect(sent.length).toBe(1);

  const late = reads.read(numbers(1));
  reads.end();
  await expect(late).rejects.toThrow('the transaction ended');
  await expect(reads.read(numbers(1))).rejects.toThrow('after the end');
});

it('fails for each of the reads that were under way when the connection was lost', async () => {
  const { rows } = await client.query<{ pid: number }>('select pg_backend_pid() as pid');
  const pending = runBatch(client, [statement('test.sleep', 'select pg_sleep(60)')()]);
  const lost = expect(pending).rejects.toThrow();
  await database.owner.query('select pg_terminate_backend($1)', [rows[0]?.pid]);
  await lost;
});
