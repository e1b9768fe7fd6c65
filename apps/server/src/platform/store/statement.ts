/**
 * One prepared statement with its values. The name is the prepared statement's name on every connection; without one, as
 * where the text is put together, it is prepared for this time only.
 */
export type Statement = { name: string; text: string; values: readonly unknown[] };

/**
 * A statement of a room, written once: `const findCase = statement('cases.find', 'select … where id = $2')`,
 * then `read(scope, findCase(county, id))`. A name belongs to one text only.
 */
export function statement(name: string, text: string): (...values: unknown[]) => Statement {
  return (...values) => ({ name, text, values });
}
