import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { launchBrowser, violations } from './browser.ts';
import { cast } from './cast.ts';
import { ANSWERS, codeOn, PHOTOS, phoneWindow, picture } from './phone-form.ts';
import { speaks } from './transcript.ts';

/** A whole application, typed words and all. The run takes 165; more means that the way has become longer. */
const KEYSTROKES = 200;

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

type Role = 'textbox' | 'button' | 'link' | 'radio' | 'checkbox';

/** Somebody who has keys and a voice: no pointer, no look at the screen. */
function keyboardOf(page: Page) {
  let strokes = 0;
  const press = async (key: string) => {
    strokes += 1;
    await page.keyboard.press(key);
  };
  /** Presses Tab until the control has the focus, and sees that the focus shows. */
  const tabTo = async (role: Role, name: string | RegExp) => {
    const control = page.getByRole(role, { name }).filter({ visible: true }).first();
    await control.waitFor();
    for (let tabs = 0; tabs < 40; tabs += 1) {
      if (await control.evaluate((element) => element === document.activeElement)) return control;
      await press('Tab');
    }
    throw new Error(`Tab does not reach ${role} ${name}`);
  };
  return {
    strokes: () => strokes,
    press,
    async type(name: string, text: string) {
      await tabTo('textbox', name);
      strokes += text.length;
      await page.keyboard.type(text);
    },
    async open(role: Role, name: string | RegExp) {
      const control = await tabTo(role, name);
      const outline = await control.evaluate((element) => {
        const marked = element.closest('label') ?? element;
        return [element, marked].some((each) => getComputedStyle(each).outlineStyle !== 'none');
      });
      expect(outline, `the focus shows on ${name}`).toBe(true);
      await press(role === 'checkbox' ? 'Space' : 'Enter');
    },
    /** Into the group by Tab, through it by arrows. */
    async choose(name: string) {
      const choice = page.getByRole('radio', { name, exact: true }).filter({ visible: true });
      const first = page.getByRole('radio').filter({ visible: true }).first();
      for (let tabs = 0; tabs < 40 && !(await first.evaluate((one) => one === document.activeElement)); tabs += 1)
        await press('Tab');
      await press('Space');
      for (let arrows = 0; arrows < 10 && !(await choice.isChecked()); arrows += 1) await press('ArrowDown');
      expect(await choice.isChecked()).toBe(true);
    },
  };
}

it('a blind person applies by keys alone', async () => {
  const person = cast('keyboard');
  const names = { [person.name]: '〈姓名〉', [person.citizenNumber]: '〈身份证号〉', [person.phone]: '〈手机号〉' };
  const { page, close } = await phoneWindow(browser, '/pages/sign-in/sign-in');
  const keys = keyboardOf(page);
  /** A new page has the focus at its top, is heard as it was reviewed, and breaks no rule. */
  const arrive = async (title: string | RegExp, transcript?: string) => {
    await page.getByRole('heading', { name: title, level: 1 }).filter({ visible: true }).waitFor();
    const opening = page.getByText('正在打开，请稍等。').filter({ visible: true });
    await expect.poll(() => opening.count()).toBe(0);
    await expect.poll(() => page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true);
    if (!transcript) return;
    const main = page.locator('main').filter({ visible: true });
    await speaks(main, `phone-${transcript}`, names);
    expect(await violations(page)).toEqual([]);
  };

  await keys.type('手机号', person.phone);
  await keys.press('Enter');
  await page.getByRole('textbox', { name: '验证码' }).waitFor();
  await keys.type('验证码', await codeOn(person.phone));
  await keys.press('Enter');
  const identity = page.getByRole('textbox', { name: '身份证号' });
  const home = page.getByRole('link', { name: /残疾人证新办/ });
  await identity.or(home).waitFor();
  if (await identity.isVisible()) {
    await keys.type('姓名', person.name);
    await keys.type('身份证号', person.citizenNumber);
    await keys.press('Enter');
  }
  await home.waitFor();
  await keys.open('link', /残疾人证新办/);
  await arrive('残疾人证新办', 'guide');
  await keys.open('link', '开始办理');
  await arrive('替谁办？', 'for-whom');
  await keys.choose(`${person.name}（本人）`);
  await keys.open('button', '继续');
  await arrive('这些我们已经知道');
  await keys.open('button', '都对，继续');
  for (const [place, [question, words]] of ANSWERS.entries()) {
    await arrive(question, `question-${place + 1}`);
    if (question === '哪些方面有困难？') await keys.open('checkbox', words);
    else if (question === '从什么时候开始的？') await keys.type(question, words);
    else await keys.choose(words);
    await keys.open('button', '保存并继续');
  }
  for (const [place, question] of PHOTOS.entries()) {
    await arrive(question, `photo-${place + 1}`);
    const chooser = page.waitForEvent('filechooser');
    await keys.open('button', '从相册选');
    await (await chooser).setFiles(await picture());
    // What happens to the photo is heard.
    await page.getByRole('status').filter({ hasText: '照片清楚，可以用。' }).first().waitFor();
    await keys.open('button', '保存并继续');
  }
  await arrive('检查一遍，再提交');
  await keys.open('button', '提交申请');
  await arrive('申请已提交', 'submitted');
  await close();
  console.log(`${keys.strokes()} keystrokes`);
  expect(keys.strokes()).toBeLessThanOrEqual(KEYSTROKES);
});
