// A document's text → HTML in which every mention is marked by role and confidence, and every evidence stands out.
import { DOUBTFUL } from '../ambiguity.ts';
import type { PlacedToponym } from '../geoparse.ts';
import { asText, hundredths } from './as-text.ts';

export interface Passage {
  readonly start: number;
  readonly end: number;
}

/** Shown on the mark itself, because colour alone tells nobody enough. */
export const ROLE_LABELS = {
  location: 'loc',
  organisation: 'org',
  media: 'media',
  background: 'bg',
} as const;

export function certainty(confidence: number): 'sure' | 'likely' | 'doubtful' {
  return confidence < DOUBTFUL ? 'doubtful' : confidence < 0.9 ? 'likely' : 'sure';
}

/** Pieces in the order of the text, which they hold whole up to `limit`. `key` makes ids unique on the page. */
export function* passages(
  text: string,
  mentions: readonly PlacedToponym[],
  evidence: readonly Passage[],
  headings: readonly Passage[],
  key: string,
  limit: number,
): Generator<string> {
  const marks = mentions.map((placed, index) => ({ ...spanOf(placed), index, placed }));
  const cuts = new Set([0, Math.min(limit, text.length)]);
  for (const { start, end } of [...marks, ...evidence, ...headings])
    for (const cut of [start, end]) if (cut <= limit) cuts.add(cut);
  const order = [...cuts].sort((a, b) => a - b);
  const starts = [...evidence.entries()].sort(([, a], [, b]) => a.start - b.start);
  let [mark, opened, shownTo, heading] = [0, 0, 0, 0];
  for (let k = 0; k + 1 < order.length; k++) {
    const [from, to] = [order[k]!, order[k + 1]!];
    let html = '';
    while (opened < starts.length && starts[opened]![1].start <= from) {
      const [number, { end }] = starts[opened++]!;
      shownTo = Math.max(shownTo, end);
      html += `<a class="act" id="${key}e${number}" href="#${key}i${number}" aria-label="evidence of initiative ${number + 1}">${number + 1}</a>`;
    }
    while (mark < marks.length && marks[mark]!.end <= from) mark++;
    const here = marks[mark];
    const inside = here && here.start <= from && here.end >= to ? here : undefined;
    html += inside
      ? markOf(text.slice(from, to), inside, key, to === inside.end)
      : asText(text.slice(from, to));
    while (heading < headings.length && headings[heading]!.end <= from) heading++;
    if (from >= (headings[heading]?.start ?? Infinity)) html = `<b class="heading">${html}</b>`;
    yield from < shownTo ? `<span class="evidence">${html}</span>` : html;
  }
}

function spanOf({ toponym: { start, end } }: PlacedToponym): Passage {
  return { start, end };
}

function markOf(
  text: string,
  { index, placed, start }: Passage & { index: number; placed: PlacedToponym },
  key: string,
  last: boolean,
): string {
  const { role, place, confidence } = placed;
  const label = `${text}: ${place.name.en} ${place.name.zh}, ${role.role}, confidence ${hundredths(confidence)} %`;
  const note = last ? `<small>${ROLE_LABELS[role.role]} ${hundredths(confidence)}</small>` : '';
  return `<a class="mark ${role.role} ${certainty(confidence)}" id="${key}t${start}" href="#${key}m${index}" aria-label="${asText(label)}" title="${asText(label)}">${asText(text)}${note}</a>`;
}
