import { expect, it } from 'vitest';
import { captionAt, webVtt } from './caption.ts';

const CAPTIONS = [
  { from: 0, to: 2.5, says: '您好。' },
  { from: 61.5, to: 3661, says: '请带身份证。' },
];

it('shows what is said at a second, and nothing in a silence', () => {
  expect([0, 2.4, 2.5, 60, 61.5].map((second) => captionAt(CAPTIONS, second))).toEqual([
    '您好。',
    '您好。',
    '',
    '',
    '请带身份证。',
  ]);
});

it('writes the times as browsers read them', () => {
  expect(webVtt(CAPTIONS)).toBe(
    'WEBVTT\n\n00:00:00.000 --> 00:00:02.500\n您好。\n\n00:01:01.500 --> 01:01:01.000\n请带身份证。',
  );
});
