// Entries → a CSV file that spreadsheets open in any language without running anything in it.
import type { Entry, PlaceEntry } from '../atlas/index.ts';
import { formatDay } from '../time/day.ts';

/** How each column is made; lists are joined by `; `. Days are inclusive, so that a spreadsheet's reader need not know more. */
const COLUMNS: Readonly<Record<string, (entry: Entry) => string>> = {
  id: ({ initiative }) => initiative.id,
  title: ({ initiative }) => initiative.title,
  date: ({ initiative }) => initiative.date.edtf,
  first_day: ({ start }) => (start === null ? '' : formatDay(start)),
  last_day: ({ end }) => formatDay(end - 1),
  precision: ({ initiative }) => initiative.date.precision,
  date_basis: ({ initiative }) => initiative.date.basis,
  scope: ({ initiative }) => initiative.scope,
  place_codes: ({ leads }) => list(leads, (place) => place.code),
  places: ({ leads }) => list(leads, (place) => place.name.en),
  places_zh: ({ leads }) => list(leads, (place) => place.name.zh),
  place_basis: ({ leads, seat }) => (leads.length === 0 ? '' : seat ? 'seat' : 'stated'),
  lng: ({ leads }) => (leads[0] ? String(leads[0].seat[0]) : ''),
  lat: ({ leads }) => (leads[0] ? String(leads[0].seat[1]) : ''),
  partner_codes: ({ partners }) => list(partners, (place) => place.code),
  partners: ({ partners }) => list(partners, (place) => place.name.en),
  sector: ({ initiative }) => initiative.sector,
  sectors: ({ initiative }) => initiative.sectors.join('; '),
  kind: ({ initiative }) => initiative.kind,
  actors: ({ initiative }) => initiative.actors.join('; '),
  documents: ({ initiative }) => [...new Set(initiative.evidence.map((e) => e.document))].join('; '),
  confidence: ({ initiative }) => String(initiative.confidence),
};
const list = (places: readonly PlaceEntry[], of: (place: PlaceEntry) => string) => places.map(of).join('; ');

/** The mark at the start: without it Excel reads UTF-8 as the system's old encoding, and Chinese is lost. */
const BYTE_ORDER_MARK = '\ufeff';

/** RFC 4180 with a header line and the mark of UTF-8. */
export function csvFile(entries: readonly Entry[]): string {
  const rows = entries.map((entry) => Object.values(COLUMNS).map((column) => column(entry)));
  const lines = [Object.keys(COLUMNS), ...rows].map((row) => row.map(cell).join(','));
  return `${BYTE_ORDER_MARK}${lines.join('\r\n')}\r\n`;
}

/**
 * A cell that begins like a formula gets an apostrophe in front, as spreadsheets write text; so does one that begins
 * with such an apostrophe already, and a reader may take one away from each.
 */
function cell(value: string): string {
  const safe = /^'*[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replace(/"/g, '""')}"` : safe;
}
