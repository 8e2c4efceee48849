// The comparison as text: both views, both languages, numbers that add up and nothing left unsaid.
import { render } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { buildDataset } from '../../src/atlas/index.ts';
import type { Lang } from '../../src/i18n/index.ts';
import type { AtlasState } from '../../src/state/index.ts';
import { parseDay } from '../../src/time/index.ts';
import { firstDay } from '../../src/ui/compare/first-day.ts';
import { Compare } from '../../src/ui/compare/index.tsx';
import { AtlasContext } from '../../src/ui/context.tsx';
import { makeFiles } from '../atlas/fixtures/make-dataset.ts';
import { makeAtlas } from './make-atlas.ts';

const { manifest, places, initiatives } = makeFiles(61, 90);
const dataset = buildDataset(manifest, places, initiatives);

function compared(change: Partial<AtlasState>): string {
  return render(
    <AtlasContext.Provider value={makeAtlas(dataset, change)}>
      <Compare />
    </AtlasContext.Provider>,
  );
}

describe('the comparison', () => {
  for (const lang of ['en', 'zh'] as Lang[])
    it.each([
      { compare: parseDay('2019-06-01') },
      { compare: parseDay('1999-01-01') },
      { multiples: 'month' as const },
      { multiples: 'year' as const },
      { compare: parseDay('2019-06-01'), q: 'nothing has this word' },
    ])(`leaves no gap: ${lang}, %o`, (change) => {
      const html = compared({ lang, ...change });
      expect(html).toContain(lang === 'en' ? 'Compare' : '对比');
      expect(html).not.toMatch(/undefined|NaN|Infinity/);
    });

  it('has a row per group, and as many initiatives as there are', () => {
    const html = compared({ compare: parseDay('2019-06-01') });
    const [, before = 0, after = 0] = (
      /(\d+) initiatives before 1 June 2019, (\d+) from/.exec(html) ?? []
    ).map(Number);
    expect(before + after).toBe(90);
    for (const group of ['Policy', 'Public services', 'Finance', 'People', 'Technology'])
      expect(html).toContain(group);
  });

  it('counts in its small maps what a month holds, and offers whole years', () => {
    const html = compared({ multiples: 'year' });
    expect(html.match(/class="multiple/g)?.length).toBeGreaterThanOrEqual(2);
    expect(html).toContain('Show 2018 on the map');
  });
});

it('begins on 24 October 2019, or in the middle of what there is', () => {
  const day = parseDay('2019-10-24');
  expect(firstDay({ first: day - 100, last: day + 10 })).toBe(day);
  expect(firstDay({ first: 100, last: 200 })).toBe(150);
});
