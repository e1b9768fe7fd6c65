import fc from 'fast-check';
import { expect, test } from 'vitest';
import { utf8Reader } from './read-utf8.ts';

test('bytes cut anywhere give the text that a TextDecoder reads', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.array(fc.nat(12)), (text, cuts) => {
      const bytes = new TextEncoder().encode(text);
      const read = utf8Reader();
      let given = '';
      let at = 0;
      for (const cut of [...cuts, bytes.length]) {
        given += read(bytes.slice(at, at + cut).buffer);
        at += cut;
      }
      expect(given).toBe(new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes));
    }),
  );
});
