// What the reader types → places, actors and initiatives that it may mean, best first.
import { type Dataset, type Entry, fold, matchesQuery, type PlaceEntry } from '../atlas/index.ts';

export type Suggestion =
  | { readonly kind: 'place'; readonly place: PlaceEntry; readonly alias: string | null }
  | { readonly kind: 'actor'; readonly actor: string; readonly count: number }
  | { readonly kind: 'initiative'; readonly entry: Entry };

const MOST: Readonly<Record<Suggestion['kind'], number>> = { place: 4, actor: 3, initiative: 4 };

/** Spaces do not matter in a place name: `inner mongolia`, `innermongolia`, `neimenggu` by its Chinese name. */
const tight = (text: string) => fold(text).replace(/[\s-]+/g, '');

/** 0: the same, 1: begins so, 2: a word in it begins so, 3: contains it; undefined: does not match. */
function rank(text: string, query: string): number | undefined {
  const folded = tight(text);
  if (folded === query) return 0;
  if (folded.startsWith(query)) return 1;
  if (
    fold(text)
      .split(/[\s-]+/)
      .some((word) => word.startsWith(query))
  )
    return 2;
  return folded.includes(query) ? 3 : undefined;
}

const best = (texts: readonly string[], query: string): number | undefined =>
  texts.reduce<number | undefined>((least, text) => {
    const found = rank(text, query);
    return found === undefined ? least : Math.min(least ?? found, found);
  }, undefined);

const ownNames = ({ name, code }: PlaceEntry): string[] => [name.en, name.zh, code];

/** The other spelling that the reader has typed, where the place's own names do not match as well. */
function aliasOf(place: PlaceEntry, query: string): string | null {
  const own = best(ownNames(place), query) ?? 4;
  const found = place.alternatives
    .map((text) => ({ text, rank: rank(text, query) ?? 4 }))
    .sort((a, b) => a.rank - b.rank)[0];
  return found && found.rank < own && tight(found.text) !== tight(place.name.en) ? found.text : null;
}

/** Actor → number of initiatives, once per dataset. */
const actorsOf = new WeakMap<Dataset, ReadonlyMap<string, number>>();
function actors(dataset: Dataset): ReadonlyMap<string, number> {
  let counts = actorsOf.get(dataset);
  if (!counts) {
    const map = new Map<string, number>();
    for (const { initiative } of dataset.entries)
      for (const actor of initiative.actors) map.set(actor, (map.get(actor) ?? 0) + 1);
    actorsOf.set(dataset, map);
    counts = map;
  }
  return counts;
}

export function suggest(dataset: Dataset, text: string): Suggestion[] {
  const query = tight(text);
  if (query === '') return [];
  const places = pick(
    [...dataset.places.values()],
    (place) => best([...ownNames(place), ...place.alternatives], query),
    (place) => -place.counts.initiatives,
    MOST.place,
  );
  const people = pick(
    [...actors(dataset)],
    ([actor]) => best([actor], query),
    ([, count]) => -count,
    MOST.actor,
  );
  const titles = dataset.entries
    .filter((entry) => matchesQuery(entry, text))
    .slice(-MOST.initiative)
    .reverse();
  return [
    ...places.map((place): Suggestion => ({ kind: 'place', place, alias: aliasOf(place, query) })),
    ...people.map(([actor, count]): Suggestion => ({ kind: 'actor', actor, count })),
    ...titles.map((entry): Suggestion => ({ kind: 'initiative', entry })),
  ];
}

/** The `most` items that match, by rank, then by weight. */
function pick<T>(
  items: readonly T[],
  rankOf: (item: T) => number | undefined,
  weight: (item: T) => number,
  most: number,
): T[] {
  return items
    .flatMap((item) => {
      const found = rankOf(item);
      return found === undefined ? [] : [{ item, found }];
    })
    .sort((a, b) => a.found - b.found || weight(a.item) - weight(b.item))
    .slice(0, most)
    .map(({ item }) => item);
}
