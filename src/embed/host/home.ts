// Where this script was loaded from → where the atlas is: its pages and files lie beside embed.js.

/**
 * The atlas' address, with a slash at its end, read while the script runs for the first time: later nobody knows any
 * more. A module has no `currentScript` and a page may hold other programs' embed.js, but every engine writes into a
 * stack where the code is from. Undefined where a bundler has moved the script: then `src` says it.
 */
export const HOME: string | undefined =
  typeof document === 'undefined'
    ? undefined
    : (scriptIn((document.currentScript as HTMLScriptElement | null)?.src ?? '') ??
      scriptIn(new Error().stack ?? ''));

/** `https://example.org/atlas/embed.js?2:1:30` → `https://example.org/atlas/`. */
export function scriptIn(text: string): string | undefined {
  return /https?:\/\/[^\s()@]*\/(?=embed\.js\b)/.exec(text)?.[0];
}

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
