/** Somebody sees who looked into the file, and says that it was wrong: in the compiled mini-program and by keys. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { cast } from '../journeys/cast.ts';
import { regular } from '../journeys/regulars.ts';
import { type BothPhones, bothPhones } from './both-phones.ts';

const WATCHED = { WeChat: cast('watchedInWechat'), browser: cast('watchedInBrowser') };

let phones: BothPhones;
beforeAll(async () => {
  phones = await bothPhones();
});
afterAll(() => phones.close());

it.each(['WeChat', 'browser'] as const)('in %s', async (platform) => {
  const { name, citizenNumber } = WATCHED[platform];
  const phone = await phones.on(platform, 'watched', WATCHED[platform]);
  await phone.signIn(WATCHED[platform]);
  await regular('reviewer1').call('POST', '/people/lookup', { name, citizenNumber });
  await phone.follow(/^谁看过、改过我的档案/);
  await phone.at('谁看过、改过我的档案');
  await phone.reads('按身份证号和姓名核对了身份');
  await phone.reads('为了：本人或家属来办事，核对身份');
  await phone.press(/^我觉得不对：.*核对了身份$/);
  await phone.at('哪里不对？');
  await phone.press('提交');
  await phone.corrects('请写一两句，您觉得哪里不对。');
  await phone.at('哪里不对？');
  await phone.fill('您觉得哪里不对', '我今天没有去办事。');
  await phone.press('提交');
  await phone.at('收到了');
  await phone.press('回到记录');
  await phone.at('谁看过、改过我的档案');
  await phone.reads('正在查');
  await phone.reads('您说：我今天没有去办事。');
  expect(phone.faults()).toEqual([]);
  await phone.close();
});
