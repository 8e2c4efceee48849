// An embed's state, size and name → the HTML that puts it into somebody's page, with no attribute that could be left out.
import { FRAME_NAME } from '../embed/message.ts';
import type { Lang } from '../i18n/index.ts';
import type { AtlasState } from '../state/index.ts';
import { escapeXml } from '../static/markup.ts';
import { frameAddress, pageAddress, type Site, viewQuery } from './address.ts';
import { SIZES } from './image/format.ts';
import { type SnippetOptions, snippetState } from './snippet-state.ts';

export interface SnippetInput {
  readonly state: AtlasState; // of the page
  readonly options: SnippetOptions;
  readonly site: Site; // `data`: the version to keep where the options say so
  readonly names: { readonly frame: string; readonly picture: string; readonly link: string };
  readonly lang: Lang; // of the picture where the options leave it open
  readonly file: string; // name of the picture of this view, beside the reader's page
}

/** What an iframe is high until its content has said otherwise, and where no script listens. */
const FIRST_HEIGHT = 460;
/** Of the pictures that the build makes: src/embed/poster.ts. */
const POSTER = { width: 1200, height: 630 };
/** The picture of this view that the dialog saves. */
export const OWN_PICTURE = { format: 'wide', density: 2, ...SIZES.wide } as const;

export function snippet(input: SnippetInput): string {
  return { iframe, element, image, link }[input.options.form](input);
}

function iframe({ state, options, site, names }: SnippetInput): string {
  const { width, height, name } = options;
  const fits = height === 'content';
  const styles = [
    'border: 0',
    width !== null && 'max-width: 100%',
    typeof height === 'string' && !fits && `aspect-ratio: ${height.replace('/', ' / ')}; min-height: 360px`,
  ];
  const tag = open('iframe', {
    src: frameAddress(snippetState(state, options), pin(site, options)),
    title: name || names.frame,
    width: width ?? '100%',
    height: fits ? FIRST_HEIGHT : typeof height === 'number' ? height : null,
    loading: 'lazy',
    style: styles.filter(Boolean).join('; '),
    'data-chain-atlas': fits ? null : 'fixed', // another embed's script on the page must not change it
  });
  return `${tag}</iframe>${fits ? `\n${script(site)}` : ''}`;
}

function element(input: SnippetInput): string {
  const { state, options, site, names } = input;
  const name = options.name || names.frame;
  const keys = new URLSearchParams(viewQuery(snippetState(state, options), pin(site, options).data));
  const tag = open('chain-atlas', {
    ...Object.fromEntries([...keys].map(([key, value]) => [key, isBare(key, value) ? true : value])),
    height: typeof options.height === 'number' ? options.height : null,
    'map-title': name === FRAME_NAME ? null : name,
    style: options.width === null ? null : `max-width: ${options.width}px`,
  });
  return `${script(site)}\n${tag}\n  ${poster(input, '100%')}\n</chain-atlas>`;
}

/** As HTML writes what is simply on. */
const isBare = (key: string, value: string) => (key === 'autoplay' || key === 'loop') && value === '1';

function image(input: SnippetInput): string {
  const { options, names, file } = input;
  if (options.picture === 'atlas') return poster(input, options.width ?? POSTER.width);
  return linked(
    input,
    picture(file, options.name || names.picture, OWN_PICTURE, options.width ?? OWN_PICTURE.width),
  );
}

/** The build's picture of the whole atlas, leading to the view; in both themes where the reader's system decides. */
function poster(input: SnippetInput, width: number | '100%'): string {
  const { options, site, names, lang } = input;
  const { theme, format, form, name } = options;
  const file = (which: 'light' | 'dark') =>
    `${site.site}posters/${options.lang ?? lang}.${which}.${form === 'image' ? format : 'svg'}`;
  const img = picture(file(theme ?? 'light'), name || names.picture, POSTER, width);
  const dark = open('source', { srcset: file('dark'), media: '(prefers-color-scheme: dark)' });
  return linked(input, theme === null && form === 'image' ? `<picture>${dark}${img}</picture>` : img);
}

function picture(src: string, alt: string, size: typeof POSTER, width: number | '100%'): string {
  const fluid = width === '100%';
  const height = fluid ? null : Math.round((width * size.height) / size.width);
  return open('img', { src, alt, width, height, style: fluid ? null : 'max-width: 100%; height: auto' });
}

function link(input: SnippetInput): string {
  return linked(input, text(input.options.name || input.names.link));
}

const linked = ({ state, options, site }: SnippetInput, content: string): string =>
  `${open('a', { href: pageAddress(snippetState(state, options), pin(site, options)) })}${content}</a>`;

const pin = ({ site, data }: Site, { frozen }: SnippetOptions): Site => ({
  site,
  data: frozen ? data : null,
});
const script = ({ site }: Site) => `${open('script', { async: true, src: `${site}embed.js` })}</script>`;

type Attributes = Readonly<Record<string, string | number | true | null>>;
function open(name: string, attributes: Attributes): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== null)
    .map(([key, value]) => (value === true ? key : `${key}="${text(String(value))}"`));
  return `<${[name, ...written].join(' ')}>`;
}

/** Line breaks too: a parser changes some of them, and a snippet is one line for each element. */
const text = (value: string) => escapeXml(value).replace(/[\r\n\t]/g, (c) => `&#${c.charCodeAt(0)};`);
