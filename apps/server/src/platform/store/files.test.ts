import { readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { v7 } from 'uuid';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createTestDatabase, type TestDatabase } from './test-database.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.close());

const onDisk = (id: string) => path.join(database.dataDir, 'files', id.slice(-2), id);

test('bytes come back as they were, and lie on disk unreadable', async () => {
  const id = v7();
  const photo = Buffer.from('a photo of 张三');
  await database.files.put(id, photo);
  expect(await database.files.get(id)).toEqual(photo);
  expect((await readFile(onDisk(id))).includes(photo)).toBe(false);
  expect(await readdir(path.dirname(onDisk(id)))).toEqual([id]);
});

test('a file that was changed, or put in the place of another, does not open', async () => {
  const [one, two] = [v7(), v7()];
  await database.files.put(one, Buffer.from('one'));
  await database.files.put(two, Buffer.from('two'));
  await writeFile(onDisk(two), await readFile(onDisk(one)));
  await expect(database.files.get(two)).rejects.toThrow('does not open');
});

test('an id cannot lead out of the folder', async () => {
  await expect(database.files.get('../../keys/230111.kek')).rejects.toThrow();
});
