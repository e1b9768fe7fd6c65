/** The same pages enlarged, in high contrast, in the system's own colours, and in a narrow window. */
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Caller } from '../journey/caller.ts';
import { launchBrowser } from './browser.ts';
import { act, panel } from './case-page.ts';
import { submitted } from './drive-case.ts';
import { regular } from './regulars.ts';
import { screenPasses } from './screen.ts';
import { goTo, windowOf } from './staff-window.ts';

let browser: Browser;
let reviewer: Caller;
let caseId: string;
let caseNo: string;
beforeAll(async () => {
  browser = await launchBrowser();
  reviewer = regular('reviewer1');
  ({ caseId, caseNo } = await submitted());
});
afterAll(() => browser.close());

/** CSS pixels by which the page is wider than its window. */
const overflow = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

const SIZES: [string, BrowserContextOptions][] = [
  ['narrow', { viewport: { width: 1024, height: 768 } }],
  ['zoom-200', { viewport: { width: 720, height: 450 }, deviceScaleFactor: 2 }],
  ['zoom-400', { viewport: { width: 360, height: 225 }, deviceScaleFactor: 4 }],
];

describe.each(SIZES)('%s', (name, options) => {
  it('needs no scrolling sideways, and hides nothing', async () => {
    const { page, close } = await windowOf(browser, reviewer, '/queue?view=mine&stage=submitted', options);
    await page.getByRole('row').filter({ hasText: caseNo }).waitFor();
    expect(await overflow(page)).toBe(0);
    await screenPasses(page, `${name}-queue`);
    await goTo(page, `/cases/${caseId}`);
    await panel(page, '受理条件').waitFor();
    expect(await overflow(page)).toBe(0);
    await screenPasses(page, `${name}-case`);
    const dialog = await act(page, '退回补正');
    expect(await overflow(page)).toBe(0);
    const last = dialog.getByRole('button', { name: '先不办' });
    await last.focus();
    expect(await last.evaluate((button) => button.getBoundingClientRect().bottom <= window.innerHeight)).toBe(true);
    await screenPasses(page, `${name}-return`);
    await close();
  });
});

describe.each(['大字', '高对比'])('display mode %s', (mode) => {
  it('is chosen once and kept', async () => {
    const { page, close } = await windowOf(browser, reviewer, `/cases/${caseId}`);
    await page.getByRole('combobox', { name: '显示方式' }).selectOption({ label: mode });
    await page.reload();
    await panel(page, '受理条件').waitFor();
    expect(await page.getByRole('combobox', { name: '显示方式' }).locator('option:checked').textContent()).toBe(mode);
    await screenPasses(page, `mode-${mode}-case`);
    await goTo(page, '/queue?view=mine&stage=submitted');
    await page.getByRole('row').filter({ hasText: caseNo }).waitFor();
    expect(await overflow(page)).toBe(0);
    await screenPasses(page, `mode-${mode}-queue`);
    await close();
  });
});

it('forced colours leave every choice and state visible', async () => {
  const { page, close } = await windowOf(browser, reviewer, '/queue?view=mine&stage=submitted', {
    forcedColors: 'active',
  });
  await page.getByRole('row').filter({ hasText: caseNo }).waitFor();
  const chosen = page.getByRole('link', { name: /^待我办理/ });
  const other = page.getByRole('link', { name: /^全部在办/ });
  const border = (element: Element) => getComputedStyle(element).borderTopWidth;
  expect(await chosen.evaluate(border)).not.toBe(await other.evaluate(border));
  await screenPasses(page, 'forced-colors-queue');
  await goTo(page, `/cases/${caseId}`);
  await panel(page, '受理条件').waitFor();
  await screenPasses(page, 'forced-colors-case');
  await close();
});
