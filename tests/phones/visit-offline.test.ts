/** A visit without a network, in the compiled mini-program by names and in the browser by keys; later it arrives, once. */
import { hulanRegions } from '@yimi/ops/district/regions';
import { liaisonAreas } from '@yimi/ops/district/staff';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { signInStaff } from '../journey/sign-in.ts';
import { regular } from '../journeys/regulars.ts';
import { type BothPhones, bothPhones, type Platform } from './both-phones.ts';
import type { PhoneUser } from './phone-user.ts';

const ADDRESSES = { url: inject('url'), sms: inject('sms') };

/** Holders of the seeded district whose bus card is to be checked within a week. */
const HOLDERS = {
  WeChat: { masked: '蒋*萍', village: '230111016001' },
  browser: { masked: '程*荣', village: '230111106200' },
} as const;
const WISH = '想换一副拐杖';

type Due = { visits: { subjectMasked: string; reasons: { kind: string; says: string; aboutId: string }[] }[] };

let phones: BothPhones;
beforeAll(async () => {
  phones = await bothPhones();
});
afterAll(() => phones.close());

function officerOf(village: string): string {
  const place = liaisonAreas(hulanRegions()).findIndex((villages) => villages.includes(village));
  return `liaison-${String(place + 1).padStart(3, '0')}`;
}

/** Opens the list, loses the network, checks and writes down the visit at home. */
async function visitOffline(phone: PhoneUser, masked: string): Promise<void> {
  await phone.follow(/^今天要走访/);
  await phone.at('今天要走访');
  await phone.reads(/存到手机里，没有网络也能打开/);
  await phone.network(false);
  await phone.follow(`看${masked}的走访`);
  await phone.at(`走访${masked}`);
  await phone.reads(/^残疾人公交卡的年审/);
  await phone.press('登记年审');
  await phone.at('登记年审');
  await phone.press('见到了本人，登记');
  await phone.reads('年审登记了。存在手机里了，有网络时自动发送。');
  await phone.at(`走访${masked}`);
  await phone.press('记下这次走访');
  await phone.corrects('请选这次走访怎么样。');
  await phone.choose(/^本人还有事要办/);
  await phone.press('记下这次走访');
  await phone.corrects('请写下本人要办什么事。');
  await phone.fill('要写几句吗？', WISH);
  await phone.press('记下这次走访');
  await phone.reads('记下了。存在手机里了，有网络时自动发送。');
  await phone.follow('回今天的名单');
  await phone.at('今天要走访');
  await phone.reads('2 项存在手机里，有网络时自动发送。');
}

async function arranged(platform: Platform) {
  const { masked, village } = HOLDERS[platform];
  const login = officerOf(village);
  const officer = await signInStaff(ADDRESSES, login);
  const due = async () => {
    const { visits } = await officer.call<Due>('GET', '/visits-due');
    return visits.find(({ subjectMasked }) => subjectMasked === masked)?.reasons ?? [];
  };
  const phone = await phones.on(platform, 'visit');
  await phone.signInStaff(login);
  return { masked, due, phone };
}

it('in WeChat', async () => {
  const { masked, due, phone } = await arranged('WeChat');
  expect((await due()).map(({ kind }) => kind)).toContain('check-due');
  await visitOffline(phone, masked);
  await phone.network(true);
  await expect.poll(async () => (await due()).map(({ kind }) => kind), { timeout: 60_000 }).not.toContain('check-due');
  await expect.poll(async () => (await due()).find(({ kind }) => kind === 'wish')?.says).toContain(WISH);
  await phone.reads(new RegExp(WISH));
  expect(phone.faults()).toEqual([]);
  await phone.close();
});

it('in a browser, where the office has done the same check meanwhile', async () => {
  const { masked, due, phone } = await arranged('browser');
  const check = (await due()).find(({ kind }) => kind === 'check-due');
  await visitOffline(phone, masked);
  const reviewer = regular('reviewer1');
  const seen = await reviewer.call<{ id: string; checkDueOn: string }[]>('GET', '/checks-due');
  const dueOn = seen.find(({ id }) => id === check?.aboutId)?.checkDueOn;
  await reviewer.call('POST', `/entitlements/${check?.aboutId}/checks`, { way: 'staff', dueOn });

  await phone.network(true);
  await phone.follow('1 项没有发出去，等您决定');
  await phone.at('手机里存着的');
  await phone.reads(/^您登记的：.+，上门核对$/);
  await phone.reads(/^别人登记的：.+，工作人员核对$/);
  await phone.press('用别人登记的，不发我的');
  await phone.reads('已全部发送。');
  expect((await due()).find(({ kind }) => kind === 'wish')?.says).toContain(WISH);
  expect(phone.faults()).toEqual([]);
  await phone.close();
});
