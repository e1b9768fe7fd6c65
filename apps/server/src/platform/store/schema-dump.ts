/** The schema as text, from the catalogue of the database: what the migrations came to. Compared with schema.txt. */
import type pg from 'pg';

/** One section per question; every row is one line, in an order that does not depend on the server. */
const SECTIONS: readonly { title: string; sql: string }[] = [
  {
    title: 'columns',
    sql: `select format('%s.%s %s%s%s%s', c.relname, a.attname, format_type(a.atttypid, a.atttypmod),
            case when a.attcollation <> t.typcollation then ' collate ' || quote_ident(k.collname) else '' end,
            case when a.attnotnull then ' not null' else '' end,
            coalesce(' default ' || pg_get_expr(d.adbin, d.adrelid), '')) as line
          from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
          join pg_type t on t.oid = a.atttypid left join pg_collation k on k.oid = a.attcollation
          left join pg_attrdef d on d.adrelid = c.oid and d.adnum = a.attnum
          where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p', 'v', 'm')
          order by c.relname collate "C", a.attnum`,
  },
  {
    title: 'indexes',
    sql: `select indexdef as line from pg_indexes where schemaname = 'public' order by indexname collate "C"`,
  },
  {
    // PostgreSQL 18 lists not-null constraints too; they stand with the columns.
    title: 'constraints',
    sql: `select format('%s %s %s', c.conrelid::regclass, c.conname, pg_get_constraintdef(c.oid)) as line
          from pg_constraint c where c.connamespace = 'public'::regnamespace and c.contype <> 'n'
          order by c.conrelid::regclass::text collate "C", c.conname collate "C"`,
  },
  {
    title: 'policies',
    sql: `select format('%s %s for %s to %s using %s with check %s', tablename, policyname, cmd,
            case when roles::text = '{yimi_app}' then 'yimi_app' else 'owner' end,
            regexp_replace(qual, '\\s+', ' ', 'g'), regexp_replace(with_check, '\\s+', ' ', 'g')) as line
          from pg_policies where schemaname = 'public' order by tablename collate "C", policyname collate "C"`,
  },
  {
    title: 'forced row level security',
    sql: `select relname as line from pg_class where relnamespace = 'public'::regnamespace and relrowsecurity and relforcerowsecurity
          order by relname collate "C"`,
  },
  {
    title: 'grants',
    sql: `select format('%s on %s to %s', string_agg(lower(privilege_type), ', ' order by privilege_type), table_name, grantee) as line
          from information_schema.role_table_grants
          where table_schema = 'public' and grantee in ('yimi_app', 'yimi_jobs', 'PUBLIC')
          group by table_name, grantee order by table_name collate "C", grantee collate "C"`,
  },
  {
    title: 'functions and triggers',
    sql: `select line from (
            select p.oid::regprocedure::text as line from pg_proc p where p.pronamespace = 'public'::regnamespace
              and not exists (select from pg_depend d where d.objid = p.oid and d.deptype = 'e')
            union all
            select pg_get_triggerdef(t.oid) from pg_trigger t join pg_class c on c.oid = t.tgrelid
            where c.relnamespace = 'public'::regnamespace and not t.tgisinternal) s order by line collate "C"`,
  },
];

/** @param client of the owner: others are not shown everything */
export async function dumpSchema(client: pg.Client | pg.Pool): Promise<string> {
  const parts: string[] = [];
  for (const { title, sql } of SECTIONS) {
    const { rows } = await client.query<{ line: string }>(sql);
    parts.push(`# ${title}`, ...rows.map(({ line }) => line), '');
  }
  return parts.join('\n');
}
