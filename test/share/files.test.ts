// Downloaded tables and map layers, read again → the same rows and features, in any spreadsheet and by the contract.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { buildDataset, createPainter, type Entry } from '../../src/atlas/index.ts';
import {
  InitiativeCollectionSchema,
  ManifestSchema,
  PlaceCollectionSchema,
  z,
} from '../../src/contract/index.ts';
import { csvFile, fileName, geojsonFile } from '../../src/share/index.ts';
import { DEFAULT_STATE } from '../../src/state/index.ts';
import { formatDay, parseDay } from '../../src/time/index.ts';
import { readCsv } from './read-csv.ts';

const data = (name: string) => JSON.parse(readFileSync(`${import.meta.dirname}/../../data/${name}`, 'utf8'));
const initiatives = z.parse(InitiativeCollectionSchema, data('initiatives.geojson'));
const dataset = buildDataset(
  z.parse(ManifestSchema, data('manifest.json')),
  z.parse(PlaceCollectionSchema, data('places.geojson')),
  initiatives,
);
const shown = (change: Partial<typeof DEFAULT_STATE>) =>
  createPainter(dataset).picture({ ...DEFAULT_STATE, ...change }).shown.entries;

/** As a program that knows the one rule of the file reads a cell. */
const unguarded = (cell: string) => (/^'+[=+\-@\t\r]/.test(cell) ? cell.slice(1) : cell);

const rowsOf = (csv: string) => {
  const [head = [], ...rows] = readCsv(csv.replace(/^\ufeff/, ''));
  return rows.map((row) => {
    expect(row).toHaveLength(head.length);
    return Object.fromEntries(head.map((name, i) => [name, unguarded(row[i]!)]));
  });
};

describe('the table', () => {
  it('reads back as the same rows', () => {
    for (const entries of [
      dataset.entries,
      shown({ sectors: ['finance'], time: parseDay('2019-12-01') }),
      [],
    ]) {
      const rows = rowsOf(csvFile(entries));
      expect(rows.map((row) => row.id)).toEqual(entries.map((entry) => entry.initiative.id));
      for (const [i, row] of rows.entries()) expect(row).toMatchObject(meant(entries[i]!));
    }
  });

  const meant = ({ initiative, start, end, leads, partners }: Entry) => ({
    title: initiative.title,
    date: initiative.date.edtf,
    first_day: start === null ? '' : formatDay(start),
    last_day: formatDay(end - 1),
    places_zh: leads.map((place) => place.name.zh).join('; '),
    place_codes: leads.map((place) => place.code).join('; '),
    partner_codes: partners.map((place) => place.code).join('; '),
    sector: initiative.sector,
    kind: initiative.kind,
    actors: initiative.actors.join('; '),
    confidence: String(initiative.confidence),
  });

  it('runs nothing in a spreadsheet, and can be undone', () => {
    const titles = [
      '=HYPERLINK("x"),\n"y"',
      '+1',
      '-2',
      '@sum',
      "'=already",
      "''plain",
      '\tx',
      'a,b',
      '"',
      '区块链',
      '',
    ];
    const entries = titles.map((title) => ({
      ...dataset.entries[0]!,
      initiative: { ...dataset.entries[0]!.initiative, title },
    }));
    const csv = csvFile(entries);
    expect(rowsOf(csv).map((row) => row.title)).toEqual(titles);
    for (const [, title = ''] of readCsv(csv)) expect(title).not.toMatch(/^[=+\-@\t\r]/);
  });

  it('says that it is UTF-8, once', () => {
    expect([...csvFile(dataset.entries).matchAll(/\ufeff/g)].map(({ index }) => index)).toEqual([0]);
  });
});

describe('the map layer', () => {
  const about = { title: 'A', version: '0123456789ab', view: 'https://example.org/?q=a&b' };

  it('holds the features of the data itself, and fits its contract', () => {
    const read = JSON.parse(geojsonFile(dataset.entries, dataset, about));
    const { features } = z.parse(InitiativeCollectionSchema, read);
    const byId = new Map(initiatives.features.map((feature) => [feature.id, feature]));
    expect(features).toHaveLength(byId.size);
    for (const feature of features) expect(feature).toEqual(byId.get(feature.id));
    expect(read.about).toEqual(about);
  });

  it('holds what is shown, in the order shown', () => {
    const entries = shown({ provinces: ['330000'] });
    const { features } = JSON.parse(geojsonFile(entries, dataset, about));
    expect(entries.length).toBeGreaterThan(0);
    expect(features.map((feature: { id: string }) => feature.id)).toEqual(
      entries.map((e) => e.initiative.id),
    );
    expect(z.parse(InitiativeCollectionSchema, JSON.parse(geojsonFile([], dataset, about))).features).toEqual(
      [],
    );
  });
});

it('a file is named after its days and its data', () => {
  const day = parseDay('2019-12-20');
  expect(fileName({ from: parseDay('2019-01-01'), to: day, mark: 'abc' }, 'csv')).toBe(
    'chain-atlas_2019-01-01_2019-12-20_abc.csv',
  );
  expect(fileName({ from: day, to: day, mark: 'abc' }, 'geojson')).toBe('chain-atlas_2019-12-20_abc.geojson');
  expect(fileName({ to: day, mark: 'zh@3x' }, 'png')).toBe('chain-atlas_2019-12-20_zh@3x.png');
});
