/** A doctor's key opens by the doctor's PIN, for one signature at a time. */
import { localTime } from '@yimi/domain/local-date';
import { problem } from '@yimi/domain/problems';
import type { Session } from '../../platform/http/session.ts';
import type { Services } from '../../platform/services.ts';
import type { AuditEntry, Decision } from '../../platform/store/command.ts';
import { countyScope } from '../../platform/store/scope.ts';
import { clearPinTries, countPinTry, findSigningKey, lockPin, type PinTries, type SigningKey } from './store.keys.ts';

/** Five wrong PINs lock the key for a quarter of an hour: a PIN of six digits cannot be tried out. */
const PIN_TRIES = 5;
const PIN_LOCK_MS = 15 * 60_000;

/**
 * The doctor's key pair. The try is counted before the PIN is looked at, and forgotten when it was right: of many that
 * are sent at once no more are looked at than of many in a row.
 * @throws Problem 'key-missing', 'pin-wrong', 'pin-locked'
 */
export async function openDoctorKey(app: Services, session: Session, pin: string) {
  const { store, keys } = app;
  const [held] = await store.read<SigningKey>(
    countyScope(store.county),
    findSigningKey(store.county, session.accountId, store.now()),
  );
  if (!held?.pinSalt) throw problem('key-missing');
  const { left, until } = await countTry(app, session, held.id);
  if (left < 0) throw locked(until);
  const privateKey = await keys.unwrapWithPin(held.wrappedPrivate, pin, held.pinSalt);
  await note(app, session, held.id, privateKey !== null);
  if (!privateKey) throw left > 0 ? problem('pin-wrong', { params: { left: String(left) } }) : locked(until);
  return { privateKey, publicKey: held.publicKey, certificate: held.certificate };
}

/** `left`: tries after this one, negative when there was none. `until`: ISO 8601, the end of a lock. */
type Try = { left: number; until: string };

function countTry({ store }: Services, session: Session, keyId: string): Promise<Try> {
  return store.command<Try>({
    name: 'assessment.pin_try',
    actor: session.actor,
    scope: session.scope,
    key: store.newId(),
    fingerprint: null,
    async decide(read) {
      const now = store.now();
      const [tries] = await read<PinTries>(lockPin(store.county, keyId));
      if (!tries) throw problem('key-missing');
      const { failures, lockedUntil } = tries;
      if (lockedUntil && lockedUntil > now)
        return told({ left: -1, until: lockedUntil.toISOString() }, entry('try', keyId, 'denied'));
      // A lock that has run out gives all tries again.
      const count = failures >= PIN_TRIES ? 1 : failures + 1;
      const until = new Date(now.getTime() + PIN_LOCK_MS);
      const counted = countPinTry(store.county, keyId, count, count >= PIN_TRIES ? until : null);
      const reply = { left: PIN_TRIES - count, until: until.toISOString() };
      return { ...told(reply, entry('try', keyId, 'done')), writes: [counted] };
    },
  });
}

/** Whether the PIN was right. */
function note({ store }: Services, session: Session, keyId: string, right: boolean): Promise<null> {
  return store.command({
    name: 'assessment.pin',
    actor: session.actor,
    scope: session.scope,
    key: store.newId(),
    fingerprint: null,
    decide: async () =>
      right
        ? { ...told(null, entry('opened', keyId, 'done')), writes: [clearPinTries(store.county, keyId)] }
        : told(null, entry('pin-wrong', keyId, 'denied')),
  });
}

function told<Reply>(reply: Reply, audit: AuditEntry): Decision<Reply> {
  return { reply, writes: [], audit: [audit], events: [] };
}

function entry(what: string, keyId: string, outcome: AuditEntry['outcome']): AuditEntry {
  return { action: `signing-key.${what}`, objectKind: 'signing-key', objectId: keyId, outcome };
}

function locked(until: string) {
  return problem('pin-locked', { params: { until: localTime(new Date(until)) } });
}
