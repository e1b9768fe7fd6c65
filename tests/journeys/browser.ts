/** A real Chromium, driven by keys and accessible names alone. */
import { existsSync } from 'node:fs';
import { AxeBuilder } from '@axe-core/playwright';
import { type Browser, type BrowserContext, type BrowserContextOptions, chromium, type Page } from 'playwright-core';

const PLACES = [process.env.CHROMIUM, '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
const QUIET = ['--disable-background-networking', '--disable-component-update', '--disable-sync', '--no-first-run'];

/** What is not there after so long does not come. */
const PATIENCE_MS = 15_000;

/** @param settings further switches of Chromium */
export function launchBrowser(...settings: readonly string[]): Promise<Browser> {
  const executablePath = PLACES.find((place) => place && existsSync(place));
  const root = process.getuid?.() === 0;
  return chromium.launch({
    ...(executablePath && { executablePath }),
    args: [...QUIET, ...settings, ...(root ? ['--no-sandbox'] : [])],
  });
}

/** A window of the size of a phone. */
export function phone(browser: Browser): Promise<BrowserContext> {
  return browser.newContext({ viewport: { width: 390, height: 844 }, locale: 'zh-CN', reducedMotion: 'reduce' });
}

/** A window of the size of a desk's screen; `options` make another one of it. */
export async function desktop(browser: Browser, options: BrowserContextOptions = {}): Promise<BrowserContext> {
  const viewport = { width: 1440, height: 900 };
  const context = await browser.newContext({ viewport, locale: 'zh-CN', reducedMotion: 'reduce', ...options });
  context.setDefaultTimeout(PATIENCE_MS);
  return context;
}

/** Rules that a page breaks, AA with the contrast of AAA, as 'rule: selector'. */
export async function violations(page: Page): Promise<string[]> {
  const { violations: found } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
    .options({ rules: { 'color-contrast-enhanced': { enabled: true } } })
    // Only frames need the other mode, which opens a page of its own for each look: 330 ms instead of 140.
    .setLegacyMode()
    .analyze();
  return found.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
}

/** Presses Tab until the control with this name has the focus. @throws when all of the page was passed without it */
export async function tabTo(page: Page, role: 'textbox' | 'button' | 'link' | 'row', name: string): Promise<void> {
  const control = page.getByRole(role, { name }).first();
  for (let presses = 0; presses < 80; presses += 1) {
    if (await control.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab does not reach ${role} ${name}`);
}
