import { expect, test } from 'vitest';
import { arrived, see, seeMore } from './arrivals.ts';

const item = (id: string, stageSince: string) => ({ id, stageSince: `2026-11-23T${stageSince}:00Z` });
const first = [item('b', '09:00'), item('a', '08:00')];

test('a case that entered later has arrived, once', () => {
  const before = see('mine', first, 2);
  const now = [item('c', '09:30'), ...first];
  expect(arrived(before, now, 3)).toEqual({ ids: ['c'], count: 1 });
  expect(arrived(seeMore(before, now, 3), now, 3)).toEqual({ ids: [], count: 0 });
});

test('a row that only moved up from the next page has not arrived', () => {
  expect(arrived(see('mine', first, 3), [item('a', '08:00'), item('old', '07:00')], 2)).toEqual({ ids: [], count: 0 });
});

test('what lies beyond this page shows in the total', () => {
  expect(arrived(see('mine', first, 60), first, 62)).toEqual({ ids: [], count: 2 });
});

test('one leaves while another comes: the row counts though the total is the same', () => {
  expect(arrived(see('all', first, 2), [item('c', '09:30'), item('a', '08:00')], 2)).toEqual({ ids: ['c'], count: 1 });
});

test('a first case in an empty list has arrived', () => {
  expect(arrived(see('mine', [], 0), [item('c', '09:30')], 1)).toEqual({ ids: ['c'], count: 1 });
});
