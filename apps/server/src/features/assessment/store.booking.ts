/** SQL of the hospitals' calendars. */
import { statement } from '../../platform/store/statement.ts';

export type Slot = {
  id: string;
  hospitalId: string;
  startsAt: Date;
  free: number;
  homeVisit: boolean;
};

const SLOT = `id, hospital_id as "hospitalId", starts_at as "startsAt", capacity - taken as free, home_visit as "homeVisit"`;

/** county, hospital, from, until: what can still be booked */
export const freeSlots = statement(
  'assessment.free_slots',
  `select ${SLOT} from appointment_slot
    where county_code = $1 and hospital_id = $2 and starts_at >= $3 and starts_at < $4 and taken < capacity
    order by starts_at, home_visit limit 400`,
);

/** county, id */
export const findSlot = statement(
  'assessment.find_slot',
  `select ${SLOT} from appointment_slot where county_code = $1 and id = $2`,
);

/** county, id: one place more is taken; the check appointment_slot_full refuses the one too many */
export const takePlace = statement(
  'assessment.take_place',
  'update appointment_slot set taken = taken + 1 where county_code = $1 and id = $2',
);

/** county, id */
export const givePlaceBack = statement(
  'assessment.give_place_back',
  'update appointment_slot set taken = taken - 1 where county_code = $1 and id = $2',
);

export type Appointment = { id: string; slotId: string; startsAt: Date };

/** county, case: the appointment in force */
export const findAppointment = statement(
  'assessment.find_appointment',
  `select id, slot_id as "slotId", starts_at as "startsAt" from appointment
    where county_code = $1 and case_id = $2 and cancelled_at is null and kept_at is null`,
);

/** county, case, now: the person has come */
export const keepAppointment = statement(
  'assessment.keep_appointment',
  `update appointment set kept_at = $3
    where county_code = $1 and case_id = $2 and cancelled_at is null and kept_at is null`,
);

/** county, id, case, slot, hospital, starts at, booked by, now */
export const insertAppointment = statement(
  'assessment.insert_appointment',
  `insert into appointment (county_code, id, case_id, slot_id, hospital_id, starts_at, booked_by, booked_at)
   values ($1, $2, $3, $4, $5, $6, $7, $8)`,
);

/** county, id, now */
export const cancelAppointment = statement(
  'assessment.cancel_appointment',
  'update appointment set cancelled_at = $3 where county_code = $1 and id = $2 and cancelled_at is null',
);
