// The page as text: it renders in both languages without a browser, and data never becomes markup.
import { render } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { buildDataset } from '../../src/atlas/index.ts';
import type { Lang } from '../../src/i18n/index.ts';
import type { AtlasState } from '../../src/state/index.ts';
import { type Environment, layoutOf } from '../../src/ui/environment.ts';
import { Page } from '../../src/ui/page.tsx';
import { makeFiles } from '../atlas/fixtures/make-dataset.ts';
import { makeAtlas } from './make-atlas.ts';

function pageOf(change: Partial<AtlasState> = {}, environment: Partial<Environment> = {}): string {
  const files = makeFiles(41, 60);
  const target = files.initiatives.features[5]!.properties;
  Object.assign(target, { title: '<img src=x onerror=alert(1)>', id: 'evil' });
  target.evidence[0]!.document = 'c.md';
  target.evidence[0]!.text = 'In <b>Beijing</b> & elsewhere.';
  target.evidence[0]!.toponyms = [{ start: 6, end: 13, code: '110000' }];
  const dataset = buildDataset(files.manifest, files.places, files.initiatives);
  return render(<Page atlas={makeAtlas(dataset, change, environment)} />);
}

describe('the layout', () => {
  it('follows the width, and is a phone’s where a phone lies on its side', () => {
    expect(layoutOf(1440, 900)).toBe('desktop');
    expect(layoutOf(1024, 640)).toBe('compact');
    expect(layoutOf(375, 812)).toBe('phone');
    expect(layoutOf(844, 390)).toBe('phone');
  });
});

describe('the page', () => {
  for (const layout of ['desktop', 'compact', 'phone'] as const)
    for (const lang of ['en', 'zh'] as Lang[])
      it(`holds list, timeline and legend: ${layout}, ${lang}`, () => {
        const html = pageOf({ lang }, { layout });
        expect(html.match(/data-row/g)).toHaveLength(60);
        expect(html.match(/role="slider"/g)).toHaveLength(2);
        expect(html).toContain('type="range"');
        expect(html.match(/class="group /g)).toHaveLength(6);
        expect(html).not.toContain('undefined');
        expect(html).not.toContain('NaN');
      });

  it('writes what a document says as text, never as markup', () => {
    const html = pageOf({ initiative: 'evil' });
    expect(html).not.toContain('<img');
    expect(html).toContain('&lt;img src=x onerror=alert(1)>');
    expect(html).toMatch(/In &lt;b><(mark|u)>Beijing<\/\1>/);
  });

  it('links to web addresses only', () => {
    const html = pageOf({ initiative: 'evil', dialog: null });
    expect(html).not.toContain('javascript:');
  });

  it('keeps the sources’ language marked in the Chinese interface', () => {
    const html = pageOf({ lang: 'zh', initiative: 'evil' });
    expect(html).toMatch(/<blockquote lang="en">/);
    expect(html).toMatch(/<h2 id="card-title" lang="en">/);
  });

  it('says so when nothing shows', () => {
    expect(pageOf({ q: 'no such thing' })).toContain('Nothing to show');
    expect(pageOf({ q: 'no such thing', lang: 'zh' })).toContain('没有可显示的内容');
  });
});
