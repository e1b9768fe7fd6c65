/** SQL of organisations' keys that are replaced. */
import { statement } from '../../platform/store/statement.ts';

/** county, unit: the oldest order that two people agreed on and nobody has carried out */
export const findKeyOrder = statement(
  'organisation.find_key_order',
  `select c.id from organisation_change c
   where c.county_code = $1 and c.kind = 'rotate-key' and c.state = 'confirmed' and c.content ->> 'unitId' = $2
     and not exists (select 1 from signing_key k where k.county_code = c.county_code and k.ordered_by = c.id)
   order by c.decided_at limit 1`,
);

export type OwnKey = { id: string; publicKey: Buffer; certificate: Buffer; wrappedPrivate: Buffer; waits: boolean };

/** county, kind of owner, owner or null for any, instant: the newest key; `waits`: it is not in force yet. Held. */
export const lockNewestKey = statement(
  'organisation.lock_newest_key',
  `select id, public_key as "publicKey", certificate, wrapped_private as "wrappedPrivate", in_force_at > $4 as waits
   from signing_key
   where county_code = $1 and owner_kind = $2 and ($3::uuid is null or owner_id = $3) and retired_at is null
   order by created_at desc limit 1 for update`,
);

/** county, id, instant */
export const retireKey = statement(
  'organisation.retire_key',
  'update signing_key set retired_at = $3 where county_code = $1 and id = $2',
);

/** county, id, owner, public key, certificate, wrapped private key, now, instant, order */
export const insertHospitalKey = statement(
  'organisation.insert_hospital_key',
  `insert into signing_key (county_code, id, owner_kind, owner_id, public_key, certificate, wrapped_private, created_at,
     in_force_at, ordered_by)
   values ($1, $2, 'hospital', $3, $4, $5, $6, $7, $8, $9)`,
);
