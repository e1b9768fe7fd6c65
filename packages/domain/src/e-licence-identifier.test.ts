import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import fixtures from '../fixtures/regulations.json' with { type: 'json' };
import { formatELicenceIdentifier, mod3736, nextVersion, parseELicenceIdentifier } from './e-licence-identifier.ts';

const { published, madeUp, invalid, knownVector } = fixtures.eLicenceId;
const ALPHABET = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ';
const codes = (length: { minLength: number; maxLength: number }) =>
  fc.string({ unit: fc.constantFrom(...ALPHABET), ...length });

describe('the identifier of an electronic licence', () => {
  it.each([...published, ...madeUp])('%s reads and writes the same', (identifier) => {
    const parsed = parseELicenceIdentifier(identifier);
    expect(parsed.ok && formatELicenceIdentifier(parsed.value)).toBe(identifier);
  });

  it.each(invalid)('%s fails the check', (identifier) => {
    expect(parseELicenceIdentifier(identifier)).toEqual({ ok: false, error: 'check-character' });
  });

  it('has the next version of the same licence', () => {
    const [first = '', second] = madeUp;
    const parsed = parseELicenceIdentifier(first);
    expect(parsed.ok && formatELicenceIdentifier(nextVersion(parsed.value))).toBe(second);
  });

  it.each(['', '1.2.156.3005.2', 'x', ` ${madeUp[0]}`, madeUp[0]?.toLowerCase() ?? ''])(
    '%j has not its form',
    (text) => {
      expect(parseELicenceIdentifier(text)).toEqual({ ok: false, error: 'form' });
    },
  );

  it.each([{ version: 0 }, { version: 1000 }, { version: 1.5 }, { serial: 'a.b' }, { type: 'SHORT' }])(
    'is not made of %j',
    (wrong) => {
      const right = { type: '11100000000000000J999', issuer: '13230111000000000J', serial: 'HL2026000001', version: 1 };
      expect(() => formatELicenceIdentifier({ ...right, ...wrong })).toThrow(RangeError);
    },
  );
});

describe('MOD 37,36', () => {
  it('gives the published vector', () => {
    expect(mod3736(knownVector.in)).toBe(knownVector.out);
  });

  it('notices every single changed character', () => {
    fc.assert(
      fc.property(
        codes({ minLength: 2, maxLength: 45 }),
        fc.nat(),
        fc.integer({ min: 1, max: 35 }),
        (text, at, shift) => {
          const place = at % text.length;
          const other = ALPHABET.charAt((ALPHABET.indexOf(text.charAt(place)) + shift) % 36);
          expect(mod3736(text.slice(0, place) + other + text.slice(place + 1))).not.toBe(mod3736(text));
        },
      ),
    );
  });
});
