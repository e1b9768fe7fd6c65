import { expect, test } from 'vitest';
import { fitWithin } from './fit-within.ts';

test.each([
  [
    { width: 4000, height: 3000 },
    { width: 2000, height: 1500 },
  ],
  [
    { width: 3000, height: 4000 },
    { width: 1500, height: 2000 },
  ],
  [
    { width: 600, height: 800 },
    { width: 600, height: 800 },
  ],
  [
    { width: 20_000, height: 3 },
    { width: 2000, height: 1 },
  ],
])('%o becomes %o', (from, to) => {
  expect(fitWithin(from, 2000)).toEqual(to);
});
