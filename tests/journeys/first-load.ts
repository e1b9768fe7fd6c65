/** What a phone with nothing of the app loads before somebody can answer the first question, as sent: compressed. */
import { unknownApplicant } from '../journey/applicant.ts';
import { type Addresses, signInCitizen } from '../journey/sign-in.ts';
import { launchBrowser } from './browser.ts';

/** Bytes over the network. */
type FirstLoad = { total: number; script: number };

/**
 * `home` is the first page alone; `firstQuestion` the way from there to a question that can be answered. The app's
 * other files, which a service worker fetches when nobody waits, are not among them.
 */
export async function measureFirstLoad(addresses: Addresses): Promise<{ home: FirstLoad; firstQuestion: FirstLoad }> {
  const citizen = await signInCitizen(addresses, unknownApplicant());
  const body = { serviceId: 'disability-certificate', subject: { kind: 'self' } };
  const { id } = await citizen.call<{ id: string }>('POST', '/drafts', body);
  const browser = await launchBrowser();
  try {
    const context = await browser.newContext({ serviceWorkers: 'block' });
    const [name = '', value = ''] = citizen.cookie().split('=');
    await context.addCookies([{ name, value, url: addresses.url }]);
    const page = await context.newPage();
    const loaded: FirstLoad = { total: 0, script: 0 };
    const network = await context.newCDPSession(page);
    await network.send('Network.enable');
    const scripts = new Set<string>();
    network.on('Network.responseReceived', ({ requestId, type }) => {
      if (type === 'Script') scripts.add(requestId);
    });
    network.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
      loaded.total += encodedDataLength;
      if (scripts.has(requestId)) loaded.script += encodedDataLength;
    });

    await page.goto(`${addresses.url}/`, { waitUntil: 'load' });
    await page.getByRole('heading', { level: 2 }).first().waitFor();
    const home = { ...loaded };
    await page.goto(`${addresses.url}/pages/form/form?draft=${id}&question=capacity`);
    await page.getByRole('radio').first().waitFor();
    return { home, firstQuestion: loaded };
  } finally {
    await browser.close();
  }
}
