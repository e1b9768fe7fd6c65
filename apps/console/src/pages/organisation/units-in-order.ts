/** Units as a tree is read: each after its parent, with how deep it lies. */
import type { Unit } from '@yimi/api-client/views';

/** Deeper than this is shown no further to the right. */
const DEEPEST = 3;

export type PlacedUnit = { unit: Unit; depth: number };

export function unitsInOrder(units: readonly Unit[]): PlacedUnit[] {
  const ids = new Set(units.map(({ id }) => id));
  const below = (parent: string | null, depth: number, above: ReadonlySet<string>): PlacedUnit[] =>
    units
      .filter(
        ({ id, parentId }) => !above.has(id) && (parentId !== null && ids.has(parentId) ? parentId : null) === parent,
      )
      .flatMap((unit) => [
        { unit, depth: Math.min(depth, DEEPEST) },
        ...below(unit.id, depth + 1, new Set([...above, unit.id])),
      ]);
  return below(null, 0, new Set());
}
