import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { DONE } from './texts.ts';

const FEATURES = path.join(import.meta.dirname, '..');
const sources = readdirSync(FEATURES, { recursive: true, encoding: 'utf8' })
  .filter((name) => /(commands|queries|jobs)[.\w-]*\.ts$/.test(name) && !name.endsWith('.test.ts'))
  .map((name) => readFileSync(path.join(FEATURES, name), 'utf8'))
  .join('\n');

test('every act that is written into the trail has its words', () => {
  const written = [...sources.matchAll(/action: '([a-z]+\.[a-z-]+)'/g)].flatMap(([, action]) => action ?? []);
  expect(written.length).toBeGreaterThan(20);
  expect([...new Set(written)].filter((action) => !(action in DONE))).toEqual([]);
});
