/** Reads of the person record, opened. Every query takes a scope. */
import type { CitizenNumber } from '@yimi/domain/citizen-number';
import type { LocalDate } from '@yimi/domain/local-date';
import { ageInYears, localDate } from '@yimi/domain/local-date';
import type { Reader } from '../../platform/store/command.ts';
import type { Scope } from '../../platform/store/scope.ts';
import type { Store } from '../../platform/store/store.ts';
import {
  type CertificateRow,
  findCertificates,
  findGuardians,
  findPerson,
  findPersonByNumber,
  findPrincipals,
  findWards,
  type GuardianshipRow,
  type PersonRow,
  personScope,
} from './store.ts';

/** A person with opened values. For the server only: what leaves it is masked by those who show it. */
export type Person = Omit<
  PersonRow,
  'nameSealed' | 'nameIndex' | 'citizenNumberSealed' | 'addressSealed' | 'phoneSealed'
> & {
  name: string;
  citizenNumber: CitizenNumber;
  address: string | null;
  phone: string | null;
};

/** The certificate that a person holds or held. */
export type HeldCertificate = Omit<CertificateRow, 'personId'>;

function opened(store: Store, row: PersonRow): Person {
  const { nameSealed, nameIndex: _, citizenNumberSealed, addressSealed, phoneSealed, ...plain } = row;
  const { cipher } = store;
  return {
    ...plain,
    name: cipher.open(nameSealed, 'person.name_sealed'),
    citizenNumber: cipher.open(citizenNumberSealed, 'person.citizen_number_sealed') as CitizenNumber,
    address: addressSealed && cipher.open(addressSealed, 'person.address_sealed'),
    phone: phoneSealed && cipher.open(phoneSealed, 'person.phone_sealed'),
  };
}

const today = (store: Store): LocalDate => localDate(store.now());

/** A person in scope, or undefined. */
export async function findPersonById(
  read: Reader,
  store: Store,
  scope: Scope,
  personId: string,
): Promise<Person | undefined> {
  const [row] = await read<PersonRow>(findPerson(store.county, ...personScope(scope, today(store)), personId));
  return row && opened(store, row);
}

/** The person with this citizen number, if in scope. */
export async function findPersonByCitizenNumber(
  read: Reader,
  store: Store,
  scope: Scope,
  citizenNumber: string,
): Promise<Person | undefined> {
  const index = store.cipher.index('citizen-number', citizenNumber);
  const [row] = await read<PersonRow>(findPersonByNumber(store.county, ...personScope(scope, today(store)), index));
  return row && opened(store, row);
}

/** The people whom this person guards today. */
export async function wardsOf(
  read: Reader,
  store: Store,
  guardianId: string,
): Promise<(Person & { relation: string })[]> {
  const rows = await read<PersonRow & { relation: string }>(findWards(store.county, guardianId, today(store)));
  return rows.map((row) => ({ ...opened(store, row), relation: row.relation }));
}

/** The people who consented that this person applies for them. */
export async function principalsOf(read: Reader, store: Store, agentId: string): Promise<Person[]> {
  const rows = await read<PersonRow>(findPrincipals(store.county, agentId, today(store)));
  return rows.map((row) => opened(store, row));
}

/** Who guards this person today. */
export function guardiansOf(read: Reader, store: Store, wardId: string): Promise<GuardianshipRow[]> {
  return read<GuardianshipRow>(findGuardians(store.county, wardId, today(store)));
}

/**
 * The certificate that counts for each person: one in force, frozen, expired or lost before one that was cancelled.
 * Whoever has none is not in the map.
 */
export async function certificatesOf(
  read: Reader,
  store: Store,
  personIds: readonly string[],
): Promise<ReadonlyMap<string, HeldCertificate>> {
  const rows = await read<CertificateRow>(findCertificates(store.county, personIds));
  return new Map(rows.map(({ personId, ...certificate }) => [personId, certificate]));
}

export function ageOf(store: Store, person: { birthDate: LocalDate }): number {
  return ageInYears(person.birthDate, today(store));
}
