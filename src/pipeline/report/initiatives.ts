// The initiatives and problems of a document → lists for the review page.
import type { Problem } from '../../contract/index.ts';
import type { Parsed } from '../index.ts';
import { type Report, titleOf } from '../initiative/index.ts';
import type { Gazetteer } from '../toponym/index.ts';
import { asText } from './as-text.ts';
import type { Passage } from './passages.ts';

export function evidenceOf({ geoparsed: { tokens } }: Parsed, { evidence }: Report): Passage {
  return { start: tokens.start[evidence.from]!, end: tokens.end[evidence.to - 1]! };
}

export function initiativeEntry(
  parsed: Parsed,
  report: Report,
  index: number,
  key: string,
  gazetteer: Gazetteer,
): string {
  const { tokens } = parsed.geoparsed;
  const { start, end } = evidenceOf(parsed, report);
  const { date } = report;
  const when =
    date.start === null
      ? 'undated'
      : `${asText(date.edtf)} <span class="note">(${date.precision}, ${date.basis})</span>`;
  const where = report.places.map(({ code, basis, lead }) => {
    const place = gazetteer.places.get(code);
    const name = place
      ? `${asText(place.name.en)} <span lang="zh">${asText(place.name.zh)}</span>`
      : asText(code);
    const notes = [...(basis === 'seat' ? ['seat'] : []), ...(lead ? [] : ['partner'])];
    return name + (notes.length > 0 ? ` <span class="note">(${notes.join(', ')})</span>` : '');
  });
  return `<li id="${key}i${index}"><h4>${asText(titleOf(report, tokens))}</h4><p class="facts"><span>${when}</span> <span>${where.join(', ') || 'no place'}${report.inherited === null ? '' : ` <span class="note">(from the ${report.inherited})</span>`}</span> <span>${report.sector}</span> <span>${report.kind}</span></p><blockquote>${asText(tokens.text.slice(start, end))} <a href="#${key}e${index}" aria-label="show it in the text">in the text</a></blockquote></li>`;
}

export function problemEntry({ severity, reason, rule }: Problem): string {
  return `<li class="problem ${severity}"><b>${severity}</b> ${asText(reason)} <code>${asText(rule)}</code></li>`;
}
