import { levelName } from '@yimi/domain/disability/category';
import { localDate } from '@yimi/domain/local-date';
import { maskCertificateNumber } from '@yimi/domain/masking';
import { problem } from '@yimi/domain/problems';
import type { Session } from '../../platform/http/session.ts';
import type { Services } from '../../platform/services.ts';
import type { Reader } from '../../platform/store/command.ts';
import { recordReading } from '../../platform/store/record-reading.ts';
import { countyScope } from '../../platform/store/scope.ts';
import { findPersonById, wardsOf } from '../people/public.ts';
import { type CertificateRow, certificateScope, findByVerification, findCertificate, listOfPersons } from './store.ts';
import { certificateTexts } from './texts.ts';

/** The certificates of the person who is signed in and of the people whom this person guards, those in force first. */
export async function myCertificates(app: Services, session: Session) {
  const { store } = app;
  if (!session.personId) return [];
  const read = readerOf(app, session);
  const [self, wards] = await Promise.all([
    findPersonById(read, store, session.scope, session.personId),
    wardsOf(read, store, session.personId),
  ]);
  const people = self ? [self, ...wards] : wards;
  const ids = people.map((person) => person.id);
  const rows = await read<CertificateRow>(listOfPersons(store.county, ids));
  return rows.map((row) => ({
    ...summary(app, row),
    holderName: people.find((person) => person.id === row.personId)?.name ?? '',
  }));
}

/**
 * One certificate. The full number is given to the holder and the guardian, and only when asked for.
 * @throws Problem 'not-found' outside the caller's scope, 'reveal-by-holder-only'
 */
export async function certificateView(app: Services, session: Session, id: string, reveal: boolean) {
  const row = await certificateInScope(app, session, id);
  if (reveal && session.kind !== 'citizen') throw problem('reveal-by-holder-only');
  const holder = await findPersonById(readerOf(app, session), app.store, session.scope, row.personId);
  return { ...summary(app, row), holderName: holder?.name ?? '', ...(reveal ? { number: numberOf(app, row) } : {}) };
}

/** What anybody learns who was shown a certificate: valid or not, why, and as of when. */
export async function verifyCertificate(app: Services, code: string) {
  const { store } = app;
  const asOf = store.now().toISOString();
  const county = countyScope(store.county);
  const [row] = await store.read<CertificateRow>(county, findByVerification(store.county, code.trim().toUpperCase()));
  if (!row) return { valid: 'unknown' as const, why: certificateTexts.why.unknown, asOf };
  const holder = await findPersonById((query) => store.read(county, query), store, county, row.personId);
  return {
    valid: row.status === 'active' ? ('valid' as const) : ('not-valid' as const),
    why:
      row.status === 'active' && row.inNoticeUntil ? certificateTexts.why.inNotice : certificateTexts.why[row.status],
    asOf,
    nameMasked: holder?.nameMasked ?? '',
    level: levelName(row.category, row.level),
    expiresOn: row.expiresOn,
  };
}

/** One certificate; staff who ask for it leave a trace. @throws Problem 'not-found' */
export async function certificateInScope(app: Services, session: Session, id: string): Promise<CertificateRow> {
  const { county, now } = app.store;
  const query = findCertificate(county, ...certificateScope(session.scope), id, localDate(now()));
  const [row] = await app.store.read<CertificateRow>(session.scope, query);
  if (!row) throw problem('not-found');
  const { personId, regionCode } = row;
  await recordReading(app.store, session, {
    ...{ action: 'certificate.read', objectKind: 'certificate', objectId: id },
    ...{ personId, regionCode },
  });
  return row;
}

function readerOf(app: Services, session: Session): Reader {
  return (query) => app.store.read(session.scope, query);
}

function summary(app: Services, row: CertificateRow) {
  return {
    id: row.id,
    personId: row.personId,
    numberMasked: maskCertificateNumber(numberOf(app, row)),
    category: row.category,
    level: row.level,
    levelName: levelName(row.category, row.level),
    parts: row.parts.map((part) => ({ ...part, name: levelName(part.category, part.level) })),
    status: row.status,
    inNoticeUntil: row.inNoticeUntil,
    issuedOn: row.issuedOn,
    expiresOn: row.expiresOn,
    licenceIdentifier: row.licenceIdentifier,
    verificationCode: row.verificationCode,
    portraitId: row.portraitId,
    caseId: row.caseId,
  };
}

function numberOf(app: Services, row: CertificateRow): string {
  return app.store.cipher.open(row.numberSealed, 'certificate.number_sealed');
}
