/** SQL of the sealed trail. Only sums and ids are read here but for the rows that are to be sealed. */
import { statement } from '../../platform/store/statement.ts';

/**
 * All of a row that is sealed, as text that the database writes the same way each time. The post stands last and is
 * left out where there is none, so that rows from before it was kept read as they were sealed.
 */
export const SEALED_TEXT = `concat_ws(E'\\x1f', a.county_code, a.id,
  to_char(a.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US'), a.actor_id, a.actor_role,
  coalesce(a.on_behalf_of::text, '-'), a.action, a.object_kind, a.object_id, coalesce(a.person_id::text, '-'),
  coalesce(a.region_code, '-'), a.outcome, a.detail::text, a.post_id::text)`;

/** One sealing at a time in a county; whoever comes second waits for the first to end. */
export const lockSealing = statement(
  'audit.lock_sealing',
  `select pg_advisory_xact_lock(hashtext('audit.seal'), hashtext($1))`,
);

export type LastSeal = { seq: string; chain: Buffer; xid: string; auditId: string };

export const findLastSeal = statement(
  'audit.last_seal',
  `select seq, chain, xid::text, audit_id as "auditId" from audit_seal where county_code = $1 order by seq desc limit 1`,
);

export type UnsealedRow = { id: string; xid: string; text: string };

/** county, transaction and id of the last sealed row, limit: rows that nothing can precede any more */
export const findUnsealed = statement(
  'audit.find_unsealed',
  `select a.id, a.xid::text, ${SEALED_TEXT} as text from audit a
    where a.county_code = $1 and (a.xid, a.id) > ($2::xid8, $3::uuid)
      and a.xid < pg_snapshot_xmin(pg_current_snapshot())
    order by a.xid, a.id limit $4`,
);

/** county, first number, ids, transactions, leaves, chain */
export const insertSeals = statement(
  'audit.insert_seals',
  `insert into audit_seal (county_code, seq, audit_id, xid, leaf, chain)
   select $1, $2::bigint + place - 1, id, xid, leaf, chain
     from unnest($3::uuid[], $4::text[]::xid8[], $5::bytea[], $6::bytea[]) with ordinality as s (id, xid, leaf, chain, place)`,
);

export type HeadRow = { size: string; peaks: Buffer };

export const findLastHead = statement(
  'audit.last_head',
  'select size, peaks from audit_head where county_code = $1 order by size desc limit 1',
);

/** county, after this number, limit */
export const findLeaves = statement(
  'audit.find_leaves',
  'select leaf from audit_seal where county_code = $1 and seq > $2 order by seq limit $3',
);

/** county, size, root, peaks, at, signature */
export const insertHead = statement(
  'audit.insert_head',
  `insert into audit_head (county_code, size, root, peaks, at, signature) values ($1, $2, $3, $4, $5, $6)
   on conflict do nothing`,
);

export type SealedRow = {
  seq: string;
  auditId: string;
  leaf: Buffer;
  chain: Buffer;
  /** null when the row is gone. */
  text: string | null;
};

/** county, after this number, limit: each seal with its row as it stands now */
export const findSealed = statement(
  'audit.find_sealed',
  `select s.seq, s.audit_id as "auditId", s.leaf, s.chain,
     case when a.id is null then null else ${SEALED_TEXT} end as text
   from audit_seal s left join audit a on a.county_code = s.county_code and a.id = s.audit_id
   where s.county_code = $1 and s.seq > $2 order by s.seq limit $3`,
);

/** county, transaction and id of the last sealed row: rows that were put in behind the seal */
export const findSmuggled = statement(
  'audit.find_smuggled',
  `select a.id from audit a
    where a.county_code = $1 and (a.xid, a.id) <= ($2::xid8, $3::uuid)
      and not exists (select 1 from audit_seal s where s.county_code = a.county_code and s.audit_id = a.id)
    order by a.xid, a.id limit 1`,
);
