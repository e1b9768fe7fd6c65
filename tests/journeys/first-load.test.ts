/** How much a phone loads at first: what people with a slow network or little money for it wait and pay for. */
import { expect, inject, it } from 'vitest';
import { measureFirstLoad } from './first-load.ts';

/** Bytes, compressed. A service that is not opened, a part that few use and words of others have no place among them. */
const MOST_TOTAL = 300_000;
const MOST_SCRIPT = 150_000;

it('loads little before the first question can be answered', async () => {
  const { home, firstQuestion } = await measureFirstLoad({ url: inject('url'), sms: inject('sms') });
  expect(home.script).toBeGreaterThan(0);
  expect(home.total).toBeLessThanOrEqual(MOST_TOTAL);
  expect(firstQuestion.script).toBeLessThanOrEqual(MOST_SCRIPT);
});
