import { expect, test } from 'vitest';
import { dayWords, fullDayWords, momentWords, spanWords } from './time-words.ts';

const now = new Date('2026-11-23T02:00:00Z'); // 10:00 in Shanghai

test.each([
  ['2026-11-22T16:05:00Z', '今天 00:05'],
  ['2026-11-22T15:59:00Z', '昨天 23:59'],
  ['2026-11-20T01:12:00Z', '11月20日 09:12'],
  ['2025-12-31T16:00:00Z', '1月1日 00:00'],
])('%s is told as a moment of Shanghai: %s', (iso, words) => {
  expect(momentWords(iso, now)).toBe(words);
});

test('another year is named', () => {
  expect(dayWords('2025-12-31', now)).toBe('2025年12月31日');
  expect(dayWords('2026-03-01', now)).toBe('3月1日');
});

test('a birthday is told in full, and what is no date stays', () => {
  expect(fullDayWords('1979-08-04')).toBe('1979年8月4日');
  expect(fullDayWords('不详')).toBe('不详');
});

test.each([
  [42_900, '42 秒'],
  [372_000, '6 分 12 秒'],
  [1_200_000, '20 分'],
  [57_900_000, '16 小时 5 分'],
  [273_600_000, '3 天 4 小时'],
])('%i ms is told as %s', (ms, words) => {
  expect(spanWords(ms)).toBe(words);
});
