/** The rules asked of everybody in scope at once. What a scan finds is a hint, and no decision. */
import type { LocalDate } from '@yimi/domain/local-date';
import { localDate } from '@yimi/domain/local-date';
import { testsIn } from '@yimi/service-kit/check-rules';
import { REGISTER_FACTS, type RegisterFacts } from '@yimi/service-kit/register-facts';
import { conditionColumns, type FactColumns, type SqlText, typeOf, verdictColumns } from '@yimi/service-kit/rule-sql';
import type { Predicate, Rules, RuleVersion } from '@yimi/service-kit/rules';
import type { Reader } from '../../platform/store/command.ts';
import type { Scope } from '../../platform/store/scope.ts';
import type { Statement } from '../../platform/store/statement.ts';
import type { Store } from '../../platform/store/store.ts';
import { benefitExtensions } from '../access/public.ts';
import { everybodyIn } from './store.everybody.ts';

/** How many people of the scope the rules say yes of, no of, and of how many something is not known. */
export type Counts = { yes: number; no: number; ask: number };

/** One question to everybody: the clauses to judge by, and the rules whose facts they read. */
export type Question = { name: string; rules: Rules; version: Pick<RuleVersion, 'clauses'> };

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
    const judged = judgedBy(rules, version, on, [...bound, name]);
    bound = judged.values;
    parts.push(
      `select $${place}::text as name, count(*) filter (where verdict)::int as yes,
         count(*) filter (where not verdict)::int as no, count(*) filter (where verdict is null)::int as ask
       from (${judged.text}) judged`,
    );
  }
  const rows = await read<Counts & { name: string }>(unnamed(`with ${everybody} ${parts.join(' union all ')}`, bound));
  return new Map(rows.map(({ name, ...counts }) => [name, counts]));
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

/** A SELECT over everybody: a column for each clause, and `verdict`. */
function judgedBy(
  rules: Rules,
  { clauses }: Pick<RuleVersion, 'clauses'>,
  on: LocalDate,
  before: readonly unknown[],
): SqlText {
  const { fromRegisters = {}, facts } = rules;
  const types = new Map(clauses.flatMap(({ holds }) => testsIn(holds).map((test) => [test.fact, typeOf(test)])));
  const conditions: Record<string, Predicate> = {};
  const plain: string[] = [];
  for (const fact of facts) {
    const source = fromRegisters[fact];
    if (typeof source === 'object') conditions[inner(fact)] = source;
    else plain.push(`${source ? `"${source}"` : `null::${types.get(fact) ?? 'text'}`} as "${inner(fact)}"`);
  }
  const drawn = conditionColumns(conditions, REGISTER_COLUMNS, on, before);
  const columns = { ...REGISTER_COLUMNS, ...Object.fromEntries(facts.map((fact) => [fact, `"${inner(fact)}"`])) };
  const verdicts = verdictColumns({ clauses }, columns, on, drawn.values);
  const selected = ['*', ...plain, ...(drawn.text ? [drawn.text] : [])].join(', ');
  return { text: `select ${verdicts.text} from (select ${selected} from everybody) facts`, values: verdicts.values };
}

/** A service's fact may be called like a register's. */
const inner = (fact: string) => `of ${fact}`;
