import { afterAll, beforeAll, expect, it } from 'vitest';
import { type OwnDistrict, startOwnDistrict } from '../own-district/own-district.ts';
import { approveInTrouble } from './registry-trouble.ts';
import { submitUnderKills } from './under-kills.ts';

let district: OwnDistrict;
beforeAll(async () => {
  district = await startOwnDistrict('.yimi/strain', { CALLS_PER_MINUTE: '1000000' });
});
afterAll(() => district?.stop());

it('no acknowledged application is lost or doubled while server and worker are killed', async () => {
  const { acknowledged, kills, faults } = await submitUnderKills(district, 120);
  expect(faults).toEqual([]);
  expect(acknowledged).toBe(120);
  expect(kills.server).toBeGreaterThan(0);
});

it('each approved case gets one receipt and one certificate, whatever the registry answers and whenever the worker dies', async () => {
  const { faults, caught } = await approveInTrouble(district, 3);
  expect(faults).toEqual([]);
  expect(caught).toBeGreaterThan(0);
});
