/** 简单的说法: chosen once, it swaps the words of guides and questions, on both phones and after a new start. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { cast } from '../journeys/cast.ts';
import { type BothPhones, bothPhones, onBoth } from './both-phones.ts';

let phones: BothPhones;
beforeAll(async () => {
  phones = await bothPhones();
});
afterAll(() => phones.close());

it('asks in easy words whoever wants them, and keeps the others at hand', () =>
  onBoth(async (platform) => {
    const applicant = cast(platform === 'WeChat' ? 'easyInWechat' : 'easyInBrowser');
    const phone = await phones.on(platform, 'easy', applicant);
    await phone.signIn(applicant);
    await phone.follow('显示设置');
    await phone.at('显示设置');
    await phone.choose(/^简单的说法/);
    await phone.hears('现在是标准，字号标准，简单的说法。');
    await phone.reopen();
    await phone.follow(/^残疾人证新办/);
    await phone.at('残疾人证新办');
    await phone.reads('你可以办一本残疾人证。');
    await phone.follow('开始办理');
    await phone.at('替谁办？');
    await phone.choose(/本人/);
    await phone.press('继续');
    await phone.at('这些我们已经知道');
    await phone.press('都对，继续');
    await phone.at('办证的事，你能自己拿主意吗？');
    await phone.reads('换个正式的说法');
    await phone.choose('能自己拿主意');
    await phone.press('保存并继续');
    expect(phone.faults()).toEqual([]);
    await phone.close();
    return phone.offered();
  }));
