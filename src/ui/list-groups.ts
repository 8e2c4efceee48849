// The shown entries → groups under a date each, newest first; within a day the exactly dated before the coarse.
import type { Entry } from '../atlas/index.ts';
import type { Dated } from '../contract/index.ts';

export interface ListGroup {
  readonly key: string;
  readonly date: Dated;
  readonly entries: readonly Entry[];
}

const RANK: Readonly<Record<Dated['precision'], number>> = { day: 0, month: 1, quarter: 2, year: 3, none: 4 };

export function groupByDate(entries: readonly Entry[]): ListGroup[] {
  const groups = new Map<string, { key: string; date: Dated; entries: Entry[] }>();
  for (const entry of entries) {
    const { date } = entry.initiative;
    const key = `${date.precision} ${date.start ?? ''}/${date.end}`;
    const group = groups.get(key);
    if (group) group.entries.push(entry);
    else groups.set(key, { key, date, entries: [entry] });
  }
  return [...groups.values()].sort(
    (a, b) =>
      latest(b) - latest(a) || RANK[a.date.precision] - RANK[b.date.precision] || (a.key < b.key ? -1 : 1),
  );
}

/** Entries come sorted by the day they appear, so the last one speaks for its group. */
const latest = (group: ListGroup) => group.entries.at(-1)?.appears ?? 0;
