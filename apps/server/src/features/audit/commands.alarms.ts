/** What the trail shows that work does not ask for becomes an alarm; a person looks into it and closes it in words. */
import { ALARM_KINDS, ALARM_RULES, type AlarmKind } from '@yimi/domain/alarm-rules';
import { localDate } from '@yimi/domain/local-date';
import { ROLE_NAMES } from '@yimi/domain/organisation-names';
import { problem } from '@yimi/domain/problems';
import type { Role } from '@yimi/domain/roles';
import type { Session } from '../../platform/http/session.ts';
import type { Services } from '../../platform/services.ts';
import type { Actor, AuditEntry, Reader } from '../../platform/store/command.ts';
import { countyScope } from '../../platform/store/scope.ts';
import type { Store } from '../../platform/store/store.ts';
import { auditItem } from './queries.ts';
import {
  type AlarmRow,
  closeAlarmRow,
  type FoundPattern,
  findPattern,
  insertAlarm,
  listAlarms,
  lockAlarm,
} from './store.alarms.ts';
import { findTrailRows, type TrailRow } from './store.ts';

const SYSTEM: Actor = { id: 'system:audit', role: 'system', name: '' };
const DAY_MS = 86_400_000;

/** Looks through today and yesterday, so that nothing is missed by a worker that stood still for some hours. */
export async function raiseAlarms({ store }: Services): Promise<void> {
  const now = store.now();
  const yesterday = localDate(new Date(now.getTime() - DAY_MS));
  const span = { since: new Date(`${yesterday}T00:00:00+08:00`), now };
  for (const kind of ALARM_KINDS) {
    const query = findPattern(store.county, kind, span, ALARM_RULES[kind]);
    const scope = countyScope(store.county);
    for (const found of await store.read<FoundPattern>(scope, query)) await raise(store, kind, found);
  }
}

/** The key keeps a second worker from raising it again. */
function raise(store: Store, kind: AlarmKind, found: FoundPattern): Promise<null> {
  const { actorId, actorRole, postId, personId, windowStart, count, auditIds, lastAt } = found;
  const id = store.newId();
  const entry: AuditEntry = { action: 'alarm.raise', objectKind: 'alarm', objectId: id, outcome: 'done' };
  return store.command({
    name: 'audit.raise_alarm',
    actor: SYSTEM,
    scope: countyScope(store.county),
    key: ['alarm', kind, actorId, personId ?? '', windowStart.toISOString()].join(':'),
    fingerprint: null,
    decide: async () => ({
      reply: null,
      writes: [
        insertAlarm(
          ...[store.county, id, kind, actorId, actorRole, postId, personId, windowStart],
          ...[count, auditIds, lastAt, store.now()],
        ),
      ],
      audit: [{ ...entry, detail: { kind, count } }],
      events: [{ event: 'alarm.raised', payload: { alarmId: id } }],
    }),
  });
}

/** All alarms, the open ones first, each with the rows that made it. Reading them leaves a trace. */
export async function alarmsForOffice({ store }: Services, session: Session) {
  const scope = countyScope(store.county);
  const read: Reader = (query) => store.read(scope, query);
  const alarms = await read<AlarmRow>(listAlarms(store.county));
  const rows = await read<TrailRow>(
    findTrailRows(
      store.county,
      alarms.flatMap(({ auditIds }) => auditIds),
    ),
  );
  await store.command({
    name: 'audit.list_alarms',
    actor: session.actor,
    scope: session.scope,
    key: `list:${store.newId()}`,
    fingerprint: null,
    decide: async () => ({
      reply: null,
      writes: [],
      audit: [{ action: 'alarm.list', objectKind: 'trail', objectId: store.county, outcome: 'read' }],
      events: [],
    }),
  });
  return alarms.map((alarm) => alarmView(store, session, alarm, rows));
}

function alarmView({ cipher }: Store, session: Session, alarm: AlarmRow, rows: readonly TrailRow[]) {
  const { id, kind, actorId, actorRole, isStaff, actorName, actorMasked, unitName, personMasked, count } = alarm;
  const byId = new Map(rows.map((row) => [row.id, row]));
  return {
    ...{ id, kind, unitName, personMasked, count },
    who: isStaff ? actorName : actorMasked,
    roleName: ROLE_NAMES[actorRole as Role] ?? actorRole,
    /** Whom it is about cannot be who closes it. */
    own: actorId === session.accountId,
    lastAt: alarm.lastAt.toISOString(),
    raisedAt: alarm.raisedAt.toISOString(),
    rows: alarm.auditIds.flatMap((rowId) => {
      const row = byId.get(rowId);
      return row ? [auditItem(row)] : [];
    }),
    closedAt: alarm.closedAt?.toISOString() ?? null,
    closedByName: alarm.closedByName,
    outcome: alarm.outcome,
    note: alarm.noteSealed && cipher.open(alarm.noteSealed, 'alarm.note_sealed'),
  };
}

/** @throws Problem 'not-found', 'alarm-closed', 'alarm-about-yourself' */
export function closeAlarm(
  { store }: Services,
  session: Session,
  id: string,
  { outcome, note }: { outcome: 'explained' | 'misused'; note: string },
  key: string,
): Promise<{ closed: true }> {
  return store.command({
    name: 'audit.close_alarm',
    actor: session.actor,
    scope: countyScope(store.county),
    key,
    fingerprint: { id, outcome, note },
    async decide(read) {
      const [found] = await read<{ actorId: string; closedAt: Date | null }>(lockAlarm(store.county, id));
      if (!found) throw problem('not-found');
      if (found.closedAt) throw problem('alarm-closed');
      if (found.actorId === session.accountId) throw problem('alarm-about-yourself');
      const sealed = store.cipher.seal(note.trim(), 'alarm.note_sealed');
      return {
        reply: { closed: true as const },
        writes: [closeAlarmRow(store.county, id, store.now(), session.accountId, outcome, sealed)],
        audit: [{ action: 'alarm.close', objectKind: 'alarm', objectId: id, outcome: 'done', detail: { outcome } }],
        events: [],
      };
    },
  });
}
