// Reads what people wrote in seeds/, as the tests here need it.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';

export interface Mention {
  document: string;
  start: number;
  end: number;
  text: string;
  place: string | null;
  level: string;
  role: string;
  rolesAccepted: string[];
  placesAccepted: string[];
  optional: boolean;
  nested: boolean;
}

export interface Initiative {
  id: string;
  document: string;
  title: string;
  date: string | null;
  datesAccepted: string[];
  places: { code: string; basis: string; optional: boolean }[];
  sector: string;
  sectorsAccepted: string[];
  kind: string;
  strength: string;
  mergeAccepted: string[];
  evidence: { start: number; end: number };
}

const ROOT = new URL('../../', import.meta.url);
export const read = (path: string) => readFileSync(new URL(path, ROOT), 'utf8');
export const present = (path: string) => existsSync(new URL(path, ROOT));
export const list = (path: string) => readdirSync(new URL(path, ROOT));

/** The records of a JSON Lines file. */
export const rows = <T>(path: string): T[] =>
  read(path)
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as T);

const FRONT = /^---\n([\s\S]*?)\n---\n/;

/** Offsets in the gold labels count from the start of `body`, which follows the front matter untrimmed. */
export const documents = list('seeds/documents/')
  .filter((name) => name.endsWith('.md'))
  .map((name) => {
    const text = read(`seeds/documents/${name}`);
    const front = FRONT.exec(text);
    return {
      name,
      front: parse(front?.[1] ?? '{}') as Record<string, unknown>,
      body: text.slice(front?.[0].length ?? 0),
    };
  });
export const bodyOf = (name: string) => documents.find((d) => d.name === name)?.body ?? '';

export const mentions = rows<Mention>('seeds/gold/mentions.jsonl');
export const initiatives = rows<Initiative>('seeds/gold/initiatives.jsonl');

/** EDTF as the seeds use it: a calendar year, month or day, with `~`, `?` or `%` where it is not certain. */
export function isEdtf(text: string): boolean {
  const [, year, month = '01', day = '01'] = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?[~?%]?$/.exec(text) ?? [];
  const at = new Date(`${year}-${month}-${day}T00:00:00Z`);
  return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(`${year}-${month}-${day}`);
}
