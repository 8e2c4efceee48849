// What other programs read of the atlas → whole, by the rules of those who read it: oEmbed, Open Graph, dataset search.
import { describe, expect, it } from 'vitest';
import { datasetDescription, headTags, oembed } from '../../scripts/cards.ts';

describe.each(['en', 'zh'] as const)('oEmbed in %s', (lang) => {
  const card = oembed(lang) as Record<string, string | number>;

  it('has what the specification wants of a rich resource', () => {
    expect(card).toMatchObject({ version: '1.0', type: 'rich' });
    for (const key of ['title', 'provider_name', 'html', 'thumbnail_url'])
      expect(card[key]).toBeTypeOf('string');
    for (const key of ['width', 'height', 'thumbnail_width', 'thumbnail_height', 'cache_age'])
      expect(card[key]).toBeGreaterThan(0);
    for (const key of ['provider_url', 'thumbnail_url']) expect(String(card[key])).toMatch(/^https?:\/\//);
  });

  it('is one frame that WordPress keeps: no script, no style, no hash, its own size', () => {
    expect(card.html).toMatch(
      new RegExp(
        `^<iframe src="https?://[^"#]+/embed/\\?lang=${lang}" width="${card.width}" height="${card.height}" title="[^"<>]+" frameborder="0"></iframe>$`,
      ),
    );
  });
});

describe('the card of the page', () => {
  const content = (name: string) =>
    headTags().find(({ attrs }) => attrs?.property === name || attrs?.name === name)?.attrs?.content;

  it('is whole', () => {
    for (const name of [
      'og:type',
      'og:title',
      'og:description',
      'og:image',
      'og:image:alt',
      'twitter:image:alt',
    ])
      expect(content(name), name).toEqual(expect.stringMatching(/\S/));
    expect([content('og:image:width'), content('og:image:height')]).toEqual(['1200', '630']);
    expect(content('og:image')).toMatch(/\.png$/);
    expect(content('twitter:card')).toBe('summary_large_image');
  });

  it('describes the data set as Google asks', () => {
    const data = datasetDescription();
    expect(data).toMatchObject({
      '@context': 'https://schema.org',
      '@type': 'Dataset',
      isAccessibleForFree: true,
    });
    expect(String(data.description).length).toBeGreaterThanOrEqual(50); // and at most 5000
    expect(String(data.description).length).toBeLessThanOrEqual(5000);
    expect(data.temporalCoverage).toMatch(/^\d{4}-\d\d-\d\d\/\d{4}-\d\d-\d\d$/);
    for (const key of ['name', 'license', 'creator', 'identifier', 'version', 'keywords', 'spatialCoverage'])
      expect(data, key).toHaveProperty(key);
    for (const file of data.distribution as object[])
      expect(file).toMatchObject({ '@type': 'DataDownload', contentUrl: expect.stringMatching(/geojson$/) });
  });
});
