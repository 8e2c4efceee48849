// The reader's filters → a mask over the entries: 1 passes, 0 does not.
import type { Initiative, Kind, Sector } from '../contract/index.ts';
import { MESSAGES } from '../i18n/index.ts';
import type { Dataset, Entry } from './dataset.ts';

export interface Filter {
  readonly sectors: readonly Sector[] | null;
  readonly kinds: readonly Kind[] | null;
  readonly provinces: readonly string[] | null; // codes, and scopes for what lies in none
  readonly q: string;
  readonly basis: 'all' | 'stated';
}

/** Text as it is compared: no case, accents, apostrophes; `Xi’an`, `Xi'an` and `xian` are the same. */
export const fold = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .replace(/['’‘`]/g, '')
    .toLowerCase();

/** What a reader may filter by who looks for what no province holds. */
export const SCOPES = ['nation', 'unknown'] as const;
export type Scope = (typeof SCOPES)[number];
export const isScope = (text: string): text is Scope => (SCOPES as readonly string[]).includes(text);

/** In both languages, since a reader of one may search in the other. */
const scopeText = (scope: Initiative['scope']): string[] =>
  scope === 'places'
    ? []
    : [MESSAGES.en, MESSAGES.zh].map(({ side }) => (scope === 'nation' ? side.nationwide : side.unplaced));

const texts = new WeakMap<Entry, string>();
/** Everything of an entry that a word may be found in. */
function searchText(entry: Entry): string {
  let text = texts.get(entry);
  if (text === undefined) {
    const { title, actors, evidence, kind, sectors, scope } = entry.initiative;
    const names = [...entry.leads, ...entry.partners].flatMap((p) => [
      p.name.en,
      p.name.zh,
      p.code,
      ...p.alternatives,
    ]);
    const said = evidence.map((e) => e.text);
    text = fold([title, ...actors, ...names, ...scopeText(scope), ...said, kind, ...sectors].join('\n'));
    texts.set(entry, text);
  }
  return text;
}

/** True when all words of `q` occur in the entry. */
export function matchesQuery(entry: Entry, q: string): boolean {
  const words = fold(q).split(/\s+/).filter(Boolean);
  return words.length === 0 || words.every((word) => searchText(entry).includes(word));
}

/** Province-level code of a place: `330100` → `330000`. */
export const provinceOf = (code: string): string => `${code.slice(0, 2)}0000`;

/** True when an entry lies in the place, or in a division of it when the place is a province or a prefecture. */
export function liesIn(entry: Entry, code: string): boolean {
  const prefix = code.replace(/(?:00)+$/, '');
  return [...entry.leads, ...entry.partners].some((p) => p.code.startsWith(prefix));
}

export function maskOf({ entries }: Dataset, filter: Filter): Uint8Array {
  const mask = new Uint8Array(entries.length);
  const provinces = filter.provinces?.map((code) => (isScope(code) ? code : provinceOf(code)));
  for (const entry of entries) {
    const { sector, kind } = entry.initiative;
    const passes =
      (!filter.sectors || filter.sectors.includes(sector)) &&
      (!filter.kinds || filter.kinds.includes(kind)) &&
      (filter.basis === 'all' || !entry.seat) &&
      (!provinces ||
        provinces.some((code) => (isScope(code) ? entry.initiative.scope === code : liesIn(entry, code)))) &&
      matchesQuery(entry, filter.q);
    mask[entry.index] = passes ? 1 : 0;
  }
  return mask;
}
