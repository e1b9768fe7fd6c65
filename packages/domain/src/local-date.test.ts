import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  addMonths,
  addYears,
  ageInMonths,
  ageInYears,
  daysBetween,
  isLocalDate,
  localDate,
  startOfDay,
  weekday,
} from './local-date.ts';

const dates = fc
  .date({ min: new Date('1900-01-01'), max: new Date('2199-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

describe('days of Shanghai', () => {
  it.each([
    ['2026-11-23T15:59:59.999Z', '2026-11-23'],
    ['2026-11-23T16:00:00.000Z', '2026-11-24'],
    ['2025-12-31T20:00:00.000Z', '2026-01-01'],
  ])('%s falls on %s', (instant, date) => {
    expect(localDate(new Date(instant))).toBe(date);
  });

  it('begin at 16:00 UTC of the day before', () => {
    expect(startOfDay('2026-03-01').toISOString()).toBe('2026-02-28T16:00:00.000Z');
  });

  it.each([
    ['2024-02-29', true],
    ['2023-02-29', false],
    ['1900-02-29', false],
    ['2026-00-10', false],
    ['2026-13-01', false],
    ['2026-04-31', false],
    ['2026-4-1', false],
    ['0099-01-01', false],
    ['2026-01-01T00:00', false],
  ])('%s exists: %s', (text, exists) => {
    expect(isLocalDate(text)).toBe(exists);
  });
});

describe('arithmetic', () => {
  it.each([
    ['2020-02-29', 120, '2030-02-28'],
    ['2026-08-31', 6, '2027-02-28'],
    ['2026-01-31', -2, '2025-11-30'],
    ['2026-12-15', 1, '2027-01-15'],
    ['2026-01-15', -1, '2025-12-15'],
  ])('%s and %i months: %s', (date, months, expected) => {
    expect(addMonths(date, months)).toBe(expected);
  });

  it('29 February becomes 28 February', () => {
    expect(addYears('2024-02-29', 1)).toBe('2025-02-28');
    expect(addYears('2024-02-29', 4)).toBe('2028-02-29');
  });

  it('knows the days of the week', () => {
    expect(weekday('2026-11-22')).toBe(0);
    expect(weekday('2026-11-23')).toBe(1);
  });

  it('goes forth and back by days', () => {
    fc.assert(
      fc.property(dates, fc.integer({ min: -5000, max: 5000 }), (date, days) => {
        const other = addDays(date, days);
        expect(isLocalDate(other)).toBe(true);
        expect(daysBetween(date, other)).toBe(days);
        expect(other > date).toBe(days > 0);
      }),
    );
  });

  it('finds the day again from its first and its last instant', () => {
    fc.assert(
      fc.property(dates, (date) => {
        expect(localDate(startOfDay(date))).toBe(date);
        expect(localDate(new Date(startOfDay(addDays(date, 1)).getTime() - 1))).toBe(date);
      }),
    );
  });
});

describe('age', () => {
  it.each([
    ['2008-11-24', '2026-11-23', 17],
    ['2008-11-24', '2026-11-24', 18],
    ['2008-02-29', '2026-02-28', 17],
    ['2008-02-29', '2026-03-01', 18],
    ['2026-11-23', '2026-11-23', 0],
  ])('born %s, on %s: %i years', (birth, on, years) => {
    expect(ageInYears(birth, on)).toBe(years);
  });

  it.each([
    ['2023-11-24', '2026-11-23', 35],
    ['2023-11-23', '2026-11-23', 36],
    ['2026-01-31', '2026-02-28', 0],
    ['2026-01-31', '2026-03-01', 1],
  ])('born %s, on %s: %i months', (birth, on, months) => {
    expect(ageInMonths(birth, on)).toBe(months);
  });
});
