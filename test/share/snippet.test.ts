// Views, options and hostile words → snippets that are valid HTML and lead back to the very same state.
import { describe, expect, it, vi } from 'vitest';
import { keysOf, queryOf } from '../../src/embed/host/attributes.ts';
import { FRAME_NAME } from '../../src/embed/message.ts';
import { DEFAULT_OPTIONS, FORMS, type SnippetOptions, snippet, snippetState } from '../../src/share/index.ts';
import { type AtlasState, DEFAULT_STATE, readUrl, URL_KEYS } from '../../src/state/index.ts';
import { parseDay } from '../../src/time/index.ts';
import { type ReadElement, readHtml } from './read-html.ts';

const VERSION = '0123456789ab';
const SITE = 'https://example.org/atlas/';

const make = (state: AtlasState, options: Partial<SnippetOptions> = {}) =>
  snippet({
    state,
    options: { ...DEFAULT_OPTIONS, ...options },
    site: { site: SITE, data: VERSION },
    names: { frame: FRAME_NAME, picture: 'Map', link: 'Atlas' },
    lang: 'en',
    file: 'chain-atlas_2019-12-01_en.svg',
  });

const find = (html: string, name: string): ReadElement => {
  const found = readHtml(html).filter((element) => element.name === name);
  expect(found, html).toHaveLength(1);
  return found[0]!;
};

/** What the frame or the page shows that a snippet leads to, and the version it keeps. */
function readBack(html: string, form: SnippetOptions['form']): { state: AtlasState; data: string | null } {
  const warn = vi.fn();
  const query =
    form === 'iframe'
      ? new URL(find(html, 'iframe').attributes.get('src')!).search
      : form === 'element'
        ? queryOf(keysOf([...find(html, 'chain-atlas').attributes].map(([name, value]) => ({ name, value }))))
        : new URL(find(html, 'a').attributes.get('href')!).search;
  const state = readUrl(query, warn);
  expect(warn).not.toHaveBeenCalled();
  return { state, data: new URLSearchParams(query).get('data') };
}

const HOSTILE = [
  '"><script>alert(1)</script>',
  "' onload='alert(1)",
  'a&b=c&amp;d&#34;e;f',
  '</iframe><img src=x onerror=alert(1)>',
  'tea & “smoke”, 50 % + 区块链 \u{1f375}',
  'line\none\r\ntwo\tthree',
  ' ]]> --> {{x}} $y `z` \\',
];

const VIEWS: readonly Partial<AtlasState>[] = [
  {},
  { from: parseDay('2019-11-01'), to: parseDay('2019-12-20'), time: parseDay('2019-12-01') },
  { mode: 'window', window: 90, time: parseDay('2019-11-20') },
  { mode: 'fade', window: 7.5 },
  {
    sectors: ['finance', 'trade'],
    kinds: ['pilot'],
    provinces: ['330000', 'nation', 'unknown'],
    basis: 'stated',
  },
  { sectors: [] },
  { initiative: 'a.b:c-d_1', place: '440300', view: { zoom: 5.25, lat: 30.5, lng: 114.25 } },
  { compare: parseDay('2019-10-24') },
  { multiples: 'month', symbols: 'mentions' },
  ...HOSTILE.map((q) => ({ q })),
];
const OPTIONS: readonly Partial<SnippetOptions>[] = [
  {},
  { autoplay: true, loop: true, speed: 2, controls: false },
  { theme: 'dark', lang: 'zh', frozen: true },
];

describe('snippets', () => {
  vi.spyOn(console, 'warn').mockImplementation(() => {});

  for (const form of FORMS)
    it(`${form}: lead back to the same state`, () => {
      for (const view of VIEWS)
        for (const change of OPTIONS) {
          const state = { ...DEFAULT_STATE, ...view };
          const options = { ...DEFAULT_OPTIONS, ...change, form };
          const wanted = snippetState(state, options);
          const back = readBack(make(state, options), form);
          for (const key of URL_KEYS)
            expect(back.state[key], `${key} of ${make(state, options)}`).toEqual(wanted[key]);
          expect(back.data).toBe(options.frozen ? VERSION : null);
        }
    });

  for (const form of FORMS)
    it(`${form}: take any name as text`, () => {
      for (const name of HOSTILE) {
        const html = make(DEFAULT_STATE, { form, name });
        expect(readHtml(html).map((element) => element.name)).toEqual(
          readHtml(make(DEFAULT_STATE, { form })).map((element) => element.name),
        );
        const said = {
          iframe: () => find(html, 'iframe').attributes.get('title'),
          element: () => find(html, 'chain-atlas').attributes.get('map-title'),
          image: () => find(html, 'img').attributes.get('alt'),
          link: () => find(html, 'a').text,
        }[form]();
        expect(said).toBe(name);
      }
    });

  it('have no attribute that says what is so anyway', () => {
    expect(make(DEFAULT_STATE)).toBe(
      `<iframe src="${SITE}embed/" title="${FRAME_NAME}" width="100%" height="460" loading="lazy" style="border: 0"></iframe>\n<script async src="${SITE}embed.js"></script>`,
    );
    expect([...find(make(DEFAULT_STATE, { form: 'element' }), 'chain-atlas').attributes]).toEqual([]);
    expect(make(DEFAULT_STATE, { form: 'link' })).toBe(`<a href="${SITE}">Atlas</a>`);
  });

  it('leave behind what is not to be kept', () => {
    const state = { ...DEFAULT_STATE, q: 'tea', time: parseDay('2019-12-01'), place: '440300' };
    const { state: back } = readBack(make(state, { kept: ['filters'] }), 'iframe');
    expect(back).toEqual({ ...DEFAULT_STATE, q: 'tea' });
    expect(readBack(make(state, { kept: [] }), 'iframe').state).toEqual(DEFAULT_STATE);
  });

  it('give the size that was asked for, and no script that would change it', () => {
    const fixed = find(make(DEFAULT_STATE, { width: 640, height: 500 }), 'iframe').attributes;
    expect(fixed.get('width')).toBe('640');
    expect(fixed.get('height')).toBe('500');
    expect(fixed.get('data-chain-atlas')).toBe('fixed');
    expect(make(DEFAULT_STATE, { height: 500 })).not.toContain('<script');
    const ratio = find(make(DEFAULT_STATE, { height: '4/3' }), 'iframe').attributes;
    expect(ratio.get('style')).toContain('aspect-ratio: 4 / 3');
    expect(ratio.has('height')).toBe(false);
    const element = find(make(DEFAULT_STATE, { form: 'element', height: 500, width: 640 }), 'chain-atlas');
    expect(element.attributes.get('height')).toBe('500');
    expect(element.attributes.get('style')).toBe('max-width: 640px');
  });

  it('show a picture in the theme of its reader, or in the one that was chosen', () => {
    const sources = (options: Partial<SnippetOptions>) =>
      readHtml(make(DEFAULT_STATE, { form: 'image', ...options })).flatMap(
        ({ attributes }) => attributes.get('srcset') ?? attributes.get('src') ?? [],
      );
    expect(sources({})).toEqual([`${SITE}posters/en.dark.svg`, `${SITE}posters/en.light.svg`]);
    expect(sources({ theme: 'dark', lang: 'zh', format: 'png' })).toEqual([`${SITE}posters/zh.dark.png`]);
  });
});

it('a picture of this view is referred to by its name, in its own size', () => {
  const img = find(make(DEFAULT_STATE, { form: 'image', picture: 'view', width: 640 }), 'img');
  expect(Object.fromEntries(img.attributes)).toMatchObject({
    src: 'chain-atlas_2019-12-01_en.svg',
    width: '640',
    height: '360',
  });
});
