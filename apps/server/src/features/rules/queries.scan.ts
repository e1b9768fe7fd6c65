/** The rules asked of everybody in scope at once. What a scan finds is a hint, and no decision. */
import { type LocalDate, localDate } from '@yimi/domain/local-date';
import { testsIn } from '@yimi/service-kit/check-rules';
import { REGISTER_FACTS, type RegisterFacts } from '@yimi/service-kit/register-facts';
import { conditionColumns, type FactColumns, type SqlText, typeOf } from '@yimi/service-kit/rule-sql';
import type { Predicate, Rules, RuleVersion } from '@yimi/service-kit/rules';
import type { Reader } from '../../platform/store/command.ts';
import type { Scope } from '../../platform/store/scope.ts';
import type { Statement } from '../../platform/store/statement.ts';
import type { Store } from '../../platform/store/store.ts';
import { benefitExtensions } from '../access/public.ts';
import { everybodyIn } from './store.everybody.ts';
import type { Counts, Impact } from './store.ts';

type Clauses = Pick<RuleVersion, 'clauses'>;

/** One question to everybody: the clauses to judge by, and the rules whose facts they read. */
export type Question = { name: string; rules: Rules; version: Clauses };

const REGISTER_COLUMNS: FactColumns = Object.fromEntries(
  Object.keys(REGISTER_FACTS).map((name) => [name, `"${name}"`]),
);

/**
 * Counts for each question, in one statement: everybody is read once.
 *
 * @param on the day on which the rules are asked
 */
export async function scanEverybody(
  read: Reader,
  store: Store,
  scope: Scope,
  on: LocalDate,
  questions: readonly Question[],
): Promise<ReadonlyMap<string, Counts>> {
  const { text: everybody, values } = await everybodyOn(read, store, scope, on);
  const parts: string[] = [];
  let bound: readonly unknown[] = values;
  for (const { name, rules, version } of questions) {
    const place = bound.length + 1;
    const judged = judgedBy(rules, { verdict: together(version) }, on, [...bound, name]);
    bound = judged.values;
    parts.push(`select $${place}::text as name, ${counted('verdict')} from (${judged.text}) judged`);
  }
  const rows = await read<Counts & { name: string }>(unnamed(`with ${everybody} ${parts.join(' union all ')}`, bound));
  return new Map(rows.map(({ name, ...counts }) => [name, counts]));
}

/** What it would change to judge everybody by other clauses, in counts only. */
export async function compareEverybody(
  read: Reader,
  store: Store,
  scope: Scope,
  on: LocalDate,
  { rules, before, after }: { rules: Rules; before: Clauses; after: Clauses },
): Promise<Impact> {
  const { text: everybody, values } = await everybodyOn(read, store, scope, on);
  const judged = judgedBy(rules, { before: together(before), after: together(after) }, on, values);
  const counts = (side: string) => `(select to_json(c) from (select ${counted(side)} from judged) c)`;
  const [impact] = await read<Impact>(
    unnamed(
      `with ${everybody}, judged as materialized (${judged.text})
       select count(*)::int as people, ${counts('before')} as before, ${counts('after')} as after,
         count(*) filter (where after and before is not true)::int as more,
         count(*) filter (where before and after is not true)::int as fewer,
         count(*) filter (where after is null and before is not null)::int as "newlyUnknown"
       from judged`,
      judged.values,
    ),
  );
  if (!impact) throw new Error('a count gave no row');
  return impact;
}

/** The registers' facts of everybody in scope, by person. */
export async function factsOfEverybody(
  read: Reader,
  store: Store,
  scope: Scope,
  on: LocalDate,
): Promise<ReadonlyMap<string, RegisterFacts>> {
  const { text, values } = await everybodyOn(read, store, scope, on);
  const rows = await read<RegisterFacts & { personId: string }>(
    unnamed(`with ${text} select * from everybody`, values),
  );
  return new Map(rows.map(({ personId, ...facts }) => [personId, facts]));
}

const together = ({ clauses }: Clauses): Predicate => ({ all: clauses.map(({ holds }) => holds) });

function counted(verdict: string): string {
  return `count(*) filter (where ${verdict})::int as yes, count(*) filter (where not ${verdict})::int as no,
    count(*) filter (where ${verdict} is null)::int as ask`;
}

/** A statement of its own text each time: without a name, no connection keeps it prepared. */
function unnamed(text: string, values: readonly unknown[]): Statement {
  return { name: '', text, values };
}

async function everybodyOn(read: Reader, store: Store, scope: Scope, on: LocalDate): Promise<SqlText> {
  const decided = Object.entries(await benefitExtensions(read, store)).filter(([, holds]) => holds);
  return everybodyIn(
    scope,
    localDate(store.now()),
    on,
    decided.map(([name]) => name),
  );
}

/** A SELECT over everybody with a boolean column for each condition; NULL is ask. */
function judgedBy(
  rules: Rules,
  conditions: Readonly<Record<string, Predicate>>,
  on: LocalDate,
  before: readonly unknown[],
): SqlText {
  const { fromRegisters = {}, facts } = rules;
  const tests = Object.values(conditions).flatMap(testsIn);
  const types = new Map(tests.map((test) => [test.fact, typeOf(test)]));
  const combined: Record<string, Predicate> = {};
  const plain: string[] = [];
  for (const fact of facts) {
    const source = fromRegisters[fact];
    if (typeof source === 'object') combined[inner(fact)] = source;
    else plain.push(`${source ? `"${source}"` : `null::${types.get(fact) ?? 'text'}`} as "${inner(fact)}"`);
  }
  const drawn = conditionColumns(combined, REGISTER_COLUMNS, on, before);
  const columns = { ...REGISTER_COLUMNS, ...Object.fromEntries(facts.map((fact) => [fact, `"${inner(fact)}"`])) };
  const judged = conditionColumns(conditions, columns, on, drawn.values);
  const selected = ['*', ...plain, ...(drawn.text ? [drawn.text] : [])].join(', ');
  return { text: `select ${judged.text} from (select ${selected} from everybody) facts`, values: judged.values };
}

/** A service's fact may be called like a register's. */
const inner = (fact: string) => `of ${fact}`;
