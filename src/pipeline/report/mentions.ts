// The mentions of a document → one folded entry each: place, rule, runners-up, a small map, and how to correct it.

import { roleReason, runnerUpReason } from '../explanation/index.ts';
import type { PlacedToponym } from '../geoparse.ts';
import type { OverrideLines } from '../override/index.ts';
import type { Gazetteer, GazetteerPlace } from '../toponym/index.ts';
import { asText, hundredths } from './as-text.ts';
import { type Choice, correctionsOf } from './corrections.ts';
import { mapOf } from './map.ts';
import { certainty } from './passages.ts';

export function mentionEntry(
  placed: PlacedToponym,
  index: number,
  text: string,
  key: string,
  gazetteer: Gazetteer,
  overrides: OverrideLines,
): string {
  const { toponym, place, role, confidence } = placed;
  const name = asText(text.slice(toponym.start, toponym.end));
  const sure = certainty(confidence);
  const back = `<p><a href="#${key}t${toponym.start}">Back to it in the text</a> <span class="note">characters ${toponym.start}–${toponym.end}</span></p>`;
  return `<li><details class="mention ${sure}" id="${key}m${index}"><summary><b>${name}</b> <span class="place">${nameOf(place)}</span> <span class="role ${role.role}">${role.role}</span> <span class="confidence ${sure}"><meter min="0" max="1" value="${confidence}" aria-hidden="true"></meter> ${hundredths(confidence)} %${sure === 'doubtful' ? ' doubtful' : ''}</span></summary><div class="why">${figure(placed, gazetteer)}<dl><dt>Place</dt><dd>${lineage(place.code, gazetteer)}</dd><dt>Because</dt><dd>${asText(placed.reason)} <code>${asText(placed.rule)}</code></dd><dt>Role: ${role.role}</dt><dd>${asText(roleReason(role))} <code>${asText(role.rule)}</code></dd></dl>${alternatives(placed, gazetteer)}${corrections(placed, gazetteer, overrides)}${back}</div></details></li>`;
}

/** "Suzhou 苏州市". */
export function nameOf(place: GazetteerPlace): string {
  return `${asText(place.name.en)} <span lang="zh">${asText(place.name.zh)}</span>`;
}

function figure({ place, alternatives }: PlacedToponym, gazetteer: Gazetteer): string {
  const lost = alternatives.flatMap((a) => gazetteer.places.get(a.place) ?? []);
  const label = `${place.name.en} on a map of China${lost.length > 0 ? `, with ${lost.map((p) => p.name.zh).join(', ')} not chosen` : ''}`;
  const dots = [
    ...lost.map((p) => ({ place: p, chosen: false, weight: 1 })),
    { place, chosen: true, weight: 1 },
  ];
  const legend = lost.length > 0 ? '<figcaption>● chosen, ○ not chosen</figcaption>' : '';
  return `<figure>${mapOf(dots, label, 'small')}${legend}</figure>`;
}

/** "Suzhou 苏州市 · Jiangsu 江苏省 · 320500 · 31.30° N 120.58° E". */
function lineage(code: string, gazetteer: Gazetteer): string {
  const place = gazetteer.places.get(code);
  if (!place) return code;
  const codes = [...new Set([place.code, place.prefecture ?? place.code, place.province])];
  const names = codes.flatMap((c) => {
    const p = gazetteer.places.get(c);
    return p ? [nameOf(p)] : [];
  });
  const [lng, lat] = place.seat;
  return `${names.join(', ')} · ${place.type} · <code>${place.code}</code> · ${lat.toFixed(2)}° N ${lng.toFixed(2)}° E`;
}

function alternatives({ alternatives: others }: PlacedToponym, gazetteer: Gazetteer): string {
  if (others.length === 0) return '<p class="note">No other place was considered.</p>';
  const rows = others.map(
    (other) =>
      `<tr><td>${lineage(other.place, gazetteer)}<br><span class="note">${runnerUpReason(other)}</span> <code>${asText(other.rule)}</code></td><td class="score">${other.score.toFixed(2)}</td></tr>`,
  );
  return `<table><caption>Also considered, with what speaks for each; the higher the figure, the more</caption><tbody>${rows.join('')}</tbody></table>`;
}

const ROLES_IN_TURN = {
  location: 'background',
  organisation: 'location',
  media: 'location',
  background: 'location',
} as const;

/** What a person may want to say: it is right, it is that one, it does something else here, it is no place. */
function corrections(placed: PlacedToponym, gazetteer: Gazetteer, overrides: OverrideLines): string {
  const { toponym, place, alternatives: others, role } = placed;
  const other = ROLES_IN_TURN[role.role];
  const choices: Choice[] = [
    [
      `It is ${nameOf(place)}, surely; for another place, change the code`,
      { action: 'set', place: place.code },
    ],
    ...others.map(({ place: code }): Choice => {
      const namesake = gazetteer.places.get(code);
      return [`It is ${namesake ? nameOf(namesake) : code}`, { action: 'set', place: code }];
    }),
    [`Its role is ${other}; for another role, change the word`, { action: 'set', role: other }],
    ['It names no place', { action: 'forbid' }],
  ];
  return correctionsOf(toponym, choices, overrides);
}
