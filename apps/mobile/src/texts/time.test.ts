import { expect, test } from 'vitest';
import { dayText, durationText, momentText, weekdayText } from './time.ts';

test('days are written out', () => {
  expect(dayText('2026-10-01')).toBe('2026年10月1日');
  expect(dayText('小时候')).toBe('小时候');
  expect(weekdayText('2026-11-23')).toBe('11月23日 星期一');
});

test('moments are those of a clock in China, also after midnight', () => {
  expect(momentText('2026-10-01T16:30:00Z')).toBe('2026年10月2日 00:30');
});

test.each([
  [59_000, '不到 1 分钟'],
  [20 * 60_000, '20 分钟'],
  [65 * 60_000, '1 小时 5 分钟'],
])('%d ms', (ms, words) => {
  expect(durationText(ms)).toBe(words);
});
