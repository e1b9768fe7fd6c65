import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { isAway, watchPresence } from './presence.ts';

beforeEach(() => void vi.useFakeTimers({ toFake: ['performance'] }));
afterEach(() => void vi.useRealTimers());

test('who has touched nothing for more than a minute is away, until the next key', () => {
  const page = new EventTarget();
  watchPresence(page);
  vi.advanceTimersByTime(60_000);
  expect(isAway()).toBe(false);
  vi.advanceTimersByTime(1);
  expect(isAway()).toBe(true);
  page.dispatchEvent(new Event('keydown'));
  expect(isAway()).toBe(false);
});
