/** The case page of the console, by the names that people hear. */
import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';

/** Waits for the page with this heading. */
export async function heading(page: Page, name: string | RegExp): Promise<void> {
  await page.getByRole('heading', { level: 1, name, exact: true }).waitFor();
}

export function panel(page: Page, title: string): Locator {
  return page.getByRole('region', { name: title, exact: true });
}

/** Opens the dialog of an action. */
export async function act(page: Page, action: string): Promise<Locator> {
  await panel(page, '办理').getByRole('button', { name: action, exact: true }).click();
  const dialog = page.getByRole('dialog', { name: action });
  await dialog.waitFor();
  return dialog;
}

export async function confirm(dialog: Locator, action: string): Promise<void> {
  await dialog.getByRole('button', { name: `确认${action}` }).click();
}

/** What the console's live region says, without moving the focus. */
export async function said(page: Page, words: string | RegExp): Promise<void> {
  const regions = page.getByRole('status').filter({ hasText: words });
  await expect.poll(() => regions.count(), { timeout: 10_000 }).toBeGreaterThan(0);
}
