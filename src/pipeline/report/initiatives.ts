// The initiatives and problems of a document → lists for the review page.
import type { Problem } from '../../contract/index.ts';
import { confidenceOf, decisionsOf } from '../explanation/index.ts';
import type { Parsed } from '../index.ts';
import { type Report, titleOf } from '../initiative/index.ts';
import type { OverrideLines } from '../override/index.ts';
import { asText, hundredths } from './as-text.ts';
import { type Choice, correctionsOf } from './corrections.ts';
import { nameOf } from './mentions.ts';
import type { Passage } from './passages.ts';

export function evidenceOf({ geoparsed: { tokens } }: Parsed, { evidence }: Report): Passage {
  return { start: tokens.start[evidence.from]!, end: tokens.end[evidence.to - 1]! };
}

export function initiativeEntry(
  parsed: Parsed,
  report: Report,
  index: number,
  key: string,
  lines: OverrideLines,
): string {
  const { geoparsed, gazetteer } = parsed;
  const { tokens } = geoparsed;
  const { start, end } = evidenceOf(parsed, report);
  const { date } = report;
  const when =
    date.start === null
      ? 'undated'
      : `${asText(date.edtf)} <span class="note">(${date.precision}, ${date.basis})</span>`;
  const where = report.places.map(({ code, basis, lead }) => {
    const place = gazetteer.places.get(code);
    const notes = [...(basis === 'seat' ? ['seat'] : []), ...(lead ? [] : ['partner'])];
    const note = notes.length > 0 ? ` <span class="note">(${notes.join(', ')})</span>` : '';
    return (place ? nameOf(place) : asText(code)) + note;
  });
  const confidence = `<span class="note">confidence ${hundredths(confidenceOf(report))} %</span>`;
  return `<li id="${key}i${index}"><h4>${asText(titleOf(report, tokens))}</h4><p class="facts"><span>${when}</span> <span>${where.join(', ') || 'no place'}</span> <span>${report.sector}</span> <span>${report.kind}</span> <span>${confidence}</span></p><blockquote>${asText(parsed.document.text.slice(start, end))} <a href="#${key}e${index}" aria-label="show it in the text">in the text</a></blockquote><details class="mention"><summary>Why so, and how to correct it</summary><div class="why"><dl>${reasons(report, parsed)}</dl>${namedIn(report, parsed, key)}${corrections(report, parsed, lines)}</div></details></li>`;
}

function reasons(report: Report, parsed: Parsed): string {
  return Object.entries(decisionsOf(report, parsed))
    .map(
      ([what, { rule, reason }]) =>
        `<dt>${HEADINGS[what]}</dt><dd>${asText(reason)} <code>${asText(rule)}</code></dd>`,
    )
    .join('');
}

const HEADINGS: Readonly<Record<string, string>> = {
  place: 'Place',
  date: 'Date',
  sector: 'Sector',
  kind: 'Kind',
};

/** Its place follows from mentions: there it is explained and corrected. */
function namedIn({ toponyms }: Report, { document, geoparsed }: Parsed, key: string): string {
  const links = toponyms.flatMap((placed) => {
    const at = geoparsed.toponyms.indexOf(placed);
    const name = document.text.slice(placed.toponym.start, placed.toponym.end);
    return at < 0 ? [] : [`<a href="#${key}m${at}">${asText(name)}</a>`];
  });
  return links.length === 0 ? '' : `<p>Its place is corrected where it is named: ${links.join(', ')}</p>`;
}

function corrections(report: Report, { document }: Parsed, lines: OverrideLines): string {
  const { date, sector, kind } = report;
  const day = date.start === null ? (document.published?.start ?? '2019-12-20') : date.edtf;
  const choices: Choice[] = [
    ['It happened on another day: change the date', { action: 'date', date: day }],
    ...(date.start === null ? [] : [['Nobody knows when', { action: 'date', date: null }] as const]),
    ['It belongs elsewhere: change sector or kind', { action: 'classify', sector, kind }],
    ['It is no initiative', { action: 'dismiss' }],
  ];
  return correctionsOf(lines.passageOf(report), choices, lines);
}

export function problemEntry({ severity, reason, rule }: Problem): string {
  return `<li class="problem ${severity}"><b>${severity}</b> ${asText(reason)} <code>${asText(rule)}</code></li>`;
}
