// The picture of the moment → the sentence a screen reader hears, and only when there is something new to say.
import type { Dataset, Entry, Picture } from '../atlas/index.ts';
import { type Lang, MESSAGES, placeName } from '../i18n/index.ts';
import { type Day, dayWords } from '../time/index.ts';

/** `142 of 412 initiatives, 1 October to 20 December 2019. Most in Beijing, 31.` */
export function settledWords(picture: Picture, dataset: Dataset, first: Day, lang: Lang): string {
  const t = MESSAGES[lang];
  const { entries } = picture.shown;
  const span = `${dayWords(Math.max(first, picture.from), lang)} – ${dayWords(picture.day, lang)}`;
  const most = busiest(entries);
  const place = most && dataset.places.get(most.code);
  const words = place ? t.status.most(placeName(place.name, lang), most.count) : '';
  return t.status.settled(entries.length, dataset.entries.length, span, words);
}

export function pausedWords(picture: Picture, lang: Lang): string {
  const newest = picture.shown.newest(1)[0]?.initiative.title ?? '';
  return MESSAGES[lang].status.paused(dayWords(picture.day, lang), picture.shown.size, newest);
}

/** The place with the most initiatives led from it. */
function busiest(entries: readonly Entry[]): { code: string; count: number } | null {
  const counts = new Map<string, number>();
  for (const entry of entries)
    for (const { code } of entry.leads) counts.set(code, (counts.get(code) ?? 0) + 1);
  let best: { code: string; count: number } | null = null;
  for (const [code, count] of counts) if (!best || count > best.count) best = { code, count };
  return best;
}
