import { describe, expect, it } from 'vitest';
import { fenOf, yuanOf } from './commands.bank-file.ts';

describe('yuan and fen', () => {
  it.each([
    ['80', 8000],
    ['80.5', 8050],
    ['80.05', 8005],
    ['1,234.56', 123_456],
    ['0.29', 29],
    ['80.001', null],
    ['-80', null],
    ['八十', null],
    ['', null],
  ])('%s is %s fen', (yuan, fen) => {
    expect(fenOf(yuan)).toBe(fen);
  });

  it.each([
    [29, '0.29'],
    [8005, '80.05'],
    [123_456, '1234.56'],
  ])('%s fen are written %s', (fen, yuan) => {
    expect(yuanOf(fen)).toBe(yuan);
    expect(fenOf(yuan)).toBe(fen);
  });
});
