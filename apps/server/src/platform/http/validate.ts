/** Checks requests against the schemas of their route; every wrong field is named at once. */
import { type FieldProblem, problem } from '@yimi/domain/problems';
import type { TSchema } from 'typebox';
import { Compile } from 'typebox/compile';
import { Value } from 'typebox/value';
import { FIELD_TEXTS } from './texts.ts';

type SchemaFault = { keyword: string; instancePath: string; params: Record<string, unknown> };
const MOST_FIELDS = 50;

/**
 * A check that returns the value. `text`: the value came as text (params, query), so numbers and booleans are read
 * from it first.
 */
export function validator(schema: TSchema, source: 'json' | 'text'): (value: unknown) => unknown {
  const check = Compile(schema);
  return (value) => {
    const given = source === 'text' ? Value.Convert(schema, value) : value;
    if (check.Check(given)) return given;
    throw problem('invalid-request', { fields: fieldsOf(check.Errors(given) as unknown as Iterable<SchemaFault>) });
  };
}

function fieldsOf(faults: Iterable<SchemaFault>): FieldProblem[] {
  const fields = new Map<string, FieldProblem>();
  for (const { keyword, instancePath, params } of faults) {
    const base = instancePath.split('/').slice(1);
    const missing = (params.requiredProperties as string[] | undefined) ?? [];
    const paths = keyword === 'required' ? missing.map((name) => [...base, name]) : [base];
    for (const parts of paths) {
      const path = parts.join('.');
      // The first fault of a field says most: the others follow from it.
      if (!fields.has(path) && fields.size < MOST_FIELDS) fields.set(path, { path, says: textOf(keyword) });
    }
  }
  return [...fields.values()];
}

function textOf(keyword: string): string {
  return keyword in FIELD_TEXTS ? FIELD_TEXTS[keyword as keyof typeof FIELD_TEXTS] : FIELD_TEXTS.other;
}
