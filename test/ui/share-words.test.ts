// What an address holds, in words: every part that differs is named, in both languages, and nothing else is.
import { describe, expect, it } from 'vitest';
import { buildDataset } from '../../src/atlas/index.ts';
import { SHARE } from '../../src/i18n/share.ts';
import { type AtlasState, DEFAULT_STATE } from '../../src/state/index.ts';
import { parseDay } from '../../src/time/index.ts';
import { viewWords } from '../../src/ui/share/view-words.ts';
import { makeFiles } from '../atlas/fixtures/make-dataset.ts';

const { manifest, places, initiatives } = makeFiles(31, 120);
const dataset = buildDataset(manifest, places, initiatives);
const bounds = { first: parseDay('2019-01-01'), last: parseDay('2019-12-31') };
const words = (change: Partial<AtlasState>, lang: 'en' | 'zh' = 'en') =>
  Object.fromEntries(
    viewWords({ ...DEFAULT_STATE, ...change }, { dataset, bounds, lang }).map((line) => [
      line.part,
      line.words,
    ]),
  );

describe('an address in words', () => {
  it('says nothing of what is as it always is, nor of how a reader likes their page', () => {
    expect(words({})).toEqual({});
    expect(words({ theme: 'dark', lang: 'zh', motion: 'reduced', speed: 4 })).toEqual({});
  });

  it('says the day, the way time adds up, and the limits', () => {
    const time = parseDay('2019-12-16');
    expect(words({ time })).toEqual({ time: 'Everything reported up to 16 December 2019' });
    expect(words({ time }, 'zh')).toEqual({ time: '截至2019年12月16日' });
    expect(words({ time, mode: 'window', window: 90 })).toEqual({
      time: 'Reported in the 90 days up to 16 December 2019',
    });
    expect(words({ time, from: parseDay('2019-11-01') }, 'zh')).toEqual({
      time: '截至2019年12月16日，2019年11月1日至2019年12月31日之间',
    });
  });

  it('names each filter', () => {
    const change = {
      q: ' tea ',
      sectors: ['finance'],
      provinces: ['330000', 'nation'],
      basis: 'stated',
    } as const;
    expect(words(change)).toEqual({
      filters: '“tea”, Finance, Zhejiang, Nationwide, no places by seat',
    });
    expect(words(change, 'zh')).toEqual({ filters: '“tea”、金融、浙江、全国、不含按总部定位' });
    expect(words({ symbols: 'mentions' })).toEqual({ filters: 'symbols count mentions' });
    expect(words({ sectors: [] })).toEqual({ filters: 'no sector' });
  });

  it('names what is open, and keeps what the data does not know', () => {
    const { title, id } = dataset.entries[0]!.initiative;
    expect(words({ initiative: id, place: '440300' })).toEqual({ open: `${title}, Shenzhen` });
    expect(words({ initiative: 'gone', multiples: 'week' })).toEqual({ open: 'gone, the comparison' });
  });
});

it('the dialog says everything in both languages', () => {
  const leaves = (value: unknown): unknown[] =>
    typeof value === 'object' && value !== null ? Object.values(value).flatMap(leaves) : [value];
  expect(leaves(SHARE.zh)).toHaveLength(leaves(SHARE.en).length);
  const chinese = leaves(SHARE.zh).filter((text) => typeof text === 'string');
  expect(chinese.filter((text) => !/[\u4e00-\u9fff]/.test(String(text)))).toEqual(['100%', 'BibTeX']);
});
