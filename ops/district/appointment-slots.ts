import { addDays, type LocalDate, startOfDay, weekday } from '@yimi/domain/local-date';
import type { Random } from './random.ts';

export type SlotRow = {
  id: string;
  hospital_id: string;
  starts_at: Date;
  capacity: number;
  home_visit: boolean;
};

const HALF_HOUR_MS = 30 * 60_000;
/** Half hours after midnight: 8:30 to 16:00 with a break from 11:30 to 13:00; the last one ends at 16:30. */
const STARTS = [17, 18, 19, 20, 21, 22, 26, 27, 28, 29, 30, 31, 32];
/** On Tuesday and Thursday at 13:00 a team drives out. */
const HOME_VISIT_START = 26;
const HOME_VISIT_DAYS = new Set([2, 4]);

/**
 * The hours that a hospital offers from one day to another, both included.
 * @param isWorkingDay of the district's calendar
 */
export function appointmentSlots(
  random: Random,
  hospitalId: string,
  days: { from: LocalDate; to: LocalDate },
  isWorkingDay: (day: LocalDate) => boolean,
): SlotRow[] {
  const slots: SlotRow[] = [];
  for (let day = days.from; day <= days.to; day = addDays(day, 1)) {
    if (!isWorkingDay(day)) continue;
    const midnight = startOfDay(day);
    const at = (halfHours: number): Date => new Date(midnight.getTime() + halfHours * HALF_HOUR_MS);
    const slot = (starts_at: Date, capacity: number, home_visit: boolean): SlotRow => ({
      id: random.id(midnight),
      hospital_id: hospitalId,
      starts_at,
      capacity,
      home_visit,
    });
    slots.push(...STARTS.map((start) => slot(at(start), 2, false)));
    if (HOME_VISIT_DAYS.has(weekday(day))) slots.push(slot(at(HOME_VISIT_START), 3, true));
  }
  return slots;
}
