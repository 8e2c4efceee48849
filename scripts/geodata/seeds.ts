// Turns a CSV file of seeds/gazetteer (lines starting with # are comments, the first other line names the columns) into rows.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const SEEDS = join(import.meta.dirname, '../../seeds/gazetteer');

export type SeedRow = Readonly<Record<string, string>>;

/** Rows by column name, trimmed. Fields hold no commas and no quotes: lists inside a field are joined by "|". */
export function readSeed(name: string): SeedRow[] {
  const lines = readFileSync(join(SEEDS, name), 'utf8')
    .split('\n')
    .map((text, index) => ({ text: text.trim(), number: index + 1 }))
    .filter(({ text }) => text !== '' && !text.startsWith('#'));
  const columns = lines.shift()?.text.split(',') ?? [];
  return lines.map(({ text, number }) => {
    const fields = text.split(',').map((field) => field.trim());
    if (fields.length !== columns.length)
      throw new Error(`${name}:${number} has ${fields.length} fields, not ${columns.length}: ${text}`);
    return Object.fromEntries(columns.map((column, index) => [column, fields[index]!]));
  });
}

/** Splits a field that lists several values. */
export const splitList = (field: string): string[] => (field === '' ? [] : field.split('|'));
