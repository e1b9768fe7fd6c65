/** The PDF of a certificate: as it was issued, or drawn from the record of one that was taken over from before Yimi. */
import { problem } from '@yimi/domain/problems';
import type { Session } from '../../platform/http/session.ts';
import type { Services } from '../../platform/services.ts';
import type { Reader } from '../../platform/store/command.ts';
import type { Store } from '../../platform/store/store.ts';
import { districtSetting, findVillage } from '../access/public.ts';
import { findPersonById } from '../people/public.ts';
import { certificatePdf } from './commands.document.ts';
import { certificateInScope } from './queries.ts';
import type { CertificateRow } from './store.ts';

/** District setting `certificate`: who issues, and the codes of its electronic licences. */
export type IssuerSetting = { issuer: string; sealLine: string; licenceType: string; licenceIssuer: string };

export function issuerSetting(read: Reader, store: Store): Promise<IssuerSetting> {
  return districtSetting<IssuerSetting>(read, store, 'certificate');
}

/** What the QR code names: the open page that checks a certificate. */
export function verificationUrl(app: Services, code: string): string {
  return `${app.config.publicUrl}/pages/verify/verify?code=${code}`;
}

/** @throws Problem 'not-found' outside the caller's scope */
export async function certificateDocument(app: Services, session: Session, id: string): Promise<Buffer> {
  const row = await certificateInScope(app, session, id);
  return row.documentId ? app.files.get(row.documentId) : drawnFromRecord(app, session, row);
}

async function drawnFromRecord(app: Services, { scope }: Session, row: CertificateRow): Promise<Buffer> {
  const { store, files } = app;
  const read: Reader = (query) => store.read(scope, query);
  const [holder, village, setting] = await Promise.all([
    findPersonById(read, store, scope, row.personId),
    findVillage(read, store, row.regionCode),
    issuerSetting(read, store),
  ]);
  if (!holder) throw problem('not-found');
  return certificatePdf({
    ...row,
    ...setting,
    holder: {
      ...holder,
      address: holder.address ?? village?.name ?? '',
      portrait: row.portraitId ? await files.get(row.portraitId) : null,
    },
    number: store.cipher.open(row.numberSealed, 'certificate.number_sealed'),
    verificationUrl: verificationUrl(app, row.verificationCode),
    at: store.now(),
  });
}
