/** What every journey to a benefit does: sends the form, and decides the case at a desk. */
import type { Page } from 'playwright-core';
import { act, confirm, panel } from './case-page.ts';
import { press } from './phone-form.ts';
import { screenPasses } from './screen.ts';
import { goTo, type StaffWindow } from './staff-window.ts';

/** Sends what was answered. @returns the number that staff find it by */
export async function submit(page: Page): Promise<string> {
  await page.getByRole('heading', { name: '检查一遍，再提交', level: 1 }).waitFor();
  await press(page, '提交申请');
  await page.getByRole('heading', { name: '申请已提交', level: 1 }).waitFor();
  return (
    (await page
      .getByText(/^残\d{8}-/)
      .first()
      .textContent()) ?? ''
  );
}

/** Opens the case on the console and does what is asked. */
export async function decide({ page }: StaffWindow, caseNo: string, action: string, shot?: string): Promise<void> {
  await goTo(page, '/queue?view=all');
  await page.getByRole('textbox', { name: '案号、身份证号或姓名' }).fill(caseNo);
  await page.getByRole('button', { name: '查找' }).click();
  await page.getByRole('row', { name: caseNo }).click();
  await panel(page, '办理').waitFor();
  if (shot) await screenPasses(page, shot);
  const dialog = await act(page, action);
  await confirm(dialog, action);
  await dialog.waitFor({ state: 'detached' });
}
