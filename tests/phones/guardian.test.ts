/** An application for a child, whole, in the compiled mini-program by names and in the browser by keys. */
import { randomInt } from 'node:crypto';
import { citizenNumberOf } from '@yimi/ops/district/citizen-number-of';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { cast } from '../journeys/cast.ts';
import { applyForChild } from './apply-for-child.ts';
import { type BothPhones, bothPhones, onBoth } from './both-phones.ts';

const PARENTS = { WeChat: cast('parentInWechat'), browser: cast('parentInBrowser') };
const BORN_ON = { WeChat: '2017-05-01', browser: '2017-05-02' } as const;

let phones: BothPhones;
beforeAll(async () => {
  phones = await bothPhones();
});
afterAll(() => phones.close());

it('a parent applies for a child', () =>
  onBoth(async (platform) => {
    const parent = PARENTS[platform];
    const child = { name: '王小雨', citizenNumber: citizenNumberOf(BORN_ON[platform], 'female', randomInt(400)) };
    const phone = await phones.on(platform, 'parent', parent, { [child.name]: '〈孩子〉' });
    await phone.signIn(parent);
    await applyForChild(phone, child);
    expect(phone.faults()).toEqual([]);
    await phone.close();
    return phone.offered();
  }));
