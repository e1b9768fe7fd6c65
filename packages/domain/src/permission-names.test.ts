import { expect, it } from 'vitest';
import { PERMISSION_NAMES, reachName } from './permission-names.ts';
import { PERMISSIONS } from './permissions.ts';

it('names each permission of the table once, and no two alike', () => {
  expect(Object.keys(PERMISSION_NAMES).sort()).toEqual(Object.keys(PERMISSIONS).sort());
  const names = Object.values(PERMISSION_NAMES).map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
});

it('says how far a reach goes in the words of the area', () => {
  expect(reachName('area', '本村（社区）')).toBe('本村（社区）');
  expect(reachName('hospital', '全区')).toBe('交给本医院的');
});
