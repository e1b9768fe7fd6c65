import { CHINESE_CALENDAR } from '@yimi/domain/chinese-holidays';
import { addDays, type LocalDate, localDate } from '@yimi/domain/local-date';
import { isWorkingDay } from '@yimi/domain/working-days';
import type pg from 'pg';
import { appointmentSlots } from './appointment-slots.ts';
import { randomOf } from './random.ts';
import { rowBuffer } from './row-buffer.ts';

const DAYS_AHEAD = 28;

/**
 * Gives every hospital hours for the coming four weeks, after the last day that it has hours on.
 * A district that lies still for months is bookable again at its next start.
 */
export async function topUpSlots(client: pg.ClientBase, county: string, now: Date): Promise<void> {
  const today = localDate(now);
  const { rows: hospitals } = await client.query<{ id: string; last: Date | null }>(
    `select u.id, max(s.starts_at) as last from unit u
       left join appointment_slot s on s.county_code = u.county_code and s.hospital_id = u.id
      where u.county_code = $1 and u.kind = 'hospital' group by u.id order by u.id`,
    [county],
  );
  const random = randomOf(now.getTime());
  const buffer = rowBuffer(client, county);
  for (const { id, last } of hospitals) {
    const from = dayAfter(last, today);
    const slots = appointmentSlots(random, id, { from, to: addDays(today, DAYS_AHEAD) }, (day) =>
      isWorkingDay(day, CHINESE_CALENDAR),
    );
    buffer.add('appointment_slot', slots);
  }
  await buffer.flush();
}

function dayAfter(last: Date | null, today: LocalDate): LocalDate {
  const next = last ? addDays(localDate(last), 1) : today;
  return next > today ? next : today;
}
