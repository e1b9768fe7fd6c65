/** What came into a list while it was on the screen. */
import type { CaseSummary } from '@yimi/api-client/views';

type Item = Pick<CaseSummary, 'id' | 'stageSince'>;

/** What was already seen of a list. */
export type Seen = {
  list: string;
  ids: ReadonlySet<string>;
  /** Epoch milliseconds of the latest entry into its stage. */
  latest: number;
  /** How many the server counted, where it counts. */
  total: number | undefined;
};

export function see(list: string, items: readonly Item[], total: number | undefined): Seen {
  return { list, ids: new Set(items.map(({ id }) => id)), latest: latestOf(items), total };
}

/**
 * New rows, and how many came in all: a row beyond this page shows in the total only. A row that moved up from the
 * next page is older than what was seen, and has not come.
 */
export function arrived(
  before: Seen,
  items: readonly Item[],
  total: number | undefined,
): { ids: string[]; count: number } {
  const ids = items
    .filter(({ id, stageSince }) => !before.ids.has(id) && Date.parse(stageSince) > before.latest)
    .map(({ id }) => id);
  const more = total === undefined || before.total === undefined ? 0 : total - before.total;
  return { ids, count: Math.max(ids.length, more) };
}

/** What is seen now, together with what was. */
export function seeMore(before: Seen, items: readonly Item[], total: number | undefined): Seen {
  return {
    list: before.list,
    ids: new Set([...before.ids, ...items.map(({ id }) => id)]),
    latest: Math.max(before.latest, latestOf(items)),
    total,
  };
}

function latestOf(items: readonly Item[]): number {
  return Math.max(0, ...items.map(({ stageSince }) => Date.parse(stageSince)));
}
