import type { OwnTrailItem } from '@yimi/api-client/views';
import { expect, test } from 'vitest';
import { together } from './together.ts';

const row = (id: string, at: string, did = '看了照片'): OwnTrailItem => ({
  ...{ id, at, did, actorRole: 'district-reviewer', action: 'photo.read', outcome: 'read', by: 'staff' },
  ...{ roleName: '区残联审核人', unitName: '区残联', why: '核对申请材料', personMasked: null },
});

test('what the same office did on one day is told once, by its newest row', () => {
  const rows = [
    row('4', '2026-11-23T03:00:00Z'),
    row('3', '2026-11-23T02:00:00Z', '看了办件'),
    row('2', '2026-11-23T01:00:00Z'),
    row('1', '2026-11-22T01:00:00Z'),
  ];
  expect(together(rows).map(({ item, count }) => [item.id, count])).toEqual([
    ['4', 2],
    ['3', 1],
    ['1', 1],
  ]);
});
