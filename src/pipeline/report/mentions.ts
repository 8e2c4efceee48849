// The mentions of a document → one folded entry each: place, rule, runners-up, a small map, and how to correct it.
import type { PlacedToponym } from '../geoparse.ts';
import type { Gazetteer } from '../toponym/index.ts';
import { asText, hundredths } from './as-text.ts';
import { mapOf } from './map.ts';
import type { Correction, OverrideLines } from './override-lines.ts';
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
  return `<li><details class="mention ${sure}" id="${key}m${index}"><summary><b>${name}</b> <span class="place">${asText(place.name.en)} <span lang="zh">${asText(place.name.zh)}</span></span> <span class="role ${role.role}">${role.role}</span> <span class="confidence ${sure}"><meter min="0" max="1" value="${confidence}" aria-hidden="true"></meter> ${hundredths(confidence)} %${sure === 'doubtful' ? ' doubtful' : ''}</span></summary><div class="why">${figure(placed, gazetteer)}<dl><dt>Place</dt><dd>${lineage(place.code, gazetteer)}</dd><dt>Because</dt><dd>${asText(placed.reason)} <code>${asText(placed.rule)}</code></dd><dt>Role</dt><dd>${role.role} <code>${asText(role.rule)}</code></dd><dt>Where</dt><dd><a href="#${key}t${toponym.start}">characters ${toponym.start}–${toponym.end}</a></dd></dl>${alternatives(placed, gazetteer)}${corrections(placed, gazetteer, overrides)}</div></details></li>`;
}

function figure({ place, alternatives }: PlacedToponym, gazetteer: Gazetteer): string {
  const lost = alternatives.flatMap((a) => gazetteer.places.get(a.place) ?? []);
  const label = `${place.name.en} on a map of China${lost.length > 0 ? `, with ${lost.map((p) => p.name.zh).join(', ')} not chosen` : ''}`;
  const dots = [
    ...lost.map((p) => ({ place: p, chosen: false, weight: 1 })),
    { place, chosen: true, weight: 1 },
  ];
  return mapOf(dots, label, 'small');
}

/** "Suzhou 苏州市 · Jiangsu 江苏省 · 320500 · 31.30° N 120.58° E". */
function lineage(code: string, gazetteer: Gazetteer): string {
  const place = gazetteer.places.get(code);
  if (!place) return code;
  const codes = [...new Set([place.code, place.prefecture ?? place.code, place.province])];
  const names = codes.flatMap((c) => {
    const p = gazetteer.places.get(c);
    return p ? [`${asText(p.name.en)} <span lang="zh">${asText(p.name.zh)}</span>`] : [];
  });
  const [lng, lat] = place.seat;
  return `${names.join(', ')} · ${place.type} · <code>${place.code}</code> · ${lat.toFixed(2)}° N ${lng.toFixed(2)}° E`;
}

function alternatives({ alternatives: others }: PlacedToponym, gazetteer: Gazetteer): string {
  if (others.length === 0) return '<p class="note">No other place was considered.</p>';
  const rows = others.map(
    ({ place, score }) =>
      `<tr><td>${lineage(place, gazetteer)}</td><td class="score">${score.toFixed(2)}</td></tr>`,
  );
  return `<table><caption>Also considered, and their scores</caption><tbody>${rows.join('')}</tbody></table>`;
}

/** What a person may want to say: it is right, it is that one, it is no place. */
function corrections(placed: PlacedToponym, gazetteer: Gazetteer, overrides: OverrideLines): string {
  const { toponym, place, alternatives: others } = placed;
  const name = (code: string) => {
    const p = gazetteer.places.get(code);
    return asText(p ? `${p.name.en} ${p.name.zh}` : code);
  };
  const choices: [string, Correction][] = [
    [`It is ${name(place.code)}, surely`, { action: 'set', place: place.code }],
    ...others.map((a): [string, Correction] => [`It is ${name(a.place)}`, { action: 'set', place: a.place }]),
    ['It names no place', { action: 'forbid' }],
  ];
  const blocks = choices.map(
    ([what, correction]) =>
      `<dt>${what}</dt><dd><pre tabindex="0">${asText(overrides.of(toponym, correction))}</pre></dd>`,
  );
  return `<details class="correct"><summary>Correct it in <code>seeds/overrides.yaml</code></summary><dl>${blocks.join('')}</dl></details>`;
}
