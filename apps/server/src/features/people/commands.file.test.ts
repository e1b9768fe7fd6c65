import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import sharp from 'sharp';
import { v7 } from 'uuid';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { TestCaller } from '../../platform/http/test-server.ts';
import { type PlantedDistrict, plantDistrict } from '../../test-support/planted-district.ts';

let district: PlantedDistrict;
let citizen: TestCaller;
beforeAll(async () => {
  district = await plantDistrict();
  citizen = await district.plantCitizen({ personId: (await district.person()).id });
});
afterAll(() => district.close());

/** A complete upload of the citizen, as the protocol leaves it on disk. */
async function upload(): Promise<string> {
  const bytes = await sharp({ create: { width: 600, height: 800, channels: 3, background: '#888888' } })
    .jpeg()
    .toBuffer();
  const folder = path.join(district.app.config.dataDir, 'uploads');
  const id = `${citizen.accountId}.${v7()}`;
  await mkdir(folder, { recursive: true });
  await writeFile(path.join(folder, id), bytes);
  await writeFile(path.join(folder, `${id}.json`), JSON.stringify({ id, size: bytes.length }));
  return id;
}

const take = (uploadId: string, key = v7()) =>
  district.call<{ fileId: string; type?: string }>('POST', '/files', {
    as: citizen,
    body: { uploadId, kind: 'portrait' },
    key,
  });

test('a photo that is taken over again under the same key, because the answer was lost, is the same photo', async () => {
  const [uploadId, key] = [await upload(), v7()];
  const { body: first } = await take(uploadId, key);
  expect((await take(uploadId, key)).body).toEqual(first);
  expect((await take(uploadId)).body.type).toMatch(/upload-gone$/);
});
