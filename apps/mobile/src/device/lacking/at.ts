/** `at` of lists and texts: JavaScriptCore has it from iOS 15.4, and WeChat still runs on older phones. */

type Indexed = { readonly length: number; readonly [place: number]: unknown };

function at(this: Indexed, place: number): unknown {
  return this[place < 0 ? this.length + place : place];
}

for (const prototype of [Array.prototype, String.prototype]) {
  if (!('at' in prototype)) Object.defineProperty(prototype, 'at', { value: at, writable: true, configurable: true });
}
