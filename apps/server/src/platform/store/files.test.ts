import { readdir, readFile, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { v7 } from 'uuid';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { fileKeyProvider } from './key-provider.ts';
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

test('the key-encryption key is for this user only, made once, and wraps for itself alone', async () => {
  const { mode } = await stat(path.join(database.dataDir, 'keys', '230111.kek'));
  expect(mode & 0o777).toBe(0o600);
  const [again, other] = await Promise.all([
    fileKeyProvider(database.dataDir, '230111'),
    fileKeyProvider(database.dataDir, '230112'),
  ]);
  const key = Buffer.alloc(32, 7);
  expect(again.unwrap(database.keys.wrap(key))).toEqual(key);
  expect(() => other.unwrap(database.keys.wrap(key))).toThrow('does not open');
});

test('a private key opens with its PIN only', async () => {
  const key = Buffer.alloc(32, 7);
  const salt = Buffer.alloc(16, 1);
  const wrapped = await database.keys.wrapWithPin(key, '246810', salt);
  expect(await database.keys.unwrapWithPin(wrapped, '246810', salt)).toEqual(key);
  expect(await database.keys.unwrapWithPin(wrapped, '246811', salt)).toBeNull();
});
