// Years, months and days → half-open intervals of ISO days, and EDTF texts both ways.
import type { Dated, Precision } from '../../contract/index.ts';

export interface Interval {
  readonly start: string; // ISO day
  readonly end: string; // ISO day, exclusive
}

const pad = (n: number, width = 2) => String(n).padStart(width, '0');

export function iso(year: number, month: number, day: number): string {
  return `${pad(year, 4)}-${pad(month)}-${pad(day)}`;
}

/** Days in a month, 1-based; 0 for a month that does not exist. */
export function daysIn(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return month < 1 || month > 12 ? 0 : month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** `2019-12-16` moved by whole days. */
export function addDays(day: string, count: number): string {
  let moved = Number(day.slice(8)) + count;
  if (moved >= 1 && moved <= 28) return day.slice(0, 8) + pad(moved); // mostly
  let months = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;
  for (; moved < 1; moved += lengthOf(months)) months--;
  for (; moved > lengthOf(months); months++) moved -= lengthOf(months);
  return iso(Math.floor(months / 12), (months % 12) + 1, moved);
}

/** Of a month counted from the year 0. */
const lengthOf = (months: number) => daysIn(Math.floor(months / 12), (months % 12) + 1);

export function dayInterval(year: number, month: number, day: number): Interval | null {
  if (day < 1 || day > daysIn(year, month)) return null;
  const start = iso(year, month, day);
  return { start, end: addDays(start, 1) };
}

export function monthInterval(year: number, month: number): Interval {
  const next = month === 12 ? iso(year + 1, 1, 1) : iso(year, month + 1, 1);
  return { start: iso(year, month, 1), end: next };
}

export function quarterInterval(year: number, quarter: number): Interval {
  return { start: iso(year, quarter * 3 - 2, 1), end: monthInterval(year, quarter * 3).end };
}

export function yearInterval(year: number): Interval {
  return { start: iso(year, 1, 1), end: iso(year + 1, 1, 1) };
}

/** EDTF level 1: a day, a month, a quarter (33…36), a year, or `start/end` with an inclusive end. */
export function toEdtf({ start, end }: Interval, precision: Exclude<Precision, 'none'>): string {
  if (precision === 'day' && end === addDays(start, 1)) return start; // nearly always
  const whole = wholeAt(start, precision);
  return whole?.end === end && whole.start === start ? whole.edtf : `${start}/${addDays(end, -1)}`;
}

/** The unit in which a day lies. */
function wholeAt(start: string, precision: Exclude<Precision, 'none'>): (Interval & { edtf: string }) | null {
  const year = Number(start.slice(0, 4));
  const month = Number(start.slice(5, 7));
  if (precision === 'day') return null;
  if (precision === 'month') return { ...monthInterval(year, month), edtf: start.slice(0, 7) };
  if (precision === 'year') return { ...yearInterval(year), edtf: start.slice(0, 4) };
  const quarter = Math.ceil(month / 3);
  return { ...quarterInterval(year, quarter), edtf: `${start.slice(0, 4)}-${32 + quarter}` };
}

export interface ParsedEdtf extends Interval {
  readonly precision: Exclude<Precision, 'none'>;
  readonly approximate: boolean;
}

/** `2019`, `2019-11`, `2019-11-12`, with `~` or `?` for approximate; null for anything else or a day that is none. */
export function parseEdtf(text: string): ParsedEdtf | null {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?([~?%])?$/.exec(text.trim());
  if (!match) return null;
  const [, y, m, d, mark] = match;
  const year = Number(y);
  const month = Number(m);
  const approximate = mark !== undefined;
  if (m === undefined) return { ...yearInterval(year), precision: 'year', approximate };
  if (month >= 33 && month <= 36 && d === undefined)
    return { ...quarterInterval(year, month - 32), precision: 'quarter', approximate };
  if (month < 1 || month > 12) return null;
  if (d === undefined) return { ...monthInterval(year, month), precision: 'month', approximate };
  const interval = dayInterval(year, month, Number(d));
  return interval && { ...interval, precision: 'day', approximate };
}

/** Sometime before the document, which is all that is known. `published` is the document's own interval. */
export function undated(published: Interval): Dated {
  return {
    edtf: `../${addDays(published.end, -1)}`,
    start: null,
    end: published.end,
    precision: 'none',
    basis: 'document',
  };
}
