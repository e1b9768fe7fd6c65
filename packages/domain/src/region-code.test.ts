import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { areaRange, contains, levelOf } from './region-code.ts';

const digits = (length: number) =>
  fc.string({ unit: fc.constantFrom(...'0123456789'), minLength: length, maxLength: length });
const areas = fc.oneof(digits(6), digits(9), digits(12));

describe('region codes', () => {
  it.each([
    ['230111', 'county'],
    ['230111009', 'township'],
    ['230111009201', 'village'],
    ['2301', undefined],
    ['23011100A', undefined],
    ['', undefined],
  ])('%j names a %s', (code, level) => {
    expect(levelOf(code)).toBe(level);
  });

  it.each([
    ['230111', '230112'],
    ['230111009', '23011100:'],
    ['230111009201', '230111009202'],
  ])('the area of %s ends before %s', (area, hi) => {
    expect(areaRange(area)).toEqual({ lo: area, hi });
  });

  it('contains itself and what lies below, and nothing else', () => {
    expect(contains('230111009', '230111009')).toBe(true);
    expect(contains('230111', '230111009201')).toBe(true);
    expect(contains('230111009', '230111')).toBe(false);
    expect(contains('230111009', '230111010201')).toBe(false);
    expect(contains('', '230111')).toBe(false);
  });

  it('says the same by range and by prefix', () => {
    fc.assert(
      fc.property(areas, areas, fc.boolean(), (area, other, inside) => {
        const code = inside ? (area + other).slice(0, 12) : other;
        const { lo, hi } = areaRange(area);
        expect(code >= lo && code < hi).toBe(contains(area, code));
      }),
    );
  });
});
