/** Working days as the law counts them: the day on which a period begins is not counted (民法典 article 201). */
import { addDays, daysBetween, type LocalDate, weekday } from './local-date.ts';

export type WorkingCalendar = {
  /** Days off that would be working days. */
  daysOff: ReadonlySet<LocalDate>;
  /** Saturdays and Sundays that are worked in exchange (调休上班). */
  workedWeekends: ReadonlySet<LocalDate>;
};

export function isWorkingDay(date: LocalDate, calendar: WorkingCalendar): boolean {
  if (calendar.daysOff.has(date)) return false;
  const day = weekday(date);
  return (day !== 0 && day !== 6) || calendar.workedWeekends.has(date);
}

/** The last day of a period of `count` working days that begins on `start`. `count` 0 is the day itself. */
export function addWorkingDays(start: LocalDate, count: number, calendar: WorkingCalendar): LocalDate {
  let date = start;
  for (let left = count; left > 0; ) {
    date = addDays(date, 1);
    if (isWorkingDay(date, calendar)) left -= 1;
  }
  return date;
}

/** Working days after `from` up to and including `to`; negative when `to` is earlier, as for something overdue. */
export function workingDaysBetween(from: LocalDate, to: LocalDate, calendar: WorkingCalendar): number {
  const days = daysBetween(from, to);
  if (days < 0) return -workingDaysBetween(to, from, calendar);
  let count = 0;
  for (let day = 1; day <= days; day += 1) {
    if (isWorkingDay(addDays(from, day), calendar)) count += 1;
  }
  return count;
}
