import { describe, expect, it } from 'vitest';
import { isBankAccount, maskAccount, plainAccount } from './bank-account.ts';

describe('the number of a bank account', () => {
  it.each([
    ['6222 0000 0000 0000 004', true],
    ['6222000000000000004', true],
    ['6222000000000000005', false],
    ['６２２２０００００００００００００００４', true],
    ['23011100012345', true],
    ['12345678901', false],
    ['1234567890123456789012', false],
    ['6222000000000O0004', false],
  ])('%s: %s', (text, good) => {
    expect(isBankAccount(text)).toBe(good);
  });

  it('shows its last four digits only', () => {
    expect(maskAccount('6222 0000 0000 0000 004')).toBe('***************0004');
  });

  it('is stored without its blanks', () => {
    expect(plainAccount('6222-0000 0000')).toBe('622200000000');
  });
});
