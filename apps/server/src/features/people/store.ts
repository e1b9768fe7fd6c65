/** SQL of the person record. */
import type { LocalDate } from '@yimi/domain/local-date';
import type { CertificateStatus } from '@yimi/service-kit/outcome';
import { inScope } from '../../platform/store/in-scope.ts';
import type { Scope } from '../../platform/store/scope.ts';
import { statement } from '../../platform/store/statement.ts';

const scoped = inScope({ region: 'p.region_code', persons: ['p.id'] }, 2);

/** The policy of `person` says the same: own area, oneself, one's wards and principals (of the day at $10), people of the hospital's cases. */
const inPersonScope = `(${scoped.sql}
  or exists (select 1 from guardianship g where g.county_code = p.county_code and g.ward_id = p.id
    and g.guardian_id = $8 and g.valid_from <= $10 and (g.valid_to is null or g.valid_to > $10))
  or exists (select 1 from proxy x where x.county_code = p.county_code and x.principal_id = p.id and x.agent_id = $8
    and x.ended_at is null and x.valid_to > $10)
  or exists (select 1 from case_file f where f.county_code = p.county_code and f.person_id = p.id and f.hospital_id = $9))`;

/** What stands at $2 to $10 of a query for persons. `today` is the day on which a guardianship has to be valid. */
export function personScope(scope: Scope, today: LocalDate): readonly unknown[] {
  return [...scoped.values(scope), scope.hospitalId ?? null, today];
}

export type PersonRow = {
  id: string;
  regionCode: string;
  nameSealed: Buffer;
  nameIndex: Buffer;
  nameMasked: string;
  citizenNumberSealed: Buffer;
  sex: 'male' | 'female';
  birthDate: string;
  nation: string;
  addressSealed: Buffer | null;
  phoneSealed: Buffer | null;
  source: 'population' | 'certificate' | 'self';
  confirmedOn: string;
  diedOn: string | null;
};

const PERSON = `p.id, p.region_code as "regionCode", p.name_sealed as "nameSealed", p.name_index as "nameIndex",
  p.name_masked as "nameMasked", p.citizen_number_sealed as "citizenNumberSealed", p.sex, p.birth_date as "birthDate",
  p.nation, p.address_sealed as "addressSealed", p.phone_sealed as "phoneSealed", p.source,
  p.confirmed_on as "confirmedOn", p.died_on as "diedOn"`;

/** county, personScope, person id */
export const findPerson = statement(
  'people.find_person',
  `select ${PERSON} from person p where p.county_code = $1 and ${inPersonScope} and p.id = $11`,
);

/** county, personScope, index of the citizen number */
export const findPersonByNumber = statement(
  'people.find_person_by_number',
  `select ${PERSON} from person p where p.county_code = $1 and ${inPersonScope} and p.citizen_number_index = $11`,
);

/** county, guardian, today: the guardian's wards, oneself not among them */
export const findWards = statement(
  'people.find_wards',
  `select ${PERSON}, g.relation from guardianship g
   join person p on p.county_code = g.county_code and p.id = g.ward_id
   where g.county_code = $1 and g.guardian_id = $2 and g.valid_from <= $3 and (g.valid_to is null or g.valid_to > $3)
   order by p.birth_date`,
);

export type GuardianshipRow = { guardianId: string; relation: string };

/** county, ward, today */
export const findGuardians = statement(
  'people.find_guardians',
  `select guardian_id as "guardianId", relation from guardianship
   where county_code = $1 and ward_id = $2 and valid_from <= $3 and (valid_to is null or valid_to > $3)
   order by valid_from`,
);

export type CertificateRow = {
  id: string;
  personId: string;
  status: CertificateStatus;
  numberSealed: Buffer;
  category: number;
  level: number;
  issuedOn: string;
  expiresOn: string;
  endedOn: string | null;
  parts: readonly { category: number; level: number }[];
};

/** county, person ids: the newest certificate of each that was not superseded */
export const findCertificates = statement(
  'people.find_certificates',
  `select distinct on (person_id) id, person_id as "personId", status, number_sealed as "numberSealed", category, level,
     issued_on as "issuedOn", expires_on as "expiresOn", ended_on as "endedOn",
     (select coalesce(json_agg(json_build_object('category', p.category, 'level', p.level) order by p.category), '[]')
        from certificate_part p where p.county_code = certificate.county_code and p.certificate_id = certificate.id) as parts
   from certificate where county_code = $1 and person_id = any($2::uuid[]) and status <> 'superseded'
   order by person_id, (status in ('active', 'frozen', 'expired', 'lost')) desc, issued_on desc, version desc`,
);

export const insertPerson = statement(
  'people.insert_person',
  `insert into person (county_code, id, region_code, name_sealed, name_index, name_masked, citizen_number_sealed,
     citizen_number_index, sex, birth_date, nation, address_sealed, phone_sealed, source, confirmed_on, died_on)
   values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16)`,
);

/** county, person, phone (sealed) or null, region or null, today: what an application told */
export const updateContact = statement(
  'people.update_contact',
  `update person set phone_sealed = coalesce($3, phone_sealed),
     region_code = case when source = 'self' then coalesce($4, region_code) else region_code end,
     confirmed_on = case when source = 'self' then $5 else confirmed_on end
   where county_code = $1 and id = $2`,
);

/** Nothing happens when this guardian is registered already. */
export const insertGuardianship = statement(
  'people.insert_guardianship',
  `insert into guardianship (county_code, id, ward_id, guardian_id, relation, reason, source, valid_from, valid_to)
   select $1, $2, $3, $4, $5, $6, $7, $8, $9
   where not exists (select 1 from guardianship where county_code = $1 and ward_id = $3 and guardian_id = $4
     and (valid_to is null or valid_to > $8))`,
);

/** county, agent, today: those who consented that this agent applies for them */
export const findPrincipals = statement(
  'people.find_principals',
  `select ${PERSON} from proxy x join person p on p.county_code = x.county_code and p.id = x.principal_id
   where x.county_code = $1 and x.agent_id = $2 and x.ended_at is null and x.valid_to > $3 order by x.consented_at`,
);
