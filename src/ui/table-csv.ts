// The shown entries → a CSV text that a spreadsheet opens without running anything in it.
import type { Entry } from '../atlas/index.ts';

const COLUMNS = [
  'id',
  'date',
  'precision',
  'basis',
  'title',
  'scope',
  'places',
  'partners',
  'sector',
  'kind',
  'documents',
] as const;

/** RFC 4180 with a header line; a cell that begins like a formula gets an apostrophe in front. */
export function csvOf(entries: readonly Entry[]): string {
  const rows = entries.map(({ initiative, leads, partners }) => [
    initiative.id,
    initiative.date.edtf,
    initiative.date.precision,
    initiative.date.basis,
    initiative.title,
    initiative.scope,
    leads.map((p) => `${p.name.en} ${p.code}`).join('; '),
    partners.map((p) => `${p.name.en} ${p.code}`).join('; '),
    initiative.sector,
    initiative.kind,
    initiative.evidence.map((e) => e.document).join('; '),
  ]);
  return [COLUMNS, ...rows]
    .map((row) => row.map(cell).join(','))
    .join('\r\n')
    .concat('\r\n');
}

function cell(value: string): string {
  const safe = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replace(/"/g, '""')}"` : safe;
}
