/** Days and moments in words, as a clock in China shows them. */
import { localDate } from '@yimi/domain/local-date';

const SHANGHAI_OFFSET_MS = 8 * 3_600_000;
const WEEKDAYS = ['星期日', '星期一', '星期二', '星期三', '星期四', '星期五', '星期六'] as const;

/** '2026-10-01' → 2026年10月1日; any other text stays as it is. */
export function dayText(day: string): string {
  const [, year, month, date] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(day) ?? [];
  return year ? `${year}年${Number(month)}月${Number(date)}日` : day;
}

/** '2026-10-01' → 10月1日 星期四 */
export function weekdayText(day: string): string {
  const [, month, date] = day.split('-');
  return `${Number(month)}月${Number(date)}日 ${WEEKDAYS[new Date(`${day}T00:00:00Z`).getUTCDay()]}`;
}

/** Instant, ISO 8601 → 14:30 */
export function timeText(instant: string): string {
  return new Date(Date.parse(instant) + SHANGHAI_OFFSET_MS).toISOString().slice(11, 16);
}

/** Instant, ISO 8601 → 2026年10月1日 14:30 */
export function momentText(instant: string): string {
  return `${dayText(localDate(new Date(instant)))} ${timeText(instant)}`;
}

/** Milliseconds → 不到 1 分钟, 3 分钟, 1 小时 5 分钟 */
export function durationText(ms: number): string {
  const minutes = Math.floor(ms / 60_000);
  if (minutes < 1) return '不到 1 分钟';
  if (minutes < 60) return `${minutes} 分钟`;
  return `${Math.floor(minutes / 60)} 小时 ${minutes % 60} 分钟`;
}
