/** Random people as rows of facts, and random condition trees over them; values crowd around the bounds of the trees. */
import { addDays, addYears, type LocalDate } from '@yimi/domain/local-date';
import type { Facts, FactTest, FactValue, Predicate } from '@yimi/service-kit/rules';
import fc from 'fast-check';

export type FactKind = 'text' | 'text[]' | 'numeric' | 'boolean' | 'date';
export type FactKinds = Readonly<Record<string, FactKind>>;

const TEXTS = ['a', 'b', 'c', 'd'];
const NUMBER = fc.integer({ min: 0, max: 6 });

/** A day that lies on, just before or just after the anniversary of `on`, leap days among them. */
function dayAround(on: LocalDate): fc.Arbitrary<LocalDate> {
  return fc
    .tuple(fc.integer({ min: -4, max: 2 }), fc.integer({ min: -2, max: 2 }))
    .map(([years, days]) => addDays(addYears(on, years), days));
}

/** What people are drawn from: texts, and bounds around which their numbers lie. */
export type Drawn = { texts: readonly string[]; bounds: readonly number[] };

const around = (bounds: readonly number[]) =>
  fc.constantFrom(...bounds.flatMap((bound) => [bound - 1, bound, bound + 1]));

function factValue(kind: FactKind, on: LocalDate, { texts, bounds }: Drawn): fc.Arbitrary<FactValue> {
  const known = {
    text: () => fc.constantFrom(...texts),
    'text[]': () => fc.subarray([...texts]),
    numeric: () => (bounds.length > 0 ? around(bounds) : NUMBER),
    boolean: () => fc.boolean(),
    date: () => dayAround(on),
  }[kind]();
  return fc.option<FactValue>(known, { freq: 5, nil: null });
}

/** A person: each fact with a value, or unknown in one of six. */
export function randomPerson(
  kinds: FactKinds,
  on: LocalDate,
  drawn: Drawn = { texts: TEXTS, bounds: [] },
): fc.Arbitrary<Facts> {
  return fc.record(Object.fromEntries(Object.entries(kinds).map(([fact, kind]) => [fact, factValue(kind, on, drawn)])));
}

function testOf(fact: string, kind: FactKind, on: LocalDate): fc.Arbitrary<FactTest> {
  const someTexts = fc.subarray(TEXTS, { minLength: 1 });
  if (kind === 'text') {
    return fc.oneof(
      fc.constantFrom(...TEXTS).map((is) => ({ fact, is })),
      someTexts.map((oneOf) => ({ fact, oneOf })),
    );
  }
  if (kind === 'text[]') return someTexts.map((hasAny) => ({ fact, hasAny }));
  if (kind === 'boolean') return fc.boolean().map((is) => ({ fact, is }));
  if (kind === 'numeric') {
    return fc.oneof(
      NUMBER.map((atLeast) => ({ fact, atLeast })),
      NUMBER.map((atMost) => ({ fact, atMost })),
    );
  }
  return fc.oneof(
    fc.integer({ min: 0, max: 4 }).map((yearsBack) => ({ fact, yearsBack })),
    fc.integer({ min: 0, max: 3 }).map((withinDays) => ({ fact, withinDays })),
    dayAround(on).map((onOrAfter) => ({ fact, onOrAfter })),
  );
}

/** A tree of tests of these facts, at most four deep. */
export function randomPredicate(kinds: FactKinds, on: LocalDate): fc.Arbitrary<Predicate> {
  const test = fc.oneof(...Object.entries(kinds).map(([fact, kind]) => testOf(fact, kind, on)));
  return fc.letrec<{ tree: Predicate }>((tie) => ({
    tree: fc.oneof(
      { maxDepth: 4, withCrossShrink: true },
      test,
      fc.array(tie('tree'), { maxLength: 4 }).map((all) => ({ all })),
      fc.array(tie('tree'), { maxLength: 4 }).map((any) => ({ any })),
      tie('tree').map((not) => ({ not })),
    ),
  })).tree;
}
