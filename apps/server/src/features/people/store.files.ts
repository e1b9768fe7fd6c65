/** SQL of stored files. */
import { inScope } from '../../platform/store/in-scope.ts';
import { statement } from '../../platform/store/statement.ts';

export type StoredFile = { id: string; kind: string; personId: string | null; createdBy: string };

/** county, ids */
export const findFiles = statement(
  'people.find_files',
  `select id, kind, person_id as "personId", created_by as "createdBy" from stored_file
   where county_code = $1 and id = any($2::uuid[])`,
);

export type FoundFile = {
  id: string;
  mediaType: string;
  personId: string | null;
  regionCode: string | null;
  kind: string;
  createdBy: string;
};

export const fileScope = inScope({ region: 's.region_code', persons: ['s.person_id', 'g.guardian_id'] }, 2);

/**
 * county, fileScope, hospital, account, file, today, line: who may see a photo — its area, the person, the guardian, the hospital
 * of the case in which it is used, and who uploaded it.
 */
export const findFileInScope = statement(
  'people.find_file_in_scope',
  `select s.id, s.media_type as "mediaType", s.person_id as "personId", s.region_code as "regionCode", s.kind,
     s.created_by as "createdBy"
   from stored_file s
   left join guardianship g on g.county_code = s.county_code and g.ward_id = s.person_id and g.guardian_id = $8
     and g.valid_from <= $12 and (g.valid_to is null or g.valid_to > $12)
   where s.county_code = $1 and s.id = $11
     and ($13::text is null or exists (select 1 from case_file f where f.county_code = s.county_code
       and f.person_id = s.person_id and $13 = any (f.lines)))
     and (${fileScope.sql} or s.created_by = $10
     or exists (select 1 from case_file f where f.county_code = s.county_code and f.person_id = s.person_id and f.hospital_id = $9))
   limit 1`,
);

export const insertFile = statement(
  'people.insert_file',
  `insert into stored_file (county_code, id, kind, person_id, region_code, media_type, bytes, width, height, sha256,
     created_by, created_at)
   values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)`,
);

/** county, files, person, region, uploader: nobody takes over another person's photo, or a stranger's */
export const adoptFiles = statement(
  'people.adopt_files',
  `update stored_file set person_id = $3, region_code = $4
   where county_code = $1 and id = any($2::uuid[]) and (person_id = $3 or (person_id is null and created_by = $5))`,
);
