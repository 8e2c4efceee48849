// A state → what its address holds, in words: time, filters, what is open, where the map is.
import type { Dataset } from '../../atlas/index.ts';
import { type Lang, MESSAGES, placeName } from '../../i18n/index.ts';
import { SHARE } from '../../i18n/share.ts';
import { type PartName, partsOf } from '../../share/index.ts';
import { type AtlasState, type Bounds, currentDay } from '../../state/index.ts';
import { dayWords } from '../../time/index.ts';
import { areaName } from '../area-names.ts';

type Source = { readonly dataset: Dataset; readonly bounds: Bounds; readonly lang: Lang };

/** A line for each part in which the view differs from the atlas as it opens. */
export function viewWords(state: AtlasState, source: Source): { part: PartName; words: string }[] {
  const say = { time, filters, open, position };
  return partsOf(state).map((part) => ({ part, words: say[part](state, source) }));
}

function time(state: AtlasState, { bounds, lang }: Source): string {
  const { now } = MESSAGES[lang];
  const w = SHARE[lang];
  const day = dayWords(currentDay(state, bounds), lang);
  const kicker = now.kicker[state.mode](state.window);
  const said =
    lang === 'zh' ? (state.mode === 'cumulative' ? `截至${day}` : `${day}，${kicker}`) : `${kicker} ${day}`;
  if (state.from === null && state.to === null) return said;
  const limits = w.between(
    dayWords(state.from ?? bounds.first, lang),
    dayWords(state.to ?? bounds.last, lang),
  );
  return `${said}${now.comma}${limits}`;
}

function filters(state: AtlasState, { lang }: Source): string {
  const t = MESSAGES[lang];
  return t.listJoin([
    ...(state.q.trim() ? [`“${state.q.trim()}”`] : []),
    ...(state.sectors?.length === 0 ? [SHARE[lang].noSector] : []),
    ...(state.sectors ?? []).map((sector) => t.sectors[sector]),
    ...(state.kinds ?? []).map((kind) => t.kinds[kind]),
    ...(state.provinces ?? []).map((code) => areaName(code, t, lang)),
    ...(state.basis === 'stated' ? [t.side.withoutSeat] : []),
    ...(state.symbols === 'initiatives' ? [] : [SHARE[lang].counting(t.side[state.symbols])]),
  ]);
}

function open(state: AtlasState, { dataset, lang }: Source): string {
  const t = MESSAGES[lang];
  const place = state.place === null ? undefined : dataset.places.get(state.place);
  const initiative = state.initiative === null ? undefined : dataset.byId.get(state.initiative);
  return t.listJoin(
    [
      initiative?.initiative.title ?? state.initiative,
      place ? placeName(place.name, lang) : state.place,
      (state.compare !== null || state.multiples !== null) && SHARE[lang].comparing,
    ].filter((text): text is string => Boolean(text)),
  );
}

const position = (_: AtlasState, { lang }: Source): string => SHARE[lang].positionWords;
