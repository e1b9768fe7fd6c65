/** Somebody has the app open when a newer version comes. */
import { once } from 'node:events';
import { request as ask, createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { launchBrowser, phone, violations } from './browser.ts';

type Browser = Awaited<ReturnType<typeof launchBrowser>>;
let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

/** The district behind an address of its own, where a newer version of the app can appear. */
async function ownAddress() {
  let newer = false;
  const server = createServer((incoming, outgoing) => {
    const onwards = ask(`${inject('url')}${incoming.url}`, { method: incoming.method, headers: { accept: '*/*' } });
    onwards.on('response', (answer) => {
      outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
      if (incoming.url !== '/sw.js' || !newer) return answer.pipe(outgoing);
      answer.on('data', (piece) => outgoing.write(piece));
      return answer.on('end', () => outgoing.end('\n// newer\n'));
    });
    incoming.pipe(onwards);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    renew: () => {
      newer = true;
    },
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

it('is told, and takes it by one press', async () => {
  const place = await ownAddress();
  const context = await phone(browser);
  context.setDefaultTimeout(15_000);
  const page = await context.newPage();
  await page.goto(`${place.url}/pages/home/home`);
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
  const notice = page.getByRole('button', { name: '有新版本，现在换上' });
  expect(await notice.count()).toBe(0);

  place.renew();
  // The person comes back to the app.
  await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
  await notice.waitFor();
  expect(await violations(page)).toEqual([]);
  await page.evaluate(() => Object.assign(window, { before: true }));
  await notice.click();
  await page.waitForFunction(() => !('before' in window));
  await page.getByRole('heading', { level: 1 }).waitFor();
  expect(await notice.count()).toBe(0);
  await context.close();
  place.close();
});
