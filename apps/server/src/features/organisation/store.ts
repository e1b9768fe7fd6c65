/** SQL of units, accounts of staff and their posts. They lie in no scope: who may see them sees the whole district's. */
import type { PostRole, UnitKind } from '@yimi/domain/post-rules';
import { statement } from '../../platform/store/statement.ts';

export type UnitRow = {
  id: string;
  code: string | null;
  kind: UnitKind;
  name: string;
  regionCode: string;
  regionName: string;
  parentId: string | null;
  administeredBy: string | null;
  address: string | null;
  phone: string | null;
  textChannel: string | null;
  validFrom: string;
  validTo: string | null;
};

const UNIT = `u.id, u.code, u.kind, u.name, u.region_code as "regionCode", coalesce(r.name, '') as "regionName",
  u.parent_id as "parentId", u.administered_by as "administeredBy", u.address, u.phone, u.text_channel as "textChannel",
  u.valid_from as "validFrom", u.valid_to as "validTo"`;

/** county */
export const listUnits = statement(
  'organisation.list_units',
  `select ${UNIT} from unit u left join region r on r.code = u.region_code where u.county_code = $1
   order by u.region_code, u.kind, u.name`,
);

export const insertUnit = statement(
  'organisation.insert_unit',
  `insert into unit (county_code, id, code, kind, name, region_code, parent_id, administered_by, address, phone,
     text_channel, valid_from) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)`,
);

export const updateUnit = statement(
  'organisation.update_unit',
  `update unit set code = $3, name = $4, parent_id = $5, administered_by = $6, address = $7, phone = $8,
     text_channel = $9 where county_code = $1 and id = $2`,
);

export const endUnit = statement(
  'organisation.end_unit',
  `update unit set valid_to = case when $3::date is not null then greatest(valid_from, $3) end
   where county_code = $1 and id = $2`,
);

export type StaffRow = {
  id: string;
  login: string;
  name: string;
  closedAt: Date | null;
};

/** county */
export const listStaff = statement(
  'organisation.list_staff',
  `select id, coalesce(login, '') as login, display_name as name, closed_at as "closedAt" from account
   where county_code = $1 and kind = 'staff' and (login is not null or closed_at is null) order by login`,
);

/** county, id, login, name, now: cannot sign in before it is activated */
export const insertStaff = statement(
  'organisation.insert_staff',
  `insert into account (county_code, id, kind, login, display_name, created_at) values ($1, $2, 'staff', $3, $4, $5)`,
);

export type PostRow = {
  id: string;
  accountId: string;
  accountName: string;
  role: PostRole;
  unitId: string;
  unitName: string;
  regionCode: string;
  regionName: string;
  kind: 'own' | 'stand-in' | 'delegated';
  insteadOf: string | null;
  validFrom: string;
  validTo: string | null;
};

const POST = `p.id, p.account_id as "accountId", a.display_name as "accountName", p.role, p.unit_id as "unitId",
  u.name as "unitName", p.region_code as "regionCode", coalesce(r.name, '') as "regionName", p.kind,
  p.instead_of as "insteadOf", p.valid_from as "validFrom", p.valid_to as "validTo"
  from post p join account a on a.county_code = p.county_code and a.id = p.account_id
  join unit u on u.county_code = p.county_code and u.id = p.unit_id left join region r on r.code = p.region_code`;

/** county, day: those that have not ended before it */
export const listPosts = statement(
  'organisation.list_posts',
  `select ${POST} where p.county_code = $1 and (p.valid_to is null or p.valid_to > $2) order by p.valid_from, p.id`,
);

/** county, account, day: those that have not ended before it */
export const postsOfAccount = statement(
  'organisation.posts_of_account',
  `select ${POST} where p.county_code = $1 and p.account_id = $2 and (p.valid_to is null or p.valid_to > $3)
   order by p.valid_from, p.id`,
);

/** county, id */
export const findPost = statement('organisation.find_post', `select ${POST} where p.county_code = $1 and p.id = $2`);

export const insertPost = statement(
  'organisation.insert_post',
  `insert into post (county_code, id, account_id, role, unit_id, region_code, valid_from, valid_to, kind, instead_of)
   values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
);

/** county, post, first day on which it no longer counts, successor: never later than it would end anyway */
export const endPost = statement(
  'organisation.end_post',
  `update post set valid_to = greatest(valid_from, least(coalesce(valid_to, $3), $3)), successor_id = $4
   where county_code = $1 and id = $2`,
);

export type HolderRow = { accountId: string };

/** county, roles, region, day: who works there */
export const findHolders = statement(
  'organisation.find_holders',
  `select distinct account_id as "accountId" from post where county_code = $1 and role = any($2) and $3 like region_code || '%'
     and valid_from <= $4 and (valid_to is null or valid_to > $4)`,
);

export type ColleagueRow = { accountId: string; name: string; role: PostRole; unitName: string };

/** county, roles, region, day: the same with their names, each in each of these roles */
export const findColleagues = statement(
  'organisation.find_colleagues',
  `select distinct on (a.display_name, p.account_id, p.role) p.account_id as "accountId", a.display_name as name, p.role,
     u.name as "unitName"
   from post p join account a on a.county_code = p.county_code and a.id = p.account_id
     join unit u on u.county_code = p.county_code and u.id = p.unit_id
   where p.county_code = $1 and p.role = any($2) and $3 like p.region_code || '%' and a.closed_at is null
     and p.valid_from <= $4 and (p.valid_to is null or p.valid_to > $4)
   order by a.display_name, p.account_id, p.role, u.name`,
);

/** county, account, name */
export const renameStaff = statement(
  'organisation.rename_staff',
  'update account set display_name = $3 where county_code = $1 and id = $2',
);

/** county, account, now: gives its login free */
export const closeStaff = statement(
  'organisation.close_staff',
  'update account set closed_at = $3, login = null where county_code = $1 and id = $2',
);

/** county, post, end or null: as it was before it was ended */
export const reopenPost = statement(
  'organisation.reopen_post',
  `update post set valid_to = $3, successor_id = null, handed_on_at = null where county_code = $1 and id = $2`,
);

/** county, unit: another unit may have its code */
export const freeUnitCode = statement(
  'organisation.free_unit_code',
  'update unit set code = null where county_code = $1 and id = $2',
);

/** county */
export const listRegions = statement(
  'organisation.list_regions',
  `select code, name, valid_from as "validFrom", valid_to as "validTo" from region where county_code = $1`,
);

/** county, account: until it is activated again nobody signs in by it */
export const forgetCredentials = statement(
  'organisation.forget_credentials',
  'update account set password_hash = null, totp_secret = null where county_code = $1 and id = $2',
);

/** county, account */
export const forgetPasskeys = statement(
  'organisation.forget_passkeys',
  'delete from passkey where county_code = $1 and account_id = $2',
);

/** county, account */
export const forgetSsoLink = statement(
  'organisation.forget_sso_link',
  'delete from sso_link where county_code = $1 and account_id = $2',
);
