import { formatCertificateNumber } from '@yimi/domain/certificate-number';
import { formatELicenceIdentifier } from '@yimi/domain/e-licence-identifier';
import type { Cipher } from '@yimi/server/platform/store/cipher';
import { LICENCE_CODES } from './district-settings.ts';
import type { MadeCertificate } from './holder-history.ts';
import type { Row } from './insert-rows.ts';
import type { MadePerson } from './made-person.ts';

export type CertificateRows = { certificate: Row[]; certificate_part: Row[]; certificate_event: Row[] };

/** What no certificate shares with another. */
export type CertificateMarks = { serial: string; verificationCode: string };

const AUTHOR = 'system:seed';

/** Rows of one certificate with its parts and its events. */
export function certificateRows(
  person: MadePerson,
  certificate: MadeCertificate,
  { serial, verificationCode }: CertificateMarks,
  cipher: Cipher,
): CertificateRows {
  const { id, category, level, reissue, version } = certificate;
  const number = formatCertificateNumber({ citizenNumber: person.citizenNumber, category, level, reissue });
  const last = certificate.events.at(-1)!;
  return {
    certificate: [
      {
        id,
        person_id: person.id,
        region_code: person.regionCode,
        number_sealed: cipher.seal(number, 'certificate.number_sealed'),
        number_index: cipher.index('certificate-number', number),
        category,
        level,
        reissue,
        status: certificate.status,
        licence_identifier: formatELicenceIdentifier({ ...LICENCE_CODES, serial, version }),
        version,
        verification_code: verificationCode,
        issued_on: certificate.issuedOn,
        expires_on: certificate.expiresOn,
        ended_on: certificate.endedOn,
        changed_at: workingHour(last.on),
      },
    ],
    certificate_part: certificate.parts.map((part) => ({ certificate_id: id, ...part })),
    certificate_event: certificate.events.map((event, index) => ({
      certificate_id: id,
      seq: index + 1,
      kind: event.kind,
      at: workingHour(event.on),
      actor_id: AUTHOR,
      reason: event.reason,
    })),
  };
}

/** 10:00 in Shanghai. */
function workingHour(day: string): string {
  return `${day}T10:00:00+08:00`;
}
