import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { TestCaller } from '../../platform/http/test-server.ts';
import { OTHER_TOWNSHIP, type PlantedDistrict, plantDistrict } from '../../test-support/planted-district.ts';

let district: PlantedDistrict;
let reviewer: TestCaller;
let applied: Awaited<ReturnType<PlantedDistrict['applied']>>;
beforeAll(async () => {
  district = await plantDistrict();
  reviewer = await district.staff('district-reviewer');
  applied = await district.applied();
  await district.applied();
});
afterAll(() => district.close());

async function found(text: string, as = reviewer): Promise<string[]> {
  const reply = await district.call<{ items: { id: string }[] }>('POST', '/queue/search', {
    as,
    body: { view: 'all', text },
  });
  expect(reply.status).toBe(200);
  return reply.body.items.map(({ id }) => id);
}

describe('one case is found', () => {
  test.each([
    ['its whole number', () => applied.caseNo],
    ['its number in small letters and without the sign before it', () => applied.caseNo.slice(1).toLowerCase()],
    ['the citizen number', () => applied.person.citizenNumber],
    ['the citizen number with blanks', () => applied.person.citizenNumber.replace(/(\d{6})(\d{8})/, '$1 $2 ')],
  ])('by %s', async (_by, text) => {
    expect(await found(text())).toEqual([applied.caseId]);
  });

  test('by the whole name, with everybody of that name', async () => {
    expect(await found(' 王 小明')).toHaveLength(2);
    expect(await found('王小')).toEqual([]);
  });

  test('by nobody outside the area', async () => {
    const elsewhere = await district.staff('township-clerk', OTHER_TOWNSHIP);
    expect(await found(applied.caseNo, elsewhere)).toEqual([]);
  });
});

test('an address that names whom one looks for is refused', async () => {
  expect((await district.call('GET', '/queue?view=all&text=nobody', { as: reviewer })).status).toBe(400);
});
