/** An application for a child, whole, in the compiled mini-program by names and in the browser by keys. */
import { randomInt } from 'node:crypto';
import { citizenNumberOf } from '@yimi/ops/district/citizen-number-of';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { knownApplicants } from '../journey/applicant.ts';
import { applyForChild } from './apply-for-child.ts';
import { type BothPhones, bothPhones, onBoth } from './both-phones.ts';

const BIRTH_DATE = '2017-05-01';
const parents = knownApplicants();

let phones: BothPhones;
beforeAll(async () => {
  phones = await bothPhones();
});
afterAll(() => phones.close());

it('a parent applies for a child', () =>
  onBoth(async (platform) => {
    const parent = parents();
    const child = { name: '王小雨', citizenNumber: citizenNumberOf(BIRTH_DATE, 'female', randomInt(400)) };
    const phone = await phones.on(platform, 'parent', parent, { [child.name]: '〈孩子〉' });
    await phone.signIn(parent);
    await applyForChild(phone, child);
    expect(phone.faults()).toEqual([]);
    await phone.close();
    return phone.offered();
  }));
