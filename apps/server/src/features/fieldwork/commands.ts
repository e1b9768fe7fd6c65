import { addDays, type LocalDate, localDate } from '@yimi/domain/local-date';
import { problem } from '@yimi/domain/problems';
import type { Session } from '../../platform/http/session.ts';
import type { Services } from '../../platform/services.ts';
import { findPersonById } from '../people/public.ts';
import { insertVisit, type Outcome } from './store.ts';

/** How long a phone may have been without a network. */
const MOST_DAYS_AGO = 30;

export type NewVisit = {
  personId: string;
  outcome: Outcome;
  note?: string | undefined;
  /** The day of the visit, which may be before the day on which the phone had a network again. */
  on: LocalDate;
};

/**
 * Writes down what came of a visit.
 * @throws Problem 'not-found' outside the area, 'visit-day-wrong', 'visit-note-missing'
 */
export function recordVisit(
  { store }: Services,
  session: Session,
  key: string,
  visit: NewVisit,
): Promise<{ id: string }> {
  const { actor, scope, accountId } = session;
  const note = visit.note?.trim();
  return store.command({
    name: 'fieldwork.visit',
    actor,
    scope,
    key,
    fingerprint: visit,
    async decide(read) {
      const { personId, outcome, on } = visit;
      const person = await findPersonById(read, store, scope, personId);
      if (!person) throw problem('not-found');
      const today = localDate(store.now());
      if (on > today || on < addDays(today, -MOST_DAYS_AGO)) throw problem('visit-day-wrong');
      if (outcome === 'wants-something' && !note) throw problem('visit-note-missing');
      const id = store.newId();
      const { regionCode } = person;
      const noteSealed = note ? store.cipher.seal(note, 'visit.note_sealed') : null;
      return {
        reply: { id },
        writes: [insertVisit(store.county, id, personId, regionCode, accountId, on, outcome, noteSealed, store.now())],
        audit: [
          {
            ...{ action: 'visit.record', objectKind: 'visit', objectId: id, personId, regionCode },
            ...{ outcome: 'done', detail: { on, outcome } },
          },
        ],
        events: [],
      };
    },
  });
}
