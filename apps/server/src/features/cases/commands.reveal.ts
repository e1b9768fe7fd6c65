/** Lifts the masks of one case for one purpose, and leaves a trace that the person can read. */
import { problem } from '@yimi/domain/problems';
import { REVEAL_REASONS, type RevealReason, type Secret } from '@yimi/domain/reveal-reasons';
import type { Session } from '../../platform/http/session.ts';
import type { Services } from '../../platform/services.ts';
import type { Reader } from '../../platform/store/command.ts';
import type { Store } from '../../platform/store/store.ts';
import { certificatesOf } from '../people/public.ts';
import { answerFor, type CaseForRoom, caseForRoom } from './queries.case.ts';

/** What the reason needs; null of what the case has none. */
export type Revealed = Partial<Record<Secret, string | null>>;

/**
 * The numbers are read after the trace is written, and are no part of the command's reply: replies are kept.
 * @throws Problem 'not-found' outside the caller's scope, 'not-allowed' for those who act for the person
 */
export async function revealNumbers(
  { store }: Services,
  session: Session,
  caseId: string,
  reason: RevealReason,
): Promise<Revealed> {
  if (session.kind !== 'staff') throw problem('not-allowed');
  const read: Reader = (query) => store.read(session.scope, query);
  const theCase = await store
    .command({
      name: 'cases.reveal',
      actor: session.actor,
      scope: session.scope,
      key: `reveal:${store.newId()}`,
      fingerprint: { caseId, reason },
      async decide(inside) {
        const { file } = await caseForRoom(inside, store, session.scope, caseId);
        const { personId, regionCode } = file;
        const entry = { action: 'number.reveal', objectKind: 'case', objectId: caseId, personId, regionCode } as const;
        return { reply: null, writes: [], audit: [{ ...entry, outcome: 'read', detail: { reason } }], events: [] };
      },
    })
    .then(() => caseForRoom(read, store, session.scope, caseId));
  const shown = await Promise.all(
    REVEAL_REASONS[reason].shows.map(async (secret) => [secret, await secretOf(read, store, theCase, secret)] as const),
  );
  return Object.fromEntries(shown);
}

async function secretOf(read: Reader, store: Store, theCase: CaseForRoom, secret: Secret): Promise<string | null> {
  const { service, answers, file } = theCase;
  if (secret === 'certificate-number') {
    const held = (await certificatesOf(read, store, [file.personId])).get(file.personId);
    return held ? store.cipher.open(held.numberSealed, 'certificate.number_sealed') : null;
  }
  const source = secret === 'phone' ? 'person.phone' : 'person.citizenNumber';
  const value = answerFor(service.form, answers, source)?.value;
  return typeof value === 'string' && value !== '' ? value : null;
}
