import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import fixtures from '../fixtures/regulations.json' with { type: 'json' };
import { birthDateOf, type CitizenNumber, checkCharacter, parseCitizenNumber, sexOf } from './citizen-number.ts';

const REASONS: Record<string, string> = {
  checksum: 'check-character',
  date: 'date',
  '15-digit, obsolete': 'fifteen-digits',
};

/** A valid number made of any region, day and order. */
const citizenNumbers = fc
  .record({
    region: fc.integer({ min: 110000, max: 659999 }),
    born: fc.date({ min: new Date('1900-01-01'), max: new Date('2026-12-31'), noInvalidDate: true }),
    order: fc.integer({ min: 0, max: 999 }),
  })
  .map(({ region, born, order }) => {
    const first17 = `${region}${born.toISOString().slice(0, 10).replaceAll('-', '')}${String(order).padStart(3, '0')}`;
    return first17 + checkCharacter(first17);
  });

describe('parseCitizenNumber', () => {
  it.each(fixtures.citizenId.valid)('takes %s', (number) => {
    expect(parseCitizenNumber(number)).toEqual({ ok: true, value: number });
  });

  it.each(fixtures.citizenId.invalid.filter(({ why }) => why in REASONS))('refuses $v: $why', ({ v, why }) => {
    expect(parseCitizenNumber(v)).toEqual({ ok: false, error: REASONS[why] });
  });

  it.each(fixtures.citizenId.invalid.filter(({ why }) => why.includes('upper-casing')))('writes $v with X', ({ v }) => {
    expect(parseCitizenNumber(v)).toEqual({ ok: true, value: v.toUpperCase() });
  });

  it('knows every reason that the fixtures give', () => {
    const unknown = fixtures.citizenId.invalid.filter(({ why }) => !(why in REASONS) && !why.includes('upper-casing'));
    expect(unknown).toEqual([]);
  });

  it.each([
    ['', 'length'],
    ['2301111970010100', 'length'],
    ['2301111970010100166', 'length'],
    ['23011119700101OO16', 'characters'],
    ['X30111197001010016', 'characters'],
    ['230111197000010016', 'date'],
    ['230111190002290016', 'date'],
  ])('refuses %j: %s', (text, error) => {
    expect(parseCitizenNumber(text)).toEqual({ ok: false, error });
  });

  it('reads full-width characters and blanks as people paste them', () => {
    const typed = ' ２３０１１１ 19900307 ００２ｘ　';
    expect(parseCitizenNumber(typed)).toEqual({ ok: true, value: '23011119900307002X' });
  });

  it('takes every well-made number, and none with one digit changed', () => {
    fc.assert(
      fc.property(citizenNumbers, fc.nat(16), fc.integer({ min: 1, max: 9 }), (number, place, shift) => {
        expect(parseCitizenNumber(number).ok).toBe(true);
        const changed = String((Number(number[place]) + shift) % 10);
        expect(parseCitizenNumber(number.slice(0, place) + changed + number.slice(place + 1)).ok).toBe(false);
      }),
    );
  });
});

describe('what a citizen number says', () => {
  it.each([
    ['230111197001010016', '1970-01-01', 'male'],
    ['23011119900307002X', '1990-03-07', 'female'],
    ['230111202002290340', '2020-02-29', 'female'],
  ])('%s: born %s, %s', (number, born, sex) => {
    expect(birthDateOf(number as CitizenNumber)).toBe(born);
    expect(sexOf(number as CitizenNumber)).toBe(sex);
  });
});
