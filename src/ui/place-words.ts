// An entry → where it is, in a few words: the leads' names, how many more, "nationwide", or that no place is named.
import type { Entry } from '../atlas/index.ts';
import type { Initiative } from '../contract/index.ts';
import { type Lang, type Messages, placeName } from '../i18n/index.ts';

/** At most `most` names; a cooperation counts its partners as "and n more". */
export function placeWords(entry: Entry, lang: Lang, t: Messages, most = 2): string {
  if (entry.leads.length === 0) return scopeWords(entry.initiative.scope, t);
  const names = entry.leads.slice(0, most).map((place) => placeName(place.name, lang));
  const rest = entry.leads.length - names.length + entry.partners.length;
  const words =
    t.listJoin(names) + (entry.seat ? (lang === 'zh' ? '（按总部）' : ` (${t.side.bySeat})`) : '');
  return rest > 0 ? `${words}${lang === 'zh' ? '' : ' '}${t.side.andMore(rest)}` : words;
}

/** What holds the whole country is not the same as what nobody places. */
export const scopeWords = (scope: Initiative['scope'], t: Messages): string =>
  scope === 'nation' ? t.side.nationwide : t.side.unplaced;
