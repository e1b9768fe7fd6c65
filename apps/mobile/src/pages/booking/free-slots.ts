/** Free appointments, by where and by day. */
import type { Slot } from '@yimi/api-client/views';
import { localDate } from '@yimi/domain/local-date';

export type Place = 'hospital' | 'home';

const isAt = (place: Place | '', { homeVisit }: Slot) => homeVisit === (place === 'home');

/** Where there is anything free. */
export function placesOf(slots: readonly Slot[]): Place[] {
  return (['hospital', 'home'] as const).filter((place) => slots.some((slot) => isAt(place, slot)));
}

/** Days in order, each with all its free places. */
export function slotDays(slots: readonly Slot[], place: Place | ''): { day: string; free: number }[] {
  const days = new Map<string, number>();
  for (const slot of slots.filter((one) => isAt(place, one))) {
    const day = localDate(new Date(slot.startsAt));
    days.set(day, (days.get(day) ?? 0) + slot.free);
  }
  return [...days].map(([day, free]) => ({ day, free })).sort((a, b) => a.day.localeCompare(b.day));
}

/** The appointments of one day in order. */
export function slotsOn(slots: readonly Slot[], place: Place | '', day: string): Slot[] {
  return slots
    .filter((slot) => isAt(place, slot) && localDate(new Date(slot.startsAt)) === day)
    .sort((a, b) => a.startsAt.localeCompare(b.startsAt));
}
