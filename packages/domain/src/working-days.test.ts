import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import fixtures from '../fixtures/regulations.json' with { type: 'json' };
import { CHINESE_CALENDAR, HOLIDAY_YEARS } from './chinese-holidays.ts';
import { isLocalDate, weekday } from './local-date.ts';
import { addWorkingDays, isWorkingDay, workingDaysBetween } from './working-days.ts';

const days = fc
  .date({ min: new Date('2025-01-01'), max: new Date('2027-11-30'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

describe('working days', () => {
  it.each(fixtures.workdays.cases)('$n from $start end on $due', ({ start, n, due }) => {
    expect(addWorkingDays(start, n, CHINESE_CALENDAR)).toBe(due);
    expect(workingDaysBetween(start, due, CHINESE_CALENDAR)).toBe(n);
  });

  it('none at all is the day itself', () => {
    expect(addWorkingDays('2026-10-03', 0, CHINESE_CALENDAR)).toBe('2026-10-03');
  });

  it.each([
    ['2026-10-10', true, 'a Saturday worked for 国庆节'],
    ['2026-10-07', false, 'a Wednesday off'],
    ['2026-10-11', false, 'a Sunday'],
    ['2026-02-28', true, 'a Saturday worked for 春节'],
    ['2027-02-08', false, 'a Monday fixed by law'],
    ['2031-01-01', true, 'a year without a table has weekends only'],
  ])('%s is one: %s (%s)', (date, working) => {
    expect(isWorkingDay(date, CHINESE_CALENDAR)).toBe(working);
  });

  it('an objection on the tenth working day is in time, on the eleventh it is not', () => {
    const concluded = '2026-09-28';
    expect(workingDaysBetween(concluded, '2026-10-16', CHINESE_CALENDAR)).toBe(10);
    expect(workingDaysBetween(concluded, '2026-10-19', CHINESE_CALENDAR)).toBe(11);
  });

  it('counts below zero for what is overdue', () => {
    expect(workingDaysBetween('2026-11-27', '2026-11-23', CHINESE_CALENDAR)).toBe(-4);
  });

  it('goes forth and back, and always ends on a working day', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: 1, max: 60 }), (start, count) => {
        const due = addWorkingDays(start, count, CHINESE_CALENDAR);
        expect(isWorkingDay(due, CHINESE_CALENDAR)).toBe(true);
        expect(workingDaysBetween(start, due, CHINESE_CALENDAR)).toBe(count);
      }),
    );
  });
});

describe('the table of holidays', () => {
  it.each(HOLIDAY_YEARS)('$year is written in real days of that year', ({ year, off, worked }) => {
    for (const date of [...off.flat(), ...worked]) {
      expect(isLocalDate(date)).toBe(true);
      expect(date.slice(0, 4)).toBe(String(year));
    }
    for (const [from, to] of off) expect(from <= to).toBe(true);
  });

  it.each(HOLIDAY_YEARS)('$year works only weekends that are not off', ({ off, worked }) => {
    for (const date of worked) {
      expect([0, 6]).toContain(weekday(date));
      expect(off.some(([from, to]) => from <= date && date <= to)).toBe(false);
    }
  });
});
