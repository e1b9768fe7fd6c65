import { expect, test } from 'vitest';
import { ADMINISTRATORS, fitsPlace, mayHoldTogether, POST_PLACES, POST_ROLES } from './post-rules.ts';
import { ROLES } from './roles.ts';

test('every role but those of citizens and the system has a place', () => {
  expect([...POST_ROLES].sort()).toEqual(ROLES.filter((role) => role !== 'citizen' && role !== 'system').sort());
});

test('nobody runs the system in two ways, or beside another duty', () => {
  for (const administrator of ADMINISTRATORS)
    expect(POST_ROLES.filter((role) => mayHoldTogether(administrator, role))).toEqual([administrator]);
});

test('who assesses does not decide, in either order', () => {
  expect(mayHoldTogether('doctor', 'district-reviewer')).toBe(false);
  expect(mayHoldTogether('district-leader', 'seal-keeper')).toBe(false);
  expect(mayHoldTogether('doctor', 'seal-keeper')).toBe(true);
  expect(mayHoldTogether('liaison', 'township-clerk')).toBe(true);
  for (const one of POST_ROLES)
    for (const other of POST_ROLES) expect(mayHoldTogether(one, other)).toBe(mayHoldTogether(other, one));
});

test('a role fits its units and the size of its area only', () => {
  expect(fitsPlace('liaison', 'township-dpf', '230111009201')).toBe(true);
  expect(fitsPlace('liaison', 'township-dpf', '230111009')).toBe(false);
  expect(fitsPlace('doctor', 'district-dpf', '230111')).toBe(false);
  expect(fitsPlace('doctor', 'hospital', 'no code')).toBe(false);
  for (const role of POST_ROLES) expect(fitsPlace(role, 'court', '230111')).toBe(false);
  expect(POST_PLACES.doctor.area).toBe('county');
});
