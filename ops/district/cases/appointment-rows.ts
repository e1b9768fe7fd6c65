import { CHINESE_CALENDAR } from '@yimi/domain/chinese-holidays';
import { localDate, startOfDay } from '@yimi/domain/local-date';
import { addWorkingDays } from '@yimi/domain/working-days';
import type { Row } from '../insert-rows.ts';
import type { Random } from '../random.ts';
import type { MadeCase } from './made-case.ts';

const HALF_HOUR_MS = 30 * 60_000;
/** 9:00, in half hours after midnight. */
const FIRST_START = 18;

/** A place of the case's own in the calendar: the half hour of the assessment, or a morning of the coming days. */
export function appointmentRows(random: Random, made: MadeCase, now: Date): Record<string, Row[]> {
  const action = (name: string) => made.actions.find((each) => each.action === name);
  const [booked, begun, withdrawn] = [action('book'), action('begin-assessment'), action('withdraw')];
  if (!booked) return {};
  const cancelled = begun ? undefined : withdrawn;
  const { hospitalId } = made.cast;
  const startsAt = begun ? halfHourOf(new Date(begun.at)) : comingMorning(random, now);
  const slotId = random.id(startsAt);
  return {
    appointment_slot: [
      {
        id: slotId,
        hospital_id: hospitalId,
        starts_at: startsAt,
        capacity: 1,
        taken: cancelled ? 0 : 1,
        home_visit: made.answers.assessmentPlace?.value === 'home-visit',
      },
    ],
    appointment: [
      {
        id: random.id(new Date(booked.at)),
        case_id: made.id,
        slot_id: slotId,
        hospital_id: hospitalId,
        starts_at: startsAt,
        booked_by: booked.actorId,
        booked_at: booked.at,
        cancelled_at: cancelled?.at ?? null,
        kept_at: begun?.at ?? null,
      },
    ],
  };
}

function halfHourOf(at: Date): Date {
  return new Date(Math.floor(at.getTime() / HALF_HOUR_MS) * HALF_HOUR_MS);
}

function comingMorning(random: Random, now: Date): Date {
  const day = addWorkingDays(localDate(now), random.int(1, 3), CHINESE_CALENDAR);
  return new Date(startOfDay(day).getTime() + (FIRST_START + random.int(0, 5)) * HALF_HOUR_MS);
}
