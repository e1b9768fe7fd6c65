/** Points and spans of time in Chinese, in Asia/Shanghai whatever the computer's own zone is. */
import { addDays, localDate } from '@yimi/domain/local-date';
import { DATES } from '../texts/dates.ts';

const SHANGHAI_OFFSET_MS = 8 * 3_600_000;

function timeOf(instant: Date): string {
  return new Date(instant.getTime() + SHANGHAI_OFFSET_MS).toISOString().slice(11, 16);
}

/** 'YYYY-MM-DD' → 1979年8月24日; what is no date stays as it is. */
export function fullDayWords(date: string): string {
  const [year, month, day] = date.split('-').map(Number);
  return year && month && day ? DATES.dayOfYear(year, month, day) : date;
}

/** 'YYYY-MM-DD' → 11月23日, with the year when it is not this year's. */
export function dayWords(date: string, now: Date): string {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  return localDate(now).startsWith(`${year}-`) ? DATES.day(month, day) : DATES.dayOfYear(year, month, day);
}

/** ISO instant → 今天 09:12, 昨天 16:40, 11月20日 09:12 */
export function momentWords(iso: string, now: Date): string {
  const instant = new Date(iso);
  const date = localDate(instant);
  const today = localDate(now);
  const time = timeOf(instant);
  if (date === today) return DATES.today(time);
  if (date === addDays(today, -1)) return DATES.yesterday(time);
  return DATES.dayTime(dayWords(date, now), time);
}

/** Milliseconds → 42 秒, 6 分 12 秒, 16 小时 5 分, 3 天 4 小时. Round minutes lose their seconds. */
export function spanWords(ms: number): string {
  const seconds = Math.floor(ms / 1000);
  const minutes = Math.floor(seconds / 60);
  const hours = Math.floor(minutes / 60);
  if (minutes === 0) return DATES.seconds(seconds);
  if (hours === 0) return seconds % 60 === 0 ? DATES.minutes(minutes) : DATES.minutesSeconds(minutes, seconds % 60);
  if (hours < 24) return DATES.hoursMinutes(hours, minutes % 60);
  return DATES.daysHours(Math.floor(hours / 24), hours % 24);
}
