/** SQL of alarms: the patterns of the trail, each as one statement, and what came of what they found. */
import type { AlarmKind } from '@yimi/domain/alarm-rules';
import { type Statement, statement } from '../../platform/store/statement.ts';

export type FoundPattern = {
  actorId: string;
  actorRole: string;
  postId: string | null;
  personId: string | null;
  windowStart: Date;
  count: number;
  lastAt: Date;
  auditIds: string[];
};

type Pattern = {
  /** Of the rows `a`. */
  where: string;
  /** What is counted. */
  measure: string;
  joins?: string;
  /** Whose doing it is; the row's actor when absent. */
  actor?: string;
  /** Whose file it is about, where the pattern counts for each person. */
  person?: string;
};

const OF_FILES = `a.action in ('case.read', 'assessment.read', 'certificate.read', 'photo.read', 'person.lookup', 'number.reveal')
  and a.outcome = 'read' and a.person_id is not null`;
const OF_STAFF = `a.actor_role not in ('system', 'citizen')`;
/** A row of refusals stands for as many as it counts. */
const TIMES = `sum(coalesce((a.detail->>'count')::int, 1))::int`;

const RELATED = `exists (select 1 from guardianship g where g.county_code = a.county_code
    and ((g.guardian_id = c.person_id and g.ward_id = a.person_id) or (g.ward_id = c.person_id and g.guardian_id = a.person_id)))
  or exists (select 1 from proxy x where x.county_code = a.county_code
    and ((x.agent_id = c.person_id and x.principal_id = a.person_id) or (x.principal_id = c.person_id and x.agent_id = a.person_id)))`;
/** A liaison officer's post is the own village: who lives there is the work. */
const NEIGHBOUR = `(length(o.region_code) < 12 and own.region_code = whose.region_code)`;
const DID_SOMETHING = `exists (select 1 from audit d where d.county_code = a.county_code and d.person_id = a.person_id
    and d.actor_id = a.actor_id and d.outcome = 'done' and date_trunc('day', d.at, 'Asia/Shanghai') = date_trunc('day', a.at, 'Asia/Shanghai'))`;

const PATTERNS: Readonly<Record<AlarmKind, Pattern>> = {
  'many-denied': {
    where: `a.outcome = 'denied' and a.actor_role <> 'system' and a.actor_id <> 'stranger'`,
    measure: TIMES,
  },
  'many-people': { where: `${OF_FILES} and ${OF_STAFF}`, measure: 'count(distinct a.person_id)::int' },
  'own-circle': {
    joins: `join account c on c.county_code = a.county_code and c.id::text = a.actor_id and c.person_id <> a.person_id
      join person own on own.county_code = a.county_code and own.id = c.person_id
      join person whose on whose.county_code = a.county_code and whose.id = a.person_id
      left join post o on o.county_code = a.county_code and o.id = a.post_id`,
    where: `${OF_FILES} and ${OF_STAFF} and (${RELATED} or ${NEIGHBOUR}) and not ${DID_SOMETHING}`,
    measure: 'count(*)::int',
    person: 'a.person_id',
  },
  'nobodys-file': {
    // Whoever is looked up now may be about to apply.
    where: `a.action = 'person.lookup' and a.outcome = 'read' and ${OF_STAFF} and a.at < $3::timestamptz - interval '1 hour'
      and not exists (select 1 from case_file f where f.county_code = a.county_code and f.person_id = a.person_id)
      and not exists (select 1 from draft d where d.county_code = a.county_code and d.person_id = a.person_id)`,
    measure: 'count(distinct a.person_id)::int',
  },
  'many-numbers': { where: `a.action = 'number.reveal' and a.outcome = 'read'`, measure: 'count(*)::int' },
  'sign-in-spray': {
    where: `a.action = 'session.begin' and a.outcome = 'denied'`,
    measure: `count(distinct case when a.object_id = 'unknown' then a.id::text else a.object_id end)::int`,
    actor: `'stranger'`,
  },
  'session-replayed': { where: `a.action = 'session.replay'`, measure: TIMES, actor: 'a.object_id' },
  'exports-refused': {
    where: `a.outcome = 'denied' and a.detail->>'door' like '%/export%' and a.actor_id <> 'stranger'`,
    measure: TIMES,
  },
};

/** As many rows as make an alarm plain. */
const SHOWN = 5;

/**
 * Who did it often enough, by hour or day. What is open, or was looked into since, is not found again.
 * @param since from which moment on the trail is looked through: the beginning of an hour and of a day
 */
export function findPattern(
  county: string,
  kind: AlarmKind,
  span: { since: Date; now: Date },
  rule: { within: string; atLeast: number },
): Statement {
  const { where, measure, joins = '', actor = 'a.actor_id', person = 'null::uuid' } = PATTERNS[kind];
  return {
    name: `audit.pattern_${kind}`,
    text: `select x.* from (
        select ${actor} as "actorId", (array_agg(a.actor_role order by a.at desc))[1] as "actorRole",
          (array_agg(a.post_id order by a.at desc))[1] as "postId", ${person} as "personId",
          date_trunc($4, a.at, 'Asia/Shanghai') as "windowStart", ${measure} as count, max(a.at) as "lastAt",
          (array_agg(a.id order by a.at desc, a.id desc))[1:${SHOWN}] as "auditIds"
        from audit a ${joins}
        where a.county_code = $1 and a.at >= $2 and a.at <= $3 and ${where}
        group by 1, 4, 5 having ${measure} >= $5) x
      where not exists (select 1 from alarm k where k.county_code = $1 and k.kind = $6 and k.actor_id = x."actorId"
        and k.person_id is not distinct from x."personId"
        and (k.window_start = x."windowStart" or k.closed_at is null or k.closed_at >= x."lastAt"))
      order by x."windowStart", x."actorId"`,
    values: [county, span.since, span.now, rule.within, rule.atLeast, kind],
  };
}

/** county, id, kind, actor, role, post, person, window, count, rows, last, now */
export const insertAlarm = statement(
  'audit.insert_alarm',
  `insert into alarm (county_code, id, kind, actor_id, actor_role, post_id, person_id, window_start, count, audit_ids,
     last_at, raised_at)
   values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)`,
);

export type AlarmRow = {
  id: string;
  kind: AlarmKind;
  actorId: string;
  actorRole: string;
  actorName: string | null;
  /** Of a citizen. */
  actorMasked: string | null;
  isStaff: boolean;
  unitName: string | null;
  personMasked: string | null;
  count: number;
  auditIds: string[];
  lastAt: Date;
  raisedAt: Date;
  closedAt: Date | null;
  closedByName: string | null;
  outcome: 'explained' | 'misused' | null;
  noteSealed: Buffer | null;
};

/** county: the open ones first, the newest first */
export const listAlarms = statement(
  'audit.list_alarms',
  `select k.id, k.kind, k.actor_id as "actorId", k.actor_role as "actorRole", c.display_name as "actorName",
     b.name_masked as "actorMasked", coalesce(c.kind = 'staff', false) as "isStaff", u.name as "unitName", p.name_masked as "personMasked",
     k.count, k.audit_ids as "auditIds", k.last_at as "lastAt", k.raised_at as "raisedAt", k.closed_at as "closedAt",
     e.display_name as "closedByName", k.outcome, k.note_sealed as "noteSealed"
   from alarm k left join account c on c.county_code = k.county_code and c.id::text = k.actor_id
   left join person b on b.county_code = c.county_code and b.id = c.person_id
   left join post o on o.county_code = k.county_code and o.id = k.post_id
   left join unit u on u.county_code = o.county_code and u.id = o.unit_id
   left join person p on p.county_code = k.county_code and p.id = k.person_id
   left join account e on e.county_code = k.county_code and e.id = k.closed_by
   where k.county_code = $1 order by k.closed_at desc nulls first, k.raised_at desc, k.id desc limit 200`,
);

/** county, id: held until the command ends */
export const lockAlarm = statement(
  'audit.lock_alarm',
  `select actor_id as "actorId", closed_at as "closedAt" from alarm where county_code = $1 and id = $2 for update`,
);

/** county, id, now, account, outcome, note */
export const closeAlarmRow = statement(
  'audit.close_alarm',
  `update alarm set closed_at = $3, closed_by = $4, outcome = $5, note_sealed = $6 where county_code = $1 and id = $2`,
);
