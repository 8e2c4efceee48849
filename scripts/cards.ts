// data/ → what other pages and programs show of the atlas: posters, oEmbed, cards of social networks, a dataset's description.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { HtmlTagDescriptor, Plugin } from 'vite';
import { pageModule } from './prerender.ts';
import { rasterize, writesChinese } from './rasterize.ts';
import { ROOT } from './run.ts';

/** Where the site will be, with a slash at its end: a build cannot know its own address. */
const KNOWN = process.env.ATLAS_URL ? new URL('./', process.env.ATLAS_URL).href : undefined;
/** oEmbed needs whole addresses; without ATLAS_URL they are those of `npm start`. */
const SITE = KNOWN ?? 'http://localhost:4173/';
/** In the page's own HTML, where a relative address is better than a wrong one. */
const HERE = KNOWN ?? './';
const SIZE = { width: 1200, height: 630 };
const FRAME = { width: 800, height: 500 };
const LANGS = ['en', 'zh'] as const;
const THEMES = ['light', 'dark'] as const;
type Lang = (typeof LANGS)[number];

const WORDS = {
  en: {
    title: 'ChainAtlas: blockchain initiatives in China',
    description:
      'An animated atlas of blockchain initiatives in China, made from news texts: every mark leads back to the sentence it came from.',
    alt: 'Map of blockchain initiatives in China, coloured by sector',
  },
  zh: {
    title: 'ChainAtlas：中国区块链举措地图',
    description: '由新闻文本制成的中国区块链举措动态地图：每一点皆可溯源至原句。',
    alt: '中国区块链举措地图，按领域着色',
  },
} as const;

interface Manifest {
  readonly hash: string;
  readonly extent: { readonly start: string; readonly end: string };
  readonly counts: Readonly<Record<string, number>>;
  readonly documents: readonly { readonly title: string }[];
}
const data = (name: string) => JSON.parse(readFileSync(join(ROOT, 'data', name), 'utf8'));

/** Site path → SVG. */
async function drawPosters(): Promise<Map<string, string>> {
  const { posters } = await pageModule<{
    posters(files: Record<string, unknown>): (lang: string, theme: string) => string;
  }>('src/embed/poster.ts');
  const draw = posters({
    manifest: data('manifest.json'),
    places: data('places.geojson'),
    initiatives: data('initiatives.geojson'),
    basemap: data('basemap.topo.json'),
  });
  return new Map(
    LANGS.flatMap((lang) =>
      THEMES.map((theme) => [`posters/${lang}.${theme}.svg`, draw(lang, theme)] as const),
    ),
  );
}

const pictureOf = (lang: Lang, site: string) => `${site}posters/${lang}.light.png`;

/** One iframe and no blockquote: with one, WordPress hides the frame until it hears a secret. */
export function oembed(lang: Lang): Record<string, unknown> {
  const { title } = WORDS[lang];
  return {
    version: '1.0',
    type: 'rich',
    title,
    provider_name: 'ChainAtlas',
    provider_url: SITE,
    cache_age: 86_400,
    ...FRAME,
    html: `<iframe src="${SITE}embed/?lang=${lang}" width="${FRAME.width}" height="${FRAME.height}" title="${title}" frameborder="0"></iframe>`,
    thumbnail_url: pictureOf(lang, SITE),
    thumbnail_width: SIZE.width,
    thumbnail_height: SIZE.height,
  };
}

/** As schema.org and dataset search engines read it: Google wants name and description, and recommends the rest. */
export function datasetDescription(): Record<string, unknown> {
  const { hash, extent, counts } = data('manifest.json') as Manifest;
  return {
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    name: 'Blockchain initiatives in China',
    description: `${counts.initiatives} initiatives at ${counts.places} places, each with the sentence it rests on, from ${counts.documents} news documents.`,
    ...(KNOWN && { url: KNOWN }),
    version: hash.slice(0, 12),
    identifier: hash,
    license: 'https://opensource.org/license/mit',
    isAccessibleForFree: true,
    inLanguage: ['en', 'zh-Hans'],
    temporalCoverage: `${extent.start}/${extent.end}`,
    spatialCoverage: {
      '@type': 'Place',
      name: 'China',
      geo: { '@type': 'GeoShape', box: '18.1 73.4 53.6 134.8' }, // south west north east, degrees
    },
    measurementTechnique: 'Toponyms, dates and sectors read from news texts by rules; see the method page',
    variableMeasured: ['place', 'date', 'sector', 'kind', 'actors', 'evidence'],
    keywords: ['blockchain', 'China', 'news', 'geoparsing'],
    creator: { '@type': 'Organization', name: 'ChainAtlas' },
    distribution: ['initiatives.geojson', 'places.geojson'].map((file) => ({
      '@type': 'DataDownload',
      encodingFormat: 'application/geo+json',
      contentUrl: `${HERE}data/${file}`,
    })),
  };
}

export function headTags(): HtmlTagDescriptor[] {
  const { title, description, alt } = WORDS.en;
  const open = (property: string, content: string): HtmlTagDescriptor => ({
    tag: 'meta',
    attrs: { property, content },
    injectTo: 'head',
  });
  const named = (name: string, content: string): HtmlTagDescriptor => ({
    tag: 'meta',
    attrs: { name, content },
    injectTo: 'head',
  });
  return [
    ...LANGS.map(
      (lang): HtmlTagDescriptor => ({
        tag: 'link',
        attrs: {
          rel: 'alternate',
          type: 'application/json+oembed',
          title: WORDS[lang].title,
          href: `${HERE}oembed/${lang}.json`,
        },
        injectTo: 'head',
      }),
    ),
    // Only a whole address is one; where the site will stand is known when it is built for there.
    ...(KNOWN ? [{ tag: 'link', attrs: { rel: 'canonical', href: KNOWN }, injectTo: 'head' } as const] : []),
    open('og:type', 'website'),
    open('og:site_name', 'ChainAtlas'),
    open('og:title', title),
    open('og:description', description),
    ...(KNOWN ? [open('og:url', KNOWN)] : []),
    open('og:image', pictureOf('en', HERE)),
    open('og:image:type', 'image/png'),
    open('og:image:width', String(SIZE.width)),
    open('og:image:height', String(SIZE.height)),
    open('og:image:alt', alt),
    open('og:locale', 'en_GB'),
    open('og:locale:alternate', 'zh_CN'),
    named('twitter:card', 'summary_large_image'), // title, description and picture it takes from the above
    named('twitter:image:alt', alt),
    {
      tag: 'script',
      attrs: { type: 'application/ld+json' },
      children: JSON.stringify(datasetDescription()).replaceAll('<', '\\u003c'),
      injectTo: 'head',
    },
  ];
}

export function cards(): Plugin {
  return {
    name: 'cards',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: (_, { filename }) => (filename === join(ROOT, 'index.html') ? headTags() : []),
    },
    async generateBundle() {
      const emit = (fileName: string, source: string | Uint8Array) =>
        this.emitFile({ type: 'asset', fileName, source });
      const posters = await drawPosters();
      const chinese = writesChinese();
      if (!chinese) this.warn('no font for Chinese is installed: the Chinese posters are English as PNG');
      for (const [fileName, svg] of posters) {
        emit(fileName, svg);
        const drawn = chinese ? svg : (posters.get(fileName.replace('/zh.', '/en.')) ?? svg);
        emit(fileName.replace(/svg$/, 'png'), await rasterize(drawn));
      }
      for (const lang of LANGS) emit(`oembed/${lang}.json`, `${JSON.stringify(oembed(lang), null, 1)}\n`);
    },
  };
}
