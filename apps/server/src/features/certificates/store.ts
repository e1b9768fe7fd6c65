import type { Category, Level, PartCategory } from '@yimi/domain/disability/category';
import type { LocalDate } from '@yimi/domain/local-date';
import type { CertificateStatus } from '@yimi/service-kit/outcome';
import { inScope } from '../../platform/store/in-scope.ts';
import { statement } from '../../platform/store/statement.ts';

export type CertificateRow = {
  id: string;
  personId: string;
  regionCode: string;
  caseId: string | null;
  numberSealed: Buffer;
  category: Category;
  level: Level;
  reissue: number;
  status: CertificateStatus;
  inNoticeUntil: LocalDate | null;
  licenceIdentifier: string;
  version: number;
  verificationCode: string;
  issuedOn: LocalDate;
  expiresOn: LocalDate;
  portraitId: string | null;
  documentId: string | null;
  parts: readonly { category: PartCategory; level: Level }[];
};

const CERTIFICATE = `c.id, c.person_id as "personId", c.region_code as "regionCode", c.case_id as "caseId",
  c.number_sealed as "numberSealed", c.category, c.level, c.reissue, c.status, c.in_notice_until as "inNoticeUntil",
  c.licence_identifier as "licenceIdentifier", c.version, c.verification_code as "verificationCode",
  c.issued_on as "issuedOn", c.expires_on as "expiresOn", c.portrait_id as "portraitId", c.document_id as "documentId",
  (select coalesce(json_agg(json_build_object('category', p.category, 'level', p.level) order by p.category), '[]')
     from certificate_part p where p.county_code = c.county_code and p.certificate_id = c.id) as parts`;

const scoped = inScope({ region: 'c.region_code', persons: ['c.person_id'] }, 2);

/** What stands at $2 to $8 of a query for certificates in scope. */
export const certificateScope = scoped.values;

/** county, certificateScope, from, to, services: in force, ending from one day to another, and nobody applied anew */
export const certificatesEnding = statement(
  'certificates.ending',
  `select c.id as "certificateId", c.person_id as "personId", p.name_masked as "subjectMasked",
     coalesce(r.name, '') as "regionName", c.expires_on as "expiresOn"
   from certificate c join person p on p.county_code = c.county_code and p.id = c.person_id
   left join region r on r.code = c.region_code
   where c.county_code = $1 and ${scoped.sql} and c.status = 'active' and c.expires_on between $9 and $10
     and not exists (select 1 from case_file f where f.county_code = c.county_code and f.person_id = c.person_id
       and f.closed_at is null and f.service_id = any ($11::text[]))
   order by c.expires_on, c.id limit 200`,
);

/** county, certificateScope, id, today: own area, one's own, one's wards' while the guardianship lasts */
export const findCertificate = statement(
  'certificates.find',
  `select ${CERTIFICATE} from certificate c
    where c.county_code = $1 and c.id = $9 and (${scoped.sql} or exists (select 1 from guardianship g
      where g.county_code = c.county_code and g.ward_id = c.person_id and g.guardian_id = $8
        and g.valid_from <= $10 and (g.valid_to is null or g.valid_to > $10)))`,
);
/** county, case: the newest; a case that was assessed again has issued another */
export const findOfCase = statement(
  'certificates.of_case',
  `select ${CERTIFICATE} from certificate c where c.county_code = $1 and c.case_id = $2 order by c.version desc limit 1`,
);

/** county, person: the certificate that a reissue replaces */
export const findHeld = statement(
  'certificates.held',
  `select ${CERTIFICATE} from certificate c
    where c.county_code = $1 and c.person_id = $2 and c.status in ('active', 'frozen', 'expired', 'lost')
    order by (c.status = 'lost'), c.version desc limit 1`,
);

/** county, person: the certificate in force, held until the command ends */
export const lockHeld = statement(
  'certificates.lock_held',
  `select id, person_id as "personId", region_code as "regionCode", status, in_notice_until as "inNoticeUntil"
   from certificate where county_code = $1 and person_id = $2 and status in ('active', 'frozen', 'expired') for update`,
);

/** county, person ids: those in force first */
export const listOfPersons = statement(
  'certificates.of_persons',
  `select ${CERTIFICATE} from certificate c where c.county_code = $1 and c.person_id = any ($2::uuid[])
    order by (c.status in ('active', 'frozen', 'expired')) desc, c.issued_on desc, c.version desc`,
);

/** county, code: of no area, since anybody who was shown a certificate may check it */
export const findByVerification = statement(
  'certificates.by_verification',
  `select ${CERTIFICATE} from certificate c where c.county_code = $1 and c.verification_code = $2`,
);

/**
 * county, id, person, region, case, number (sealed), number index, category, level, reissue, in notice until,
 * licence identifier, version, verification code, issued on, expires on, portrait, document, now, status
 */
export const insertCertificate = statement(
  'certificates.insert',
  `insert into certificate (county_code, id, person_id, region_code, case_id, number_sealed, number_index, category,
     level, reissue, status, in_notice_until, licence_identifier, version, verification_code, issued_on, expires_on,
     portrait_id, document_id, changed_at)
   values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $20, $11, $12, $13, $14, $15, $16, $17, $18, $19)`,
);

/** county, certificate, categories, levels */
export const insertParts = statement(
  'certificates.insert_parts',
  `insert into certificate_part (county_code, certificate_id, category, level)
   select $1, $2, category, level from unnest($3::smallint[], $4::smallint[]) as part (category, level)`,
);

/** county, certificate, kind, now, actor, reason: takes the next number of the certificate's history */
export const insertEvent = statement(
  'certificates.insert_event',
  `insert into certificate_event (county_code, certificate_id, seq, kind, at, actor_id, reason)
   select $1, $2, coalesce(max(e.seq), 0) + 1, $3, $4, $5, $6 from certificate_event e
    where e.county_code = $1 and e.certificate_id = $2`,
);

/** county, id, status, ended on (or null), now: whatever happened, it is no longer in notice */
export const setStatus = statement(
  'certificates.set_status',
  `update certificate set status = $3, ended_on = $4, changed_at = $5, in_notice_until = null
    where county_code = $1 and id = $2`,
);

/** county, id, now */
export const endNotice = statement(
  'certificates.end_notice',
  'update certificate set in_notice_until = null, changed_at = $3 where county_code = $1 and id = $2',
);

/** county, today */
export const pastTheirLastDay = statement(
  'certificates.past_their_last_day',
  `select id, person_id as "personId", region_code as "regionCode" from certificate
    where county_code = $1 and status = 'active' and expires_on < $2::date order by id limit 500`,
);

/** county, older than: confirmed by the registry, but a crash came before the certificate */
export const registeredWithoutCertificate = statement(
  'certificates.registered_without',
  `select f.id as "caseId", f.seq from case_file f
    where f.county_code = $1 and f.stage = 'issuing' and f.closed_at is null and f.stage_since < $2
    order by f.stage_since limit 50`,
);
