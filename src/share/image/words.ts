// A moment of the atlas → what its picture says: date, counts, filters, and where everything is from.
import type { Dataset, Painter } from '../../atlas/index.ts';
import { GROUPS, type Group, SECTORS } from '../../contract/index.ts';
import type { Phrase } from '../../i18n/en.ts';
import { type Lang, MESSAGES } from '../../i18n/index.ts';
import { PICTURES } from '../../i18n/pictures.ts';
import { type AtlasState, groupState, hasFilters } from '../../state/index.ts';
import { dayWords } from '../../time/index.ts';
import { areaName } from '../../ui/area-names.ts';

/** What changes with the day. */
export interface Moment {
  readonly date: string;
  readonly sentence: string;
  readonly counts: Readonly<Record<Group, string>>;
}

const said = (phrase: Phrase) => phrase.filter(Boolean).join(' ');

export function momentOf(painter: Painter, state: AtlasState, lang: Lang): Moment {
  const t = MESSAGES[lang];
  const { day, shown, fresh } = painter.picture(state);
  const total = state.mode === 'window' ? t.now.showing(shown.size) : t.now.soFar(shown.size);
  const counts = painter.legend(state);
  return {
    date: dayWords(day, lang),
    sentence:
      shown.size === 0
        ? hasFilters(state)
          ? t.now.nothingFiltered
          : t.now.nothing
        : said(total) + (fresh > 0 ? t.now.comma + said(t.now.fresh(fresh)) : ''),
    counts: Object.fromEntries(GROUPS.map((group) => [group, t.n(counts[group])])) as Record<Group, string>,
  };
}

/** The groups of which anything passes: the legend names no others. */
export const shownGroups = (state: AtlasState): Group[] =>
  GROUPS.filter((group) => groupState(state, group) !== 'none');

/** What is left out: days before the left thumb, and the filters that are on; sectors by name while they are few. */
export function scopeOf(state: AtlasState, lang: Lang): string {
  const t = MESSAGES[lang];
  const { from, q, sectors, kinds, provinces, basis } = state;
  const few = sectors && sectors.length <= 4;
  return [
    from !== null && PICTURES[lang].since(dayWords(from, lang)),
    q.trim() && `“${q.trim()}”`,
    sectors &&
      (few
        ? t.listJoin(sectors.map((sector) => t.sectors[sector]))
        : `${t.side.sectors} ${sectors.length}/${SECTORS.length}`),
    kinds && t.listJoin(kinds.map((kind) => t.kinds[kind])),
    provinces && t.listJoin(provinces.map((code) => areaName(code, t, lang))),
    basis === 'stated' && t.side.withoutSeat,
  ]
    .filter(Boolean)
    .join(' · ');
}

/** Publishers named before the rest is counted. */
const MOST_SOURCES = 5;

/** Sources, licences, version and address, in one text to be broken into lines. */
export function creditsOf({ manifest }: Dataset, lang: Lang, address: string): string {
  const t = MESSAGES[lang];
  const words = PICTURES[lang];
  const publishers = [...new Set(manifest.documents.map((d) => d.publisher).filter((p) => p !== 'unknown'))];
  const named = publishers.slice(0, MOST_SOURCES);
  if (publishers.length > named.length) named.push(words.more(publishers.length - named.length));
  const licences = manifest.licences.map(({ source, licence }) => `${source} ${licence}`);
  const colon = lang === 'zh' ? '：' : ': ';
  return [
    t.title,
    `${words.sources}${colon}${named.join(', ')} (${t.documents(manifest.documents.length)})`,
    `${words.version} ${manifest.hash.slice(0, 12)}`,
    t.map.credits,
    `${words.licences}${colon}${licences.join(', ')}`,
    address,
  ].join(' · ');
}

/** Every wording the plate must have room for, whichever of the days it shows. */
export function longest(painter: Painter, states: readonly AtlasState[], lang: Lang) {
  const moments = states.map((state) => momentOf(painter, state, lang));
  const longer = (a: string, b: string) => (b.length > a.length ? b : a);
  const counts = Object.fromEntries(
    GROUPS.map((group) => [group, moments.map((m) => m.counts[group]).reduce(longer, '')]),
  ) as Record<Group, string>;
  return {
    dates: [...new Set(moments.map((m) => m.date))],
    sentence: moments.map((m) => m.sentence).reduce(longer, ''),
    counts,
  };
}
