// Entries that pass a mask → counts by group and stretch of time in two binary searches.
import { GROUPS, type Group } from '../contract/index.ts';
import type { Day } from '../time/day.ts';
import type { Dataset } from './dataset.ts';

/**
 * Per group the days on which its entries appear, ascending: the position of a day is the running count, so a query
 * costs O(log n), however many entries there are.
 */
export type GroupDays = Readonly<Record<Group, Int32Array>>;

/** Built once per mask. */
export function groupDays({ entries }: Dataset, mask: Uint8Array): GroupDays {
  const lists = Object.fromEntries(GROUPS.map((group) => [group, [] as Day[]])) as Record<Group, Day[]>;
  // Entries come sorted by `appears`, so every list is sorted too.
  for (const { index, group, appears } of entries) if (mask[index]) lists[group].push(appears);
  return Object.fromEntries(GROUPS.map((group) => [group, Int32Array.from(lists[group])])) as Record<
    Group,
    Int32Array
  >;
}

/** How many entries of each group appear within `[from, to]`, both inclusive. */
export const countGroups = (days: GroupDays, from: Day, to: Day): Record<Group, number> =>
  Object.fromEntries(
    GROUPS.map((group) => [
      group,
      Math.max(0, upperBound(days[group], to) - upperBound(days[group], from - 1)),
    ]),
  ) as Record<Group, number>;

/** Index of the first element greater than `day`. */
export function upperBound(days: ArrayLike<number>, day: Day): number {
  let low = 0;
  let high = days.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (days[middle]! <= day) low = middle + 1;
    else high = middle;
  }
  return low;
}
