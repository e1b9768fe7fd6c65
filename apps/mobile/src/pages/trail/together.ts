import type { OwnTrailItem } from '@yimi/api-client/views';
import { localDate } from '@yimi/domain/local-date';

export type Together = {
  /** The newest of them. */
  item: OwnTrailItem;
  count: number;
};

const sameAs = (one: OwnTrailItem, other: OwnTrailItem): boolean =>
  localDate(new Date(one.at)) === localDate(new Date(other.at)) &&
  (['by', 'roleName', 'unitName', 'did', 'why', 'personMasked'] as const).every((name) => one[name] === other[name]);

/** Rows of one day that say the same of the same office, told once with their number: four photos are four rows. */
export function together(items: readonly OwnTrailItem[]): Together[] {
  const told: Together[] = [];
  for (const item of items) {
    const known = told.find((each) => sameAs(each.item, item));
    if (known) known.count += 1;
    else told.push({ item, count: 1 });
  }
  return told;
}
