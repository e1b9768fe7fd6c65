import { localDate } from '@yimi/domain/local-date';
import { problem } from '@yimi/domain/problems';
import type { Session } from '../../platform/http/session.ts';
import type { Services } from '../../platform/services.ts';
import type { Reader } from '../../platform/store/command.ts';
import { recordReading } from '../../platform/store/record-reading.ts';
import { ageOf, certificatesOf, findPersonById, principalsOf, wardsOf } from './queries.ts';
import { type FoundFile, fileScope, findFileInScope } from './store.files.ts';

/** Oneself, one's wards and principals, each with the certificate that counts. */
export async function ownPeople(app: Services, session: Session) {
  const { store } = app;
  if (!session.personId) return [];
  const read: Reader = (query) => store.read(session.scope, query);
  const [self, wards, principals] = await Promise.all([
    findPersonById(read, store, session.scope, session.personId),
    wardsOf(read, store, session.personId),
    principalsOf(read, store, session.personId),
  ]);
  const people = [
    ...(self ? [{ ...self, relation: 'self' }] : []),
    ...wards,
    ...principals.map((person) => ({ ...person, relation: 'principal' })),
  ];
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

/** The bytes of a photo that the caller may see; staff leave a trace in the file of whom it shows. @throws Problem 'not-found' */
export async function photoOf(
  app: Services,
  session: Session,
  fileId: string,
): Promise<{ bytes: Buffer; media: string }> {
  const { store } = app;
  const { scope, accountId } = session;
  const values = [
    ...fileScope.values(scope),
    scope.hospitalId ?? null,
    accountId,
    fileId,
    localDate(store.now()),
    scope.line ?? null,
  ];
  const [file] = await store.read<FoundFile>(scope, findFileInScope(store.county, ...values));
  if (!file) throw problem('not-found');
  if (file.personId) {
    const { personId, regionCode, kind } = file;
    const entry = { action: 'photo.read', objectKind: 'file', objectId: fileId, personId, detail: { kind } };
    await recordReading(store, session, { ...entry, ...(regionCode && { regionCode }) });
  }
  return { bytes: await app.files.get(fileId), media: file.mediaType };
}
