// Holds seeds/organisations.yaml to its form, and every place code in seeds/ to the gazetteer.
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { GazetteerFileSchema } from '../../src/contract/index.ts';
import { initiatives, mentions, present, read } from './read.ts';

interface Organisation {
  name: string;
  aliases: string[];
  seat: string | null;
  national?: boolean;
  why: string;
}

const organisations = parse(read('seeds/organisations.yaml')) as Organisation[];
const names = organisations.flatMap((o) => [o.name, ...o.aliases]);

describe('organisations', () => {
  it('have a name, aliases, a seat and a reason', () => {
    const KEYS = ['name', 'aliases', 'seat', 'national', 'why'];
    for (const o of organisations) {
      expect(Object.keys(o).filter((key) => !KEYS.includes(key))).toEqual([]);
      expect([o.name, o.why, ...o.aliases].filter((s) => typeof s !== 'string' || s.trim() === '')).toEqual(
        [],
      );
      expect(o.seat === null || /^\d{6}$/.test(o.seat), o.name).toBe(true);
    }
  });

  it('share no name', () => {
    expect(names.filter((name, i) => names.indexOf(name) !== i)).toEqual([]);
  });

  it('do not take Keda for Kodak', () => {
    expect(names).not.toContain('Kodak');
  });
});

describe.skipIf(!present('data/gazetteer.json'))('place codes that the gazetteer knows', () => {
  const known = present('data/gazetteer.json')
    ? new Set(GazetteerFileSchema.parse(JSON.parse(read('data/gazetteer.json'))).places.map(([code]) => code))
    : new Set<string>();

  it('seat every organisation', () => {
    expect(organisations.filter((o) => o.seat !== null && !known.has(o.seat))).toEqual([]);
  });

  it('label every place in the gold', () => {
    const codes = [
      ...mentions.map((m) => m.place),
      ...initiatives.flatMap((i) => i.places.map((p) => p.code)),
    ];
    expect(codes.filter((code) => code !== null && !known.has(code))).toEqual([]);
  });
});
