/**
 * JSON text that is the same for equal values, so that it can be signed and hashed (RFC 8785): no white space,
 * names in the order of their UTF-16 code units, numbers and strings as ECMAScript writes them.
 *
 * A property that is undefined is left out, as JSON.stringify does. Whatever JSON cannot say, and JSON.stringify
 * would change without a word, is refused.
 *
 * @throws TypeError for NaN, infinities, bigint, functions, symbols, undefined outside an object, lone surrogates,
 *   and objects that are neither plain nor arrays (a Date: write its ISO text)
 */
export function canonicalJson(value: unknown): string {
  if (value === null || typeof value === 'boolean') return String(value);
  if (typeof value === 'string') return quoted(value);
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) throw new TypeError(`JSON has no ${value}`);
    return JSON.stringify(value);
  }
  if (Array.isArray(value)) return `[${Array.from(value, canonicalJson).join(',')}]`;
  if (isPlainObject(value)) {
    const members = Object.keys(value)
      .filter((name) => value[name] !== undefined)
      .sort()
      .map((name) => `${quoted(name)}:${canonicalJson(value[name])}`);
    return `{${members.join(',')}}`;
  }
  throw new TypeError(`JSON has no ${typeof value === 'object' ? value.constructor.name : typeof value}`);
}

function quoted(text: string): string {
  if (/\p{Surrogate}/u.test(text)) throw new TypeError('text holds half a surrogate pair');
  return JSON.stringify(text);
}

function isPlainObject(value: unknown): value is Record<string, unknown> {
  if (typeof value !== 'object' || value === null) return false;
  const prototype = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}
