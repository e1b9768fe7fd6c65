/** A liaison officer's entry, whole, in the compiled mini-program by names and in the browser by keys. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { unknownApplicant } from '../journey/applicant.ts';
import { type BothPhones, bothPhones, onBoth } from './both-phones.ts';
import { enterForSomebody } from './enter-for-somebody.ts';

const OFFICERS = { WeChat: 'liaison-002', browser: 'liaison-003' };
/** Mistakes, corrections and typed letters included: more means that the way has become longer. */
const MOST = { WeChat: 115, browser: 225 };

let phones: BothPhones;
beforeAll(async () => {
  phones = await bothPhones();
});
afterAll(() => phones.close());

it('a liaison officer enters for somebody at home, who then stands among the entries', () =>
  onBoth(async (platform) => {
    const person = unknownApplicant();
    const officer = await phones.on(platform, 'officer', undefined, { [person.name]: '〈姓名〉' });
    await officer.signInStaff(OFFICERS[platform]);
    const caseNo = await enterForSomebody(officer, person);
    await officer.follow('回首页');
    await officer.follow(/^我录入的办件/);
    await officer.reads(caseNo);
    expect(officer.faults()).toEqual([]);
    console.log(`${platform}: the officer's effort is ${officer.effort()}`);
    expect(officer.effort()).toBeLessThanOrEqual(MOST[platform]);
    await officer.close();
    return officer.offered();
  }));
