/** Whom an application is for, and whether the one who asks may apply for that person. */
import { birthDateOf, sexOf } from '@yimi/domain/citizen-number';
import { localDate } from '@yimi/domain/local-date';
import { maskName } from '@yimi/domain/masking';
import { problem } from '@yimi/domain/problems';
import { contains } from '@yimi/domain/region-code';
import type { Service } from '@yimi/service-kit/service';
import type { Session } from '../../platform/http/session.ts';
import type { Reader } from '../../platform/store/command.ts';
import { countyScope, type Scope } from '../../platform/store/scope.ts';
import type { Store } from '../../platform/store/store.ts';
import { findVillage, identityOf } from '../access/public.ts';
import {
  actsFor,
  ageOf,
  findPersonByCitizenNumber,
  findPersonById,
  guardiansOf,
  type Person,
} from '../people/public.ts';

/** How a caller names the subject. */
export type SubjectRef =
  | { kind: 'self' }
  /** Someone whose registered guardian the caller is. */
  | { kind: 'ward'; personId: string }
  /** Someone who consented that the caller applies for them. */
  | { kind: 'principal'; personId: string }
  /** Someone whose guardianship a document will show. */
  | { kind: 'new-ward'; citizenNumber: string; name: string; relation: string }
  /** Someone in the area of the staff member. */
  | { kind: 'person'; citizenNumber: string; name: string; regionCode?: string };

export type Subject = {
  person: Person;
  /** The person is not in the record yet: `newPerson` has to be written. */
  isNew: boolean;
  /** The citizen who applies: oneself, the guardian or an agent; null when staff enter the application. */
  applicant: Person | null;
  /** Of the applicant to the person; null for oneself, agents and staff. */
  relation: string | null;
  /** Whether the one who applies may see what is known of the person. */
  maySee: boolean;
  hasGuardian: boolean;
};

const ADULT_YEARS = 18;

/** Whether somebody applies by the principal's consent, and not as a guardian. */
export function isAgent({ person, applicant, relation }: Pick<Subject, 'person' | 'applicant' | 'relation'>): boolean {
  return applicant !== null && applicant.id !== person.id && relation === null;
}

/** The id of the subject where it is known before anything was read, so that all reads can start together. */
export function subjectIdOf(ref: SubjectRef, session: Session): string | undefined {
  if (ref.kind === 'self') return session.personId;
  return ref.kind === 'ward' || ref.kind === 'principal' ? ref.personId : undefined;
}

/**
 * The scope of a command that begins or submits an application. A guardian who is not registered yet has no row of
 * the ward in scope, and still the ward's certificate has to be looked for: such a command sees the county, and shows
 * nothing of it.
 */
export function applicationScope(session: Session, applicantPersonId: string | null, personId?: string): Scope {
  const forAnother = session.role === 'citizen' && applicantPersonId !== null && applicantPersonId !== personId;
  return forAnother ? countyScope(session.scope.county) : session.scope;
}

/**
 * @throws Problem 'not-allowed', 'not-guardian', 'guardian-needed', 'person-died', 'name-mismatch', 'citizen-number-…',
 *   'outside-area', 'region-unknown'
 */
export async function resolveSubject(
  read: Reader,
  store: Store,
  session: Session,
  scope: Scope,
  ref: SubjectRef,
  service: Service,
): Promise<Subject> {
  if ((ref.kind === 'person') === (session.role === 'citizen')) throw problem('not-allowed');
  const subject = await RESOLVERS[ref.kind](read, store, session, scope, ref as never);
  refuseDead(service, subject.person);
  const minor = ageOf(store, subject.person) < ADULT_YEARS;
  if (minor && ref.kind === 'self') throw problem('guardian-needed');
  return subject;
}

/** What ends by a death is still done for the dead. @throws Problem 'person-died' */
export function refuseDead({ outcome }: Service, { diedOn }: Pick<Person, 'diedOn'>): void {
  const done = outcome.kind === 'certificate-turn' && outcome.afterDeath;
  if (diedOn && !done) throw problem('person-died');
}

type Resolver<Kind extends SubjectRef['kind']> = (
  read: Reader,
  store: Store,
  session: Session,
  scope: Scope,
  ref: Extract<SubjectRef, { kind: Kind }>,
) => Promise<Subject>;

const RESOLVERS: { [Kind in SubjectRef['kind']]: Resolver<Kind> } = {
  async self(read, store, { personId = '' }, scope) {
    const [person, guardians] = await Promise.all([
      findPersonById(read, store, scope, personId),
      guardiansOf(read, store, personId),
    ]);
    if (!person) throw problem('not-found');
    return { person, isNew: false, applicant: person, relation: null, maySee: true, hasGuardian: guardians.length > 0 };
  },

  async ward(read, store, { personId = '' }, scope, ref) {
    const [person, guardians, applicant] = await Promise.all([
      findPersonById(read, store, scope, ref.personId),
      guardiansOf(read, store, ref.personId),
      findPersonById(read, store, scope, personId),
    ]);
    const relation = guardians.find(({ guardianId }) => guardianId === personId)?.relation;
    if (!person || !applicant || relation === undefined) throw problem('not-guardian');
    return { person, isNew: false, applicant, relation, maySee: true, hasGuardian: true };
  },

  async principal(read, store, { personId = '' }, scope, ref) {
    const [allowed, person, applicant] = await Promise.all([
      actsFor(read, store, ref.personId, personId),
      findPersonById(read, store, scope, ref.personId),
      findPersonById(read, store, scope, personId),
    ]);
    if (!allowed || !person || !applicant) throw problem('proxy-ended');
    return { person, isNew: false, applicant, relation: null, maySee: true, hasGuardian: false };
  },

  async 'new-ward'(read, store, { personId = '' }, scope, ref) {
    const [{ person, isNew }, applicant] = await Promise.all([
      knownOrNew(read, store, scope, ref, store.county),
      findPersonById(read, store, scope, personId),
    ]);
    if (!applicant) throw problem('not-found');
    if (person.id === personId) throw problem('guardian-is-subject');
    if (ageOf(store, applicant) < ADULT_YEARS) throw problem('guardian-is-minor');
    const guardians = isNew ? [] : await guardiansOf(read, store, person.id);
    const maySee = guardians.some(({ guardianId }) => guardianId === personId);
    return { person, isNew, applicant, relation: ref.relation, maySee, hasGuardian: true };
  },

  async person(read, store, session, scope, ref) {
    const regionCode = ref.regionCode ?? onlyVillageOf(scope);
    const { person, isNew } = await knownOrNew(read, store, scope, ref, regionCode);
    if (isNew) await refuseOtherRegion(read, store, scope, regionCode);
    if (session.actor.personId === person.id) throw problem('own-case');
    const guardians = isNew ? [] : await guardiansOf(read, store, person.id);
    return { person, isNew, applicant: null, relation: null, maySee: true, hasGuardian: guardians.length > 0 };
  },
};

/** The person with this number and name, or the row that a person nobody knows yet will get. */
async function knownOrNew(
  read: Reader,
  store: Store,
  scope: Scope,
  given: { citizenNumber: string; name: string },
  regionCode: string,
): Promise<{ person: Person; isNew: boolean }> {
  const { citizenNumber, name } = identityOf(store, given.citizenNumber, given.name);
  const known = await findPersonByCitizenNumber(read, store, scope, citizenNumber);
  if (known && known.name !== name) throw problem('name-mismatch');
  if (known) return { person: known, isNew: false };
  const person: Person = {
    id: store.newId(),
    regionCode,
    nameMasked: maskName(name),
    name,
    citizenNumber,
    sex: sexOf(citizenNumber),
    birthDate: birthDateOf(citizenNumber),
    nation: '',
    address: null,
    phone: null,
    source: 'self',
    confirmedOn: localDate(store.now()),
    diedOn: null,
  };
  return { person, isNew: true };
}

/** A liaison officer of one village need not name it. */
function onlyVillageOf({ areas }: Scope): string {
  const [area = ''] = areas;
  return areas.length === 1 ? area : '';
}

/** The village has to be of this area. */
async function refuseOtherRegion(read: Reader, store: Store, { areas }: Scope, regionCode: string): Promise<void> {
  if (!(await findVillage(read, store, regionCode))) throw problem('region-unknown');
  if (!areas.some((area) => contains(area, regionCode))) throw problem('outside-area');
}

/**
 * Somebody who is known in another area is none of this officer's. Asked before the command, which sees the officer's
 * area only; two who are faster than this question meet at the unique citizen number.
 * @throws Problem 'outside-area', and what a number or name that cannot be one is told
 */
export async function refuseKnownElsewhere(store: Store, session: Session, ref: SubjectRef): Promise<void> {
  if (ref.kind !== 'person' || session.role === 'citizen') return;
  const { citizenNumber } = identityOf(store, ref.citizenNumber, ref.name);
  const county = countyScope(store.county);
  const inCounty: Reader = (query) => store.read(county, query);
  const known = await findPersonByCitizenNumber(inCounty, store, county, citizenNumber);
  if (known && !session.scope.areas.some((area) => contains(area, known.regionCode))) throw problem('outside-area');
}
