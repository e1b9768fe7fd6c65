import { parseCitizenNumber } from '@yimi/domain/citizen-number';
import { problem } from '@yimi/domain/problems';
import type { Session } from '../../platform/http/session.ts';
import type { Services } from '../../platform/services.ts';
import type { Reader } from '../../platform/store/command.ts';
import { countyScope } from '../../platform/store/scope.ts';
import { ageOf, certificatesOf, findPersonByCitizenNumber, findPersonById, wardsOf } from './queries.ts';
import { fileScope, findFileInScope } from './store.files.ts';

/** Oneself and one's wards, each with the certificate that counts. */
export async function ownPeople(app: Services, session: Session) {
  const { store } = app;
  if (!session.personId) return [];
  const read: Reader = (query) => store.read(session.scope, query);
  const [self, wards] = await Promise.all([
    findPersonById(read, store, session.scope, session.personId),
    wardsOf(read, store, session.personId),
  ]);
  const people = [...(self ? [{ ...self, relation: 'self' }] : []), ...wards];
  const certificates = await certificatesOf(
    read,
    store,
    people.map(({ id }) => id),
  );
  return people.map((person) => {
    const held = certificates.get(person.id);
    return {
      personId: person.id,
      name: person.name,
      nameMasked: person.nameMasked,
      relation: person.relation,
      ageYears: ageOf(store, person),
      certificate: held ? { id: held.id, status: held.status, expiresOn: held.expiresOn } : null,
    };
  });
}

/**
 * Whether the district knows a person, for staff who were told name and number by that person.
 * @throws Problem 'citizen-number-…', 'name-mismatch', 'outside-area' for somebody of another village
 */
export async function lookUpPerson(app: Services, session: Session, input: { citizenNumber: string; name: string }) {
  const { store } = app;
  const number = parseCitizenNumber(input.citizenNumber);
  if (!number.ok) throw problem(`citizen-number-${number.error}`);
  const county = countyScope(store.county);
  const everywhere: Reader = (query) => store.read(county, query);
  const known = await findPersonByCitizenNumber(everywhere, store, county, number.value);
  if (!known)
    return { personId: null, nameMasked: '', regionCode: null, known: false, ageYears: null, certificateStatus: null };
  if (known.name !== input.name.trim()) throw problem('name-mismatch');
  const read: Reader = (query) => store.read(session.scope, query);
  const person = await findPersonById(read, store, session.scope, known.id);
  if (!person) throw problem('outside-area');
  const held = (await certificatesOf(read, store, [person.id])).get(person.id);
  return {
    personId: person.id,
    nameMasked: person.nameMasked,
    regionCode: person.regionCode,
    known: true,
    ageYears: ageOf(store, person),
    certificateStatus: held?.status ?? null,
  };
}

/** The bytes of a photo that the caller may see. @throws Problem 'not-found' */
export async function photoOf(
  app: Services,
  session: Session,
  fileId: string,
): Promise<{ bytes: Buffer; media: string }> {
  const { store } = app;
  const { scope, accountId } = session;
  const values = [...fileScope.values(scope), scope.hospitalId ?? null, accountId, fileId];
  const [file] = await store.read<{ mediaType: string }>(scope, findFileInScope(store.county, ...values));
  if (!file) throw problem('not-found');
  return { bytes: await app.files.get(fileId), media: file.mediaType };
}
