/** One screen of a journey: without violations, and kept as a picture where one is asked for. */
import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { violations } from './browser.ts';

/** `YIMI_SHOTS=.yimi/shots npx vitest run …` leaves a picture of each screen there, to be looked at. */
const SHOTS = process.env.YIMI_SHOTS;

/** Asserts that axe finds nothing on the page as it is now. */
export async function screenPasses(page: Page, name: string): Promise<void> {
  if (SHOTS) {
    await mkdir(SHOTS, { recursive: true });
    // A dialog covers the window, not the page.
    const fullPage = (await page.getByRole('dialog').count()) === 0;
    await page.screenshot({ path: path.join(SHOTS, `${name}.png`), fullPage });
  }
  expect(await violations(page), name).toEqual([]);
}
