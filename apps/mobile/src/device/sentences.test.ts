import { expect, it } from 'vitest';
import { sentences } from './sentences.ts';

it('cuts at lines and at the ends of sentences, and keeps nothing empty', () => {
  expect(sentences('返回\n\n帮助\n遇到困难，选一个办法。每个都行！ \n')).toEqual([
    '返回',
    '帮助',
    '遇到困难，选一个办法。',
    '每个都行！',
  ]);
});
