/**
 * Refusals of the guard and of row scope on their way into the trail. Of one session at one door the first is written
 * at once, and what else comes within the minute as one row with a count: a flood fills no disk, and no request waits.
 */
import type { Permission } from '@yimi/domain/permissions';
import type { ProblemCode } from '@yimi/domain/problems';
import type { Logger } from 'pino';
import type { Actor, AuditEntry } from '../store/command.ts';
import { countyScope } from '../store/scope.ts';
import { statement } from '../store/statement.ts';
import type { Store } from '../store/store.ts';
import type { Access } from './route.ts';
import type { Session } from './session.ts';
import { hashToken } from './session.ts';

/** A route as it stands in the trail: its pattern, never an address. */
export type Door = { name: string; permission: Access };

export type Denial = {
  session: Session | null;
  /** The token that was shown where it opens no session. */
  token?: string;
  door: Door;
  code: ProblemCode;
  /** Ids of the address: what was to be opened. */
  targets: readonly string[];
};

export type Denials = {
  /** Returns at once; nothing that goes wrong in here reaches the request. */
  note(denial: Denial): void;
  /** Writes what has been counted; resolves when everything noted before is in the trail. */
  flush(): Promise<void>;
};

/** Nobody is signed in. */
const STRANGER: Actor = { id: 'stranger', role: 'citizen', name: '' };

const MINUTE_MS = 60_000;
/** Sessions and doors of one minute that are told apart; beyond them only the door is. */
const TOLD_APART = 5000;
const TARGETS = 5;
const ID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

type Gathered = { denial: Denial; minute: number; count: number; targets: Set<string> };

export function createDenials(store: Store, log: Logger): Denials {
  const gathered = new Map<string, Gathered>();
  let writing: Promise<void> = Promise.resolve();
  let timer: NodeJS.Timeout | undefined;

  const write = ({ denial, count, targets }: Gathered) => {
    const row = { denial, count, targets: [...targets] };
    writing = writing
      .then(() => record(store, row))
      .catch((error: unknown) =>
        log.error({ err: error, door: denial.door.name, count }, 'a refusal is not in the trail'),
      );
  };
  const writeOver = (minute: number) => {
    for (const [key, each] of gathered) {
      if (each.minute >= minute) continue;
      gathered.delete(key);
      if (each.count > 0) write(each);
    }
  };
  const minuteNow = () => Math.floor(store.now().getTime() / MINUTE_MS);
  const writeLater = () => {
    timer ??= setTimeout(() => {
      timer = undefined;
      writeOver(minuteNow());
      if (gathered.size > 0) writeLater();
    }, MINUTE_MS).unref();
  };

  return {
    note(denial) {
      const minute = minuteNow();
      writeOver(minute);
      const full = gathered.size >= TOLD_APART;
      const told: Denial = full ? { ...denial, session: null, targets: [] } : denial;
      const key = [full ? '' : whose(denial), denial.door.name, denial.code].join(' ');
      const known = gathered.get(key);
      if (!known) {
        gathered.set(key, { denial: told, minute, count: 0, targets: new Set() });
        write({ denial: told, minute, count: 1, targets: idsOf(told.targets) });
        writeLater();
        return;
      }
      known.count += 1;
      for (const id of idsOf(denial.targets)) if (known.targets.size < TARGETS) known.targets.add(id);
    },
    async flush() {
      writeOver(Number.POSITIVE_INFINITY);
      clearTimeout(timer);
      timer = undefined;
      await writing;
    },
  };
}

function whose({ session, token }: Denial): string {
  return session?.token ?? token ?? '';
}

function idsOf(targets: readonly string[]): Set<string> {
  return new Set(targets.filter((target) => ID.test(target)).slice(0, TARGETS));
}

type Row = { denial: Denial; count: number; targets: readonly string[] };

async function record(store: Store, row: Row): Promise<void> {
  const { session, code, door } = row.denial;
  if (code === 'not-signed-in') return recordReplay(store, row);
  const entry: AuditEntry = { action: 'request.denied', objectKind: 'door', objectId: door.name, outcome: 'denied' };
  await append(store, session?.actor ?? STRANGER, { ...entry, detail: detailOf(row) });
}

const findEndedSession = statement(
  'platform.find_ended_session',
  `select account_id as "accountId" from session where county_code = $1 and token_hash = $2 and ended_at is not null`,
);

/** A session that is merely too old is no attempt: its owner came back. One that was ended is used by nobody honest. */
async function recordReplay(store: Store, row: Row): Promise<void> {
  const { token } = row.denial;
  if (!token) return;
  const query = findEndedSession(store.county, hashToken(token));
  const [ended] = await store.read<{ accountId: string }>(countyScope(store.county), query);
  if (!ended) return;
  const entry: AuditEntry = {
    ...{ action: 'session.replay', objectKind: 'account', objectId: ended.accountId, outcome: 'denied' },
    detail: detailOf(row),
  };
  await append(store, STRANGER, entry);
}

function detailOf({ denial: { door, code }, count, targets }: Row) {
  const permission: Permission | undefined = door.permission === 'public' ? undefined : door.permission;
  return { door: door.name, permission, code, count, ...(targets.length > 0 && { targets }) };
}

function append(store: Store, actor: Actor, entry: AuditEntry): Promise<null> {
  return store.command({
    name: 'platform.deny',
    actor,
    scope: countyScope(store.county),
    key: `denied:${store.newId()}`,
    fingerprint: null,
    decide: async () => ({ reply: null, writes: [], audit: [entry], events: [] }),
  });
}
