/** A real Chromium, driven by keys and accessible names alone. */
import { existsSync } from 'node:fs';
import axe, { type RunOptions } from 'axe-core';
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

const RULES: RunOptions = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'],
  rules: { 'color-contrast-enhanced': { enabled: true } },
  resultTypes: ['violations'],
};

/**
 * Rules that a page breaks, AA with the contrast of AAA, as 'rule: selector'. The library for Playwright puts axe into
 * the page for each look and reports what passes as well, which takes 160 ms instead of 30.
 */
export async function violations(page: Page): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
  const look = (rules: RunOptions) => (window as unknown as { axe: typeof axe }).axe.run(document, rules);
  const { violations: found } = await page.evaluate(look, RULES);
  return found.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
}

/** Presses Tab until the control with this name has the focus. @throws when all of the page was passed without it */
export async function tabTo(
  page: Page,
  role: 'textbox' | 'combobox' | 'button' | 'link' | 'row',
  name: string,
  which: 'first' | 'last' = 'first',
): Promise<void> {
  const control = page.getByRole(role, { name })[which]();
  for (let presses = 0; presses < 80; presses += 1) {
    if (await control.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab does not reach ${role} ${name}`);
}
