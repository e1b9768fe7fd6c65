import { problem } from '@yimi/domain/problems';
import type { Session } from '../../platform/http/session.ts';
import type { Services } from '../../platform/services.ts';
import type { Reader } from '../../platform/store/command.ts';
import { countyScope } from '../../platform/store/scope.ts';
import type { Statement } from '../../platform/store/statement.ts';
import type { Store } from '../../platform/store/store.ts';
import { appendAction, appendTo, caseForRoom } from '../cases/public.ts';
import {
  type Appointment,
  cancelAppointment,
  findAppointment,
  findSlot,
  givePlaceBack,
  insertAppointment,
  type Slot,
  takePlace,
} from './store.booking.ts';

/**
 * Books an appointment at the hospital of the case, or moves the one there is; the old place is free again.
 * @throws Problem 'slot-gone', 'slot-in-the-past', 'slot-of-other-hospital', 'slot-full', and what the flow refuses
 */
export function bookAppointment(
  app: Services,
  session: Session,
  caseId: string,
  slotId: string,
  key: string,
): Promise<{ stage: string; seq: number; startsAt: string }> {
  const { store } = app;
  return store.command({
    name: 'assessment.book',
    actor: session.actor,
    scope: session.scope,
    key,
    fingerprint: { caseId, slotId },
    conflicts: { appointment_slot_full: 'slot-full' },
    async decide(read) {
      const [theCase, [slot], [held]] = await Promise.all([
        caseForRoom(read, store, session.scope, caseId),
        read<Slot>(findSlot(store.county, slotId)),
        read<Appointment>(findAppointment(store.county, caseId)),
      ]);
      const open = requireOpenSlot(store, slot, theCase.state.hospitalId);
      const moved = appendTo(store, theCase, {
        action: held ? 'rebook' : 'book',
        actor: session.actor,
        detail: { slotId, startsAt: open.startsAt.toISOString() },
      });
      const startsAt = open.startsAt.toISOString();
      const { county } = store;
      const booked = insertAppointment(
        county,
        store.newId(),
        caseId,
        slotId,
        open.hospitalId,
        open.startsAt,
        session.actor.id,
        store.now(),
      );
      return {
        reply: { stage: moved.after.file.stage, seq: moved.after.file.seq, startsAt },
        writes: [...(held ? release(store, held) : []), takePlace(county, slotId), booked, ...moved.writes],
        audit: moved.audit,
        events: [
          ...moved.events,
          { event: 'appointment.booked', payload: { caseId, slotId, startsAt }, hospitalId: open.hospitalId },
        ],
      };
    },
  });
}

/** Gives the appointment up; the case waits for another one. @throws Problem 'action-not-open' without one in force */
export function cancelBooking(
  app: Services,
  session: Session,
  caseId: string,
  key: string,
): Promise<{ stage: string; seq: number }> {
  const { store } = app;
  return store.command({
    name: 'assessment.cancel-booking',
    actor: session.actor,
    scope: session.scope,
    key,
    fingerprint: caseId,
    async decide(read) {
      const [held, moved] = await Promise.all([
        appointmentOf(read, store, caseId),
        appendAction(read, store, session.scope, { caseId, action: 'cancel-booking', actor: session.actor }),
      ]);
      if (!held) throw problem('action-not-open');
      return {
        reply: { stage: moved.after.file.stage, seq: moved.after.file.seq },
        writes: [...release(store, held), ...moved.writes],
        audit: moved.audit,
        events: moved.events,
      };
    },
  });
}

/** Frees the place of a case that was withdrawn. Nothing happens when it has none. */
export async function freeBooking(app: Services, caseId: string, key: string): Promise<void> {
  const { store } = app;
  const scope = countyScope(store.county);
  const held = await appointmentOf((query) => store.read(scope, query), store, caseId);
  if (!held) return;
  await store.command({
    name: 'assessment.free-booking',
    actor: { id: 'system:assessment', role: 'system', name: 'assessment' },
    scope,
    key,
    fingerprint: caseId,
    async decide() {
      return {
        reply: {},
        writes: release(store, held),
        audit: [{ action: 'appointment.free', objectKind: 'case', objectId: caseId, outcome: 'done' }],
        events: [],
      };
    },
  });
}

async function appointmentOf(read: Reader, store: Store, caseId: string): Promise<Appointment | undefined> {
  const [held] = await read<Appointment>(findAppointment(store.county, caseId));
  return held;
}

function release(store: Store, held: Appointment): Statement[] {
  return [cancelAppointment(store.county, held.id, store.now()), givePlaceBack(store.county, held.slotId)];
}

function requireOpenSlot(store: Store, slot: Slot | undefined, hospitalId: string | null): Slot {
  if (!slot) throw problem('slot-gone');
  if (hospitalId !== null && slot.hospitalId !== hospitalId) throw problem('slot-of-other-hospital');
  if (slot.startsAt <= store.now()) throw problem('slot-in-the-past');
  return slot;
}
