/**
 * SQL of a jurisdiction's queue. Each combination of view, areas and filters is a statement of its own, because one
 * text for all would leave the choice of index to luck: at 200 000 cases that is 15 pages a second instead of hundreds.
 */
import { areaRange } from '@yimi/domain/region-code';
import type { Scope } from '../../platform/store/scope.ts';
import type { Statement } from '../../platform/store/statement.ts';
import { CASE_FILE } from './store.case.ts';

export type QueueView = 'mine' | 'open' | 'overdue' | 'all';

/** What is looked for; what is absent is not asked for. */
export type QueueFilter = {
  stage?: string;
  service?: string;
  caseNo?: string;
  /** Blind indexes: of the subject's name, or citizen number. */
  nameIndex?: Buffer;
  numberIndex?: Buffer;
  /** The last row of the page before: its place in the order, and its id. */
  after?: { at: string; id: string };
};

export type QueueCounts = { mine: number; open: number; overdue: number };

/** Counting stops here: whoever has five hundred cases waiting needs no exact number, and 200 000 are not read. */
const COUNTED = 500;
export const PAGE = 50;

/** What came last stands first, so that it is seen at once; what is overdue longest stands first among the overdue. */
export const ORDER = {
  mine: { column: 'stage_since', direction: 'desc' },
  open: { column: 'submitted_at', direction: 'desc' },
  overdue: { column: 'due_at', direction: 'asc' },
  all: { column: 'submitted_at', direction: 'desc' },
} as const satisfies Record<QueueView, { column: string; direction: 'asc' | 'desc' }>;

/** Collects values as the text that names them grows. */
class Values {
  readonly list: unknown[] = [];
  /** Its place in the statement. */
  add(value: unknown): string {
    this.list.push(value);
    return `$${this.list.length}`;
  }
}

/** A whole county, as a reviewer's area. */
const COUNTY = /^\d{6}$/;

/**
 * The bounds of a county stand in the text: with them as values PostgreSQL does not know beforehand that nearly every
 * row is meant, and plans each page anew (0.75 of its 2 ms). Narrower areas are too many to have texts of their own.
 */
function inAreas(values: Values, { county, areas, line }: Scope): string {
  const ranges = areas.map((area) => {
    const { lo, hi } = areaRange(area);
    const written = (code: string) => (COUNTY.test(area) && /^\d+$/.test(code) ? `'${code}'` : values.add(code));
    return `f.region_code >= ${written(lo)} and f.region_code < ${written(hi)}`;
  });
  const ofLine = line ? ` and ${values.add(line)} = any (f.lines)` : '';
  return `f.county_code = ${values.add(county)} and (${ranges.join(' or ')})${ofLine}`;
}

/** Whose work `mine` shows. */
export type Worker = { role: string; accountId: string };

/**
 * The conditions of a view, one for each index that serves it; their rows do not overlap. `mine` is what the role
 * owns and nobody of it was given alone, what was escalated to it, and what it or the account is called to.
 */
function branches(values: Values, view: QueueView, { role, accountId }: Worker, now: Date): string[] {
  if (view === 'all') return ['true'];
  const open = 'f.closed_at is null';
  if (view === 'open') return [open];
  if (view === 'overdue') return [`${open} and f.due_at < ${values.add(now)}`];
  const own = values.add(role);
  const me = values.add(accountId);
  const called = `f.called && array[${own}::text, ${me}::text]`;
  return [
    `${open} and f.owner_role = ${own} and (f.holder is null or f.holder = ${me}::uuid or ${called})`,
    `${open} and f.escalated_to = ${own} and f.owner_role <> ${own}`,
    `${open} and f.called <> '{}' and ${called} and f.owner_role <> ${own} and f.escalated_to is distinct from ${own}`,
  ];
}

function filtered(values: Values, view: QueueView, filter: QueueFilter): string[] {
  const { column, direction } = ORDER[view];
  const subject = (indexed: string, index: Buffer) =>
    `f.person_id in (select p.id from person p where p.county_code = f.county_code and p.${indexed} = ${values.add(index)})`;
  return [
    ...(filter.stage ? [`f.stage = ${values.add(filter.stage)}`] : []),
    ...(filter.service ? [`f.service_id = ${values.add(filter.service)}`] : []),
    ...(filter.caseNo ? [`f.case_no = ${values.add(filter.caseNo)}`] : []),
    ...(filter.nameIndex ? [subject('name_index', filter.nameIndex)] : []),
    ...(filter.numberIndex ? [subject('citizen_number_index', filter.numberIndex)] : []),
    ...(filter.after
      ? [
          `(f.${column}, f.id) ${direction === 'asc' ? '>' : '<'} (${values.add(filter.after.at)}::timestamptz, ${values.add(filter.after.id)}::uuid)`,
        ]
      : []),
  ];
}

/** One page of a view, PAGE rows at most. */
export function queuePage(scope: Scope, view: QueueView, filter: QueueFilter, who: Worker, now: Date): Statement {
  const values = new Values();
  const { column, direction } = ORDER[view];
  const always = [inAreas(values, scope), ...filtered(values, view, filter)].join(' and ');
  const order = `f.${column} ${direction}, f.id ${direction}`;
  const found = branches(values, view, who, now)
    .map(
      (condition) => `(select f.* from case_file f where ${always} and ${condition} order by ${order} limit ${PAGE})`,
    )
    .join(' union all ');
  const text = `select ${CASE_FILE} from (${found}) f left join region r on r.code = f.region_code
    order by ${order} limit ${PAGE}`;
  return { name: nameOf('page', view, scope, filter), text, values: values.list };
}

/** How many are in each view, up to COUNTED. */
export function queueCounts(scope: Scope, who: Worker, now: Date): Statement {
  const values = new Values();
  const always = inAreas(values, scope);
  const count = (view: QueueView) =>
    branches(values, view, who, now)
      .map((condition) => `(select 1 from case_file f where ${always} and ${condition} limit ${COUNTED})`)
      .join(' union all ');
  const views = (['mine', 'open', 'overdue'] as const).map(
    (view) => `least(${COUNTED}, (select count(*) from (${count(view)}) counted))::int as ${view}`,
  );
  return { name: nameOf('counts', 'open', scope, {}), text: `select ${views.join(', ')}`, values: values.list };
}

/** Names a prepared statement by everything that its text depends on. */
function nameOf(what: string, view: QueueView, { areas, line }: Scope, filter: QueueFilter): string {
  const used = Object.entries(filter).flatMap(([name, value]) => (value === undefined ? [] : [name]));
  const kinds = areas.map((area) => (COUNTY.test(area) ? area : 'part'));
  return `cases.queue_${[what, view, ...kinds, ...used, ...(line ? ['line'] : [])].join('_')}`;
}
