/** What breaks off while somebody works: the session, the server. Nothing typed is lost. */
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { launchBrowser } from './browser.ts';
import { act, confirm, heading, panel } from './case-page.ts';
import { submitted } from './drive-case.ts';
import { screenPasses } from './screen.ts';
import { endServer } from './server-process.ts';
import { regularWindow, signInByHand, staffWindow, windowOf } from './staff-window.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const WORDS = '户口本上的名字和申请的名字不一样，请先到派出所更正。';

describe('a session that has ended', () => {
  it('keeps the words that could not be sent, for the same person on the same page', async () => {
    const { caseId } = await submitted();
    const { page, caller, close } = await staffWindow(browser, 'reviewer2', `/cases/${caseId}`);
    const dialog = await act(page, '不予受理');
    await dialog.getByRole('radio', { name: '其他理由' }).check();
    await dialog.getByRole('textbox', { name: '写明理由' }).fill(WORDS);
    await caller.call('DELETE', '/session');
    await confirm(dialog, '不予受理');

    await heading(page, '工作人员登录');
    await page.getByRole('alert').getByText('登录已经结束').waitFor();
    await screenPasses(page, 'session-ended');
    await signInByHand(page, 'reviewer2');
    const again = await act(page, '不予受理');
    expect(await again.getByRole('textbox', { name: '写明理由' }).inputValue()).toBe(WORDS);
    await confirm(again, '不予受理');
    await panel(page, '办理经过').getByText(WORDS).waitFor();
    await close();
  });

  it('shows the sign-in page in every other window, and to somebody else none of the words', async () => {
    const { caseId } = await submitted();
    const first = await staffWindow(browser, 'reviewer1', `/cases/${caseId}`);
    const second = await windowOf(browser, first.caller, `/cases/${caseId}`);
    const dialog = await act(second.page, '不予受理');
    await dialog.getByRole('radio', { name: '其他理由' }).check();
    await dialog.getByRole('textbox', { name: '写明理由' }).fill(WORDS);
    await first.page.getByRole('button', { name: '退出登录' }).click();
    await heading(first.page, '工作人员登录');
    await heading(second.page, '工作人员登录');
    await signInByHand(second.page, 'reviewer2');
    const theirs = await act(second.page, '不予受理');
    await theirs.getByRole('radio', { name: '其他理由' }).check();
    expect(await theirs.getByRole('textbox', { name: '写明理由' }).inputValue()).toBe('');
    await Promise.all([first.close(), second.close()]);
  });
});

describe('a server that is restarted', () => {
  it('is told while it is away, and the open list goes on by itself', async () => {
    const { page, close } = await regularWindow(browser, 'leader1', '/queue?view=open');
    await page.getByRole('grid', { name: '办件列表' }).waitFor();
    await page.evaluate(() => Object.assign(window, { neverReloaded: true }));
    await page.context().setOffline(true);
    await endServer();
    const lost = page.getByRole('status').filter({ hasText: '实时更新断开了' });
    await lost.waitFor();
    await screenPasses(page, 'live-lost');
    const ready = () =>
      fetch(`${inject('url')}/health/ready`).then(
        ({ ok }) => ok,
        () => false,
      );
    await expect.poll(ready, { timeout: 60_000 }).toBe(true);
    await page.context().setOffline(false);
    await lost.waitFor({ state: 'detached', timeout: 60_000 });
    const { caseNo } = await submitted();
    await page.getByRole('row', { name: caseNo }).waitFor();
    expect(await page.evaluate(() => 'neverReloaded' in window)).toBe(true);
    await close();
  });
});
