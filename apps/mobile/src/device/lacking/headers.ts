/** HTTP headers, as the client library needs them; WeChat's engine has none. */

type Given = Headers | Readonly<Record<string, string>> | Iterable<readonly [string, string]>;

export class Headers {
  readonly #values = new Map<string, string>();

  constructor(given: Given = {}) {
    const entries = isIterable(given) ? given : Object.entries(given);
    for (const [name, value] of entries) this.set(name, value);
  }
  get(name: string): string | null {
    return this.#values.get(name.toLowerCase()) ?? null;
  }
  has(name: string): boolean {
    return this.#values.has(name.toLowerCase());
  }
  set(name: string, value: string) {
    this.#values.set(name.toLowerCase(), String(value));
  }
  append(name: string, value: string) {
    const before = this.get(name);
    this.set(name, before === null ? value : `${before}, ${value}`);
  }
  delete(name: string) {
    this.#values.delete(name.toLowerCase());
  }
  entries() {
    return this.#values.entries();
  }
  [Symbol.iterator]() {
    return this.entries();
  }
}

function isIterable(given: Given): given is Iterable<readonly [string, string]> {
  return Symbol.iterator in given;
}
