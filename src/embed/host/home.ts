// Where this script was loaded from → where the atlas is: its pages and files lie beside embed.js.

/** Read while the script runs for the first time; later nobody knows any more. */
const loadedFrom: string | undefined =
  typeof document === 'undefined'
    ? undefined
    : ((document.currentScript as HTMLScriptElement | null)?.src ??
      document.querySelector<HTMLScriptElement>('script[src*="embed.js"]')?.src);

/** The atlas' address, with a slash at its end; undefined where a bundler has moved the script: then `src` says it. */
export const HOME: string | undefined = loadedFrom ? new URL('.', loadedFrom).href : undefined;

/** An `src` attribute as an address; a bad one is undefined. */
export function homeOf(src: string | null): string | undefined {
  if (!src) return HOME;
  try {
    const url = new URL(src, document.baseURI);
    return /^https?:$/.test(url.protocol) ? new URL('.', url).href : undefined;
  } catch {
    return undefined;
  }
}

const HOMES = Symbol.for('chain-atlas.homes');

/** The homes of all copies of this script on the page, of whatever version: the first copy cares for the frames of all. */
export function homes(): string[] {
  const page = globalThis as { [HOMES]?: string[] };
  page[HOMES] ??= [];
  return page[HOMES];
}
