/** How far the statutory due time of a case is away, counted in working days as the law counts them. */
import { localDate } from '@yimi/domain/local-date';
import { type WorkingCalendar, workingDaysBetween } from '@yimi/domain/working-days';

export type DueState =
  | { kind: 'none' }
  | { kind: 'overdue'; workingDays: number }
  | { kind: 'today' }
  | { kind: 'left'; workingDays: number };

/** @param dueAt the last instant in time, ISO 8601; null when no time runs */
export function dueState(dueAt: string | null, now: Date, calendar: WorkingCalendar): DueState {
  if (dueAt === null) return { kind: 'none' };
  const end = new Date(dueAt);
  const lastDay = localDate(end);
  const today = localDate(now);
  if (now > end) return { kind: 'overdue', workingDays: workingDaysBetween(lastDay, today, calendar) };
  return lastDay === today
    ? { kind: 'today' }
    : { kind: 'left', workingDays: workingDaysBetween(today, lastDay, calendar) };
}
