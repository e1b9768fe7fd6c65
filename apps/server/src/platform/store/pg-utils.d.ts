declare module 'pg/lib/utils.js' {
  /** A value as the wire carries it: dates, arrays and objects as text. @throws for an object that JSON refuses */
  export function prepareValue(value: unknown): string | Buffer | null;
}
