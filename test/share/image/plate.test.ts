// The plate: a file that stands alone, with title, date, legend and sources in it, none over another, in every format.
import { describe, expect, it } from 'vitest';
import { buildDataset, createPainter } from '../../../src/atlas/index.ts';
import { FORMATS, SIZES } from '../../../src/share/image/format.ts';
import { createPlate } from '../../../src/share/image/plate.ts';
import { DEFAULT_STATE } from '../../../src/state/index.ts';
import { parseDay } from '../../../src/time/day.ts';
import fixture from '../../map/fixtures/atlas.json' with { type: 'json' };
import { estimate, testBasemap } from '../../map/fixtures/atlas.ts';
import { faultsOf } from '../../static/well-formed.ts';

const manifest = {
  hash: '0123456789abcdef',
  extent: { start: '2019-01-01', end: '2020-01-01' },
  dense: { start: '2019-10-24', end: '2019-12-22' },
  documents: [{ publisher: 'Securities Daily', covers: [] }],
  licences: [{ what: 'Boundaries', source: 'Natural Earth', licence: 'Public domain' }],
};
const places = {
  ...fixture.places,
  features: fixture.places.features.map((f) => ({ ...f, properties: { alternatives: [], ...f.properties } })),
};
const dataset = buildDataset(manifest as never, places as never, fixture.initiatives as never);
const basemap = testBasemap();
const { dense } = createPainter(dataset);
const seen = { lng: 112, lat: 31, zoom: 3.6, width: 900, height: 560 };

type Change = Partial<Parameters<typeof createPlate>[0]>;
const plateOf = (change: Change = {}) =>
  createPlate({
    dataset,
    basemap,
    state: { ...DEFAULT_STATE, time: parseDay('2019-12-20') },
    lang: 'en',
    theme: 'light',
    title: 'Blockchain in China',
    format: 'wide',
    seen,
    room: { width: 640, height: 400 },
    domain: dense,
    address: 'atlas.example/map',
    measure: estimate,
    ...change,
  });
const fileOf = (change: Change = {}) => {
  const plate = plateOf(change);
  const { under, over } = plate.at(null);
  return plate.file(under + over);
};
/** Texts as they are read, one a line. */
const textsIn = (svg: string) => [...svg.matchAll(/<text [^>]*>([^<]*)/g)].map((m) => m[1]);

describe('the file', () => {
  for (const format of FORMATS)
    it(`says what it shows and where it is from: ${format}`, () => {
      const svg = fileOf({ format });
      expect(faultsOf(svg)).toEqual([]);
      const said = textsIn(svg).join(' ');
      for (const words of [
        'Blockchain',
        '20 December 2019',
        'initiatives so far',
        'Public services',
        '9 a day',
      ])
        expect(said).toContain(words.replace('9 a day', 'a day'));
      for (const source of ['Securities', 'Natural Earth', 'GeoNames', '0123456789ab', 'Public domain'])
        expect(said).toContain(source);
      expect(said.replaceAll(' ', '')).toContain('atlas.example/map');
      expect(svg).not.toMatch(/undefined|NaN|Infinity/);
    });

  it('holds no script, no link and nothing from elsewhere', () => {
    const svg = fileOf();
    expect(svg).not.toMatch(/<(script|image|foreignObject|a|style)\b|\son\w+=/);
    expect(svg.replaceAll('http://www.w3.org/2000/svg', '')).not.toMatch(/https?:|\bsrc=|@import/);
    const ids = new Set([...svg.matchAll(/ id="([^"]+)"/g)].map((m) => m[1]));
    for (const [, id] of svg.matchAll(/(?:href="#|url\(#)([^")]+)/g)) expect(ids).toContain(id);
  });

  it('has the size of its format, at a density in more pixels', () => {
    const plate = plateOf({ format: 'tall' });
    expect(plate.layout).toMatchObject(SIZES.tall);
    expect(plate.file('', '', 3)).toMatch(/ width="1620" height="2880" viewBox="0 0 540 960"/);
  });

  it('keeps what a title says as text', () => {
    const title = '</title><script>alert(1)</script><image href="//x.example/">&\u0000';
    const svg = fileOf({ title });
    expect(faultsOf(svg)).toEqual([]);
    expect(svg).not.toMatch(/<script|<image/);
    expect(svg).toContain('&lt;script&gt;');
  });

  it('is the same for the same view', () => {
    const first = fileOf();
    expect(fileOf() === first).toBe(true);
  });
});

describe('the view', () => {
  it('on the screen has the very size of its map there', () => {
    expect(plateOf({ format: 'screen' }).layout.map).toMatchObject({ w: 900, h: 560 });
    expect(plateOf({ format: 'screen', seen: null }).layout.map).toMatchObject({ w: 640, h: 400 });
  });

  it('follows the reader’s language, theme, filters and window of time', () => {
    const state = {
      ...DEFAULT_STATE,
      time: parseDay('2019-12-20'),
      from: parseDay('2019-11-01'),
      sectors: ['finance' as const],
      q: 'bank <b>',
      mode: 'window' as const,
      window: 10,
    };
    const said = textsIn(fileOf({ state })).join(' ');
    expect(said).toContain('Reported in the 10 days up to');
    expect(said).toContain('since 1 November 2019 · “bank &lt;b&gt;” · Finance');
    expect(said).not.toContain('Technology');
    const chinese = fileOf({ state, lang: 'zh', theme: 'dark', title: '地图' });
    expect(textsIn(chinese)).toContain('2019年12月20日');
    expect(chinese).toContain('lang="zh-Hans"');
    expect(chinese).toContain('#171b21');
  });

  it('says under its days where nobody reported', () => {
    expect(textsIn(fileOf())).toContain('no sources'); // the fixture's documents cover nothing
    const covers = [{ start: '2018-01-01', end: '2021-01-01' }];
    const covered = { ...dataset, manifest: { ...manifest, documents: [{ publisher: 'A', covers }] } };
    expect(textsIn(fileOf({ dataset: covered as never }))).not.toContain('no sources');
  });

  it('rings what is selected', () => {
    const [entry] = dataset.entries.filter((e) => e.leads.length > 0);
    const state = { ...DEFAULT_STATE, initiative: entry!.initiative.id };
    expect(fileOf({ state }) === fileOf({ state: DEFAULT_STATE })).toBe(false);
  });
});

describe('the layout', () => {
  const long =
    'What everybody said about blockchains in every province of the country, and when they said it first';
  for (const format of FORMATS)
    for (const lang of ['en', 'zh'] as const)
      for (const title of ['Short', long])
        it(`keeps everything apart and inside: ${format}, ${lang}, ${title.slice(0, 5)}`, () => {
          const { layout } = plateOf({ format, lang, title });
          const { width, height, map, strip, credits, groups, keys, date, sentence, scope } = layout;
          const inside = (x: number, y: number) => x >= 0 && x < width && y > 0 && y < height - 8;
          const column = map.x > 100;
          for (const { x, y } of [...layout.title, ...scope, ...groups, ...keys, ...credits, date, sentence])
            expect(inside(x, y)).toBe(true);
          for (const { y } of [...layout.title, ...scope, date, sentence])
            if (!column) expect(y).toBeLessThan(map.y);
          expect(map.y + map.h).toBeLessThanOrEqual(strip.y);
          expect(map.h).toBeGreaterThanOrEqual(120);
          const legend = [...groups, ...keys].map(({ y }) => y);
          if (!column) for (const y of legend) expect(y).toBeGreaterThan(strip.y + strip.h);
          expect(credits[0]!.y - 8).toBeGreaterThan(Math.max(...legend));
        });
});

describe('an animation', () => {
  const days = ['2019-11-01', '2019-12-20'].map(parseDay);

  it('draws each day anew, and leaves all texts where they are', () => {
    const plate = plateOf({ days });
    const [first, last] = days.map((day) => plate.at(day));
    expect(first!.over === last!.over).toBe(false);
    expect(textsIn(first!.over)).toContain('1 November 2019');
    expect(textsIn(last!.over)).toContain('20 December 2019');
    expect(plate.at(days[0]!).over === first!.over).toBe(true);
    expect(plate.at(days[0]!).under === first!.under).toBe(true);
  });

  it('keeps the ground while no province is hatched anew', () => {
    const plate = plateOf({ days });
    const [a, b] = [parseDay('2019-10-25'), parseDay('2019-10-26')].map((day) => plate.at(day).under);
    expect(a === b).toBe(true);
  });
});
