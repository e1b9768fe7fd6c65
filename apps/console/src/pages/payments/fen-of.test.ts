import { expect, test } from 'vitest';
import { fenOf } from './fen-of.ts';

test.each([
  ['80', 8000],
  ['80.5', 8050],
  ['０.29', 29],
  ['80.001', null],
  ['八十', null],
  ['', null],
])('%s yuan are %s fen', (yuan, fen) => {
  expect(fenOf(yuan)).toBe(fen);
});
