import { expect, test } from 'vitest';
import { backOffMs } from './back-off.ts';

test('doubles up to five minutes, and is never the same for all phones', () => {
  expect([1, 2, 3].map((failures) => backOffMs(failures, 1))).toEqual([2000, 4000, 8000]);
  expect(backOffMs(1000, 1)).toBe(300_000);
  expect(backOffMs(3, 0)).toBe(4000);
});
