/** Rows that commands of other rooms write about persons. Who calls them puts them among its writes. */
import { birthDateOf, type CitizenNumber, sexOf } from '@yimi/domain/citizen-number';
import { addYears, localDate } from '@yimi/domain/local-date';
import { maskName } from '@yimi/domain/masking';
import type { Statement } from '../../platform/store/statement.ts';
import type { Store } from '../../platform/store/store.ts';
import { adoptFiles } from './store.files.ts';
import { insertGuardianship, insertPerson, updateContact } from './store.ts';

const ADULT_YEARS = 18;

export type NewPerson = {
  id: string;
  /** Village of the household registration (12 digits); the county's 6 digits while it is not known. */
  regionCode: string;
  name: string;
  citizenNumber: CitizenNumber;
  source: 'population' | 'certificate' | 'self';
  /** Empty while nobody has said it. */
  nation?: string;
  address?: string;
  phone?: string;
  confirmedOn?: string;
};

/** The row of a new person, sealed and indexed. A number that is there already violates `person_citizen_number`. */
export function newPerson(store: Store, person: NewPerson): Statement {
  const { cipher, county } = store;
  const seal = (text: string | undefined, column: string) =>
    text ? cipher.seal(text, `person.${column}_sealed`) : null;
  return insertPerson(
    county,
    person.id,
    person.regionCode,
    seal(person.name, 'name'),
    cipher.index('name', person.name),
    maskName(person.name),
    seal(person.citizenNumber, 'citizen_number'),
    cipher.index('citizen-number', person.citizenNumber),
    sexOf(person.citizenNumber),
    birthDateOf(person.citizenNumber),
    person.nation ?? '',
    seal(person.address, 'address'),
    seal(person.phone, 'phone'),
    person.source,
    person.confirmedOn ?? localDate(store.now()),
    null,
  );
}

/**
 * Keeps what an application told: the phone on which the person is reached now, and the village where nothing but the
 * person's own word is known. What an authority registered stays.
 */
export function learnContact(
  store: Store,
  personId: string,
  told: { phone?: string | undefined; regionCode?: string | undefined },
): Statement {
  const phone = told.phone ? store.cipher.seal(told.phone, 'person.phone_sealed') : null;
  return updateContact(store.county, personId, phone, told.regionCode ?? null, localDate(store.now()));
}

/**
 * Registers a guardian, unless it is registered already. A minor's guardianship ends on the 18th birthday.
 * @param source id of the uploaded document that a reviewer has seen
 */
export function registerGuardian(
  store: Store,
  guardianship: { wardId: string; wardBirthDate: string; guardianId: string; relation: string; source: string },
): Statement {
  const today = localDate(store.now());
  const adultOn = addYears(guardianship.wardBirthDate, ADULT_YEARS);
  const minor = adultOn > today;
  return insertGuardianship(
    store.county,
    store.newId(),
    guardianship.wardId,
    guardianship.guardianId,
    guardianship.relation,
    minor ? 'minor' : 'no-capacity',
    guardianship.source,
    today,
    minor ? adultOn : null,
  );
}

/** The photos of an application become its subject's: from now on they are seen where the case is. */
export function adoptPhotos(
  store: Store,
  fileIds: readonly string[],
  to: { personId: string; regionCode: string; uploadedBy: string },
): Statement[] {
  if (fileIds.length === 0) return [];
  return [adoptFiles(store.county, fileIds, to.personId, to.regionCode, to.uploadedBy)];
}
