/** What people read about their own file, and auditors about the trail itself. */
import { ROLE_NAMES } from '@yimi/domain/organisation-names';
import type { Role } from '@yimi/domain/roles';
import type { Session } from '../../platform/http/session.ts';
import type { Services } from '../../platform/services.ts';
import type { Reader } from '../../platform/store/command.ts';
import { countyScope } from '../../platform/store/scope.ts';
import type { Store } from '../../platform/store/store.ts';
import { wardsOf } from '../people/public.ts';
import { didWords, whyWords } from './queries.words.ts';
import { type ComplaintRow, complaintsOf } from './store.complaints.ts';
import {
  type ChainRow,
  type CheckRow,
  findChain,
  findLastCheck,
  findTrailRows,
  PAGE,
  type TrailRow,
  trailOf,
} from './store.ts';

/** Whose files somebody may ask about: one's own, and those of one's wards. */
export async function ownFiles(read: Reader, store: Store, personId: string): Promise<string[]> {
  const wards = await wardsOf(read, store, personId);
  return [personId, ...wards.map(({ id }) => id)];
}

/**
 * Who read or changed the own file or a ward's: post and unit, never the name of who works there. A page of 50, the
 * newest first; with the first page, what one complained about.
 */
export async function ownTrail({ store }: Services, session: Session, before?: string) {
  if (!session.personId) return { items: [], next: null, complaints: [] };
  const read: Reader = (query) => store.read(session.scope, query);
  const own = session.personId;
  const people = await ownFiles(read, store, own);
  const [rows, complaints] = await Promise.all([
    read<TrailRow>(trailOf(store.county, people, before)),
    before === undefined ? read<ComplaintRow>(complaintsOf(store.county, own)) : [],
  ]);
  const about = await read<TrailRow>(
    findTrailRows(
      store.county,
      complaints.map(({ auditId }) => auditId),
    ),
  );
  return {
    items: rows.map((row) => ownItem(row, own)),
    next: rows.length === PAGE ? (rows.at(-1)?.id ?? null) : null,
    complaints: complaints.flatMap((complaint) => {
      const row = about.find(({ id }) => id === complaint.auditId);
      return row ? [{ ...ownComplaint(store, complaint), about: ownItem(row, own) }] : [];
    }),
  };
}

function ownItem(row: TrailRow, own: string) {
  return {
    id: row.id,
    at: row.at.toISOString(),
    actorRole: row.actorRole,
    action: row.action,
    outcome: row.outcome,
    by: byWhom(row, own),
    roleName: ROLE_NAMES[row.actorRole as Role] ?? row.actorRole,
    unitName: row.unitName,
    did: didWords(row),
    why: whyWords(row),
    /** Of a ward. */
    personMasked: row.personId === own ? null : row.personMasked,
  };
}

/**
 * A staff member's act on their own file is one of staff: it was done in a post. Who signs in to the own account has
 * shown no more than the phone.
 */
export function byWhom(
  { actorRole, actorPersonId, objectKind }: TrailRow,
  own: string,
): 'self' | 'phone' | 'agent' | 'staff' {
  if (actorRole !== 'citizen') return 'staff';
  if (actorPersonId === own) return 'self';
  return objectKind === 'account' ? 'phone' : 'agent';
}

function ownComplaint({ cipher }: Store, row: ComplaintRow) {
  const { id, auditId, at, dueOn, answeredAt, outcome, wordsSealed, answerSealed } = row;
  return {
    id,
    auditId,
    at: at.toISOString(),
    dueOn,
    words: cipher.open(wordsSealed, 'complaint.words_sealed'),
    answeredAt: answeredAt?.toISOString() ?? null,
    outcome,
    answer: answerSealed && cipher.open(answerSealed, 'complaint.answer_sealed'),
  };
}

/** A row as the auditor reads it: with the name of staff, and citizens masked. */
export function auditItem(row: TrailRow) {
  const { id, actorRole, actorName, login, unitName, action, outcome, personMasked, caseNo } = row;
  const isStaff = login !== null || unitName !== null;
  return {
    id,
    at: row.at.toISOString(),
    who: isStaff ? actorName : citizenOf(row),
    login,
    roleName: ROLE_NAMES[actorRole as Role] ?? actorRole,
    unitName,
    did: didWords(row),
    why: whyWords(row),
    action,
    outcome,
    personMasked,
    caseNo,
  };
}

/** Before somebody is signed in, only whose account it is is known. */
function citizenOf({ actorMasked, objectKind, personMasked }: TrailRow): string | null {
  return actorMasked ?? (objectKind === 'account' ? personMasked : null);
}

/** How far the trail is sealed and published, and what the last check of all of it found. */
export async function chainState({ store }: Services) {
  const scope = countyScope(store.county);
  const [[chain], [check]] = (await store.readAll(scope, [findChain(store.county), findLastCheck(store.county)])) as [
    ChainRow[],
    CheckRow[],
  ];
  const head = chain?.root
    ? { size: Number(chain.size), root: chain.root.toString('hex'), at: chain.publishedAt?.toISOString() ?? '' }
    : null;
  return {
    sealed: Number(chain?.sealed ?? 0),
    waiting: Number(chain?.waiting ?? 0),
    head,
    check: check
      ? {
          at: check.at.toISOString(),
          whole: check.whole,
          rows: Number(check.sealedRows),
          fault: check.fault,
          seq: check.seq === null ? null : Number(check.seq),
          auditId: check.auditId,
        }
      : null,
  };
}
