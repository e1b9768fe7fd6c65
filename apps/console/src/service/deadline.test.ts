import { expect, test } from 'vitest';
import { dueState } from './deadline.ts';

const calendar = { daysOff: new Set(['2026-10-01', '2026-10-02']), workedWeekends: new Set<string>() };
const at = (iso: string) => new Date(iso);

test('the last day is a whole day', () => {
  const due = '2026-11-25T15:59:59.999Z'; // the 25th ends in Shanghai
  expect(dueState(due, at('2026-11-25T15:59:59Z'), calendar)).toEqual({ kind: 'today' });
  expect(dueState(due, at('2026-11-23T02:00:00Z'), calendar)).toEqual({ kind: 'left', workingDays: 2 });
  expect(dueState(due, at('2026-11-25T16:00:00Z'), calendar)).toEqual({ kind: 'overdue', workingDays: 1 });
});

test('weekends and days off do not count', () => {
  expect(dueState('2026-10-05T15:59:59.999Z', at('2026-09-30T02:00:00Z'), calendar)).toEqual({
    kind: 'left',
    workingDays: 1,
  });
});

test('without a due time nothing is left and nothing late', () => {
  expect(dueState(null, at('2026-11-23T02:00:00Z'), calendar)).toEqual({ kind: 'none' });
});
