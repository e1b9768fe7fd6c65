import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { API_TYPES, apiTypes } from './api-types.ts';

test('the types of both front ends are those of the routes: else run `npx tsx ops/write-api-types.ts`', async () => {
  expect(await readFile(API_TYPES, 'utf8')).toBe(await apiTypes());
});
