/**
 * Calendar days of Asia/Shanghai, written 'YYYY-MM-DD'. Written so, they compare as plain strings.
 *
 * China keeps UTC+8 all year since 1992, and the machine's own time zone never counts: all arithmetic is in UTC.
 */

/** 'YYYY-MM-DD' */
export type LocalDate = string;

const DAY_MS = 86_400_000;
const SHANGHAI_OFFSET_MS = 8 * 3_600_000;

function write(utcMs: number): LocalDate {
  return new Date(utcMs).toISOString().slice(0, 10);
}

function parts(date: LocalDate): { year: number; month: number; day: number } {
  return { year: Number(date.slice(0, 4)), month: Number(date.slice(5, 7)), day: Number(date.slice(8, 10)) };
}

function midnightUtc(date: LocalDate): number {
  const { year, month, day } = parts(date);
  return Date.UTC(year, month - 1, day);
}

/** Whether the text is a day that exists: '2023-02-29' is not. Years 1000 to 9999. */
export function isLocalDate(text: string): boolean {
  return /^[1-9]\d{3}-\d{2}-\d{2}$/.test(text) && write(midnightUtc(text)) === text;
}

/** The day on which an instant falls in Shanghai. */
export function localDate(instant: Date): LocalDate {
  return write(instant.getTime() + SHANGHAI_OFFSET_MS);
}

/** The time of day at which an instant falls in Shanghai: '09:05' */
export function localTime(instant: Date): string {
  return new Date(instant.getTime() + SHANGHAI_OFFSET_MS).toISOString().slice(11, 16);
}

/** The instant at which a day begins in Shanghai; `startOfDay(addDays(date, 1))` is when it has ended. */
export function startOfDay(date: LocalDate): Date {
  return new Date(midnightUtc(date) - SHANGHAI_OFFSET_MS);
}

export function addDays(date: LocalDate, days: number): LocalDate {
  return write(midnightUtc(date) + days * DAY_MS);
}

/** Same day of the month, or its last day where the month is shorter: 31 August + 6 months = 28 February. */
export function addMonths(date: LocalDate, months: number): LocalDate {
  const { year, month, day } = parts(date);
  const lastOfMonth = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return write(Date.UTC(year, month - 1 + months, Math.min(day, lastOfMonth)));
}

/** 29 February becomes 28 February where the year has none. */
export function addYears(date: LocalDate, years: number): LocalDate {
  return addMonths(date, years * 12);
}

/** Days from one date to another; negative when `to` is earlier. */
export function daysBetween(from: LocalDate, to: LocalDate): number {
  return (midnightUtc(to) - midnightUtc(from)) / DAY_MS;
}

/** 0 Sunday … 6 Saturday */
export function weekday(date: LocalDate): number {
  return new Date(midnightUtc(date)).getUTCDay();
}

/** Full months lived on a day. Someone born on the 31st completes a month on the next 1st where it has no 31st. */
export function ageInMonths(birth: LocalDate, on: LocalDate): number {
  const born = parts(birth);
  const then = parts(on);
  const months = (then.year - born.year) * 12 + then.month - born.month;
  return then.day < born.day ? months - 1 : months;
}

/** Full years lived on a day (周岁). */
export function ageInYears(birth: LocalDate, on: LocalDate): number {
  return Math.floor(ageInMonths(birth, on) / 12);
}
