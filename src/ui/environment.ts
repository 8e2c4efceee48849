// The browser's surroundings → what the page adapts to: width, colour scheme, motion, language.
import { type Lang, preferredLang } from '../i18n/index.ts';
import { createStore, type Store } from '../state/index.ts';

/**
 * desktop from 1200 px, compact from 680 px, phone below, and wherever a phone lies on its side; embed in frames.
 * The page's own size counts, not the screen's.
 */
export type Layout = 'desktop' | 'compact' | 'phone' | 'embed';

export interface Environment {
  readonly layout: Layout;
  readonly dark: boolean; // the system prefers dark
  readonly still: boolean; // the system prefers reduced motion
  readonly lang: Lang;
}

export const layoutOf = (width: number, height: number): Layout =>
  width < 680 || height <= LOW ? 'phone' : width < 1200 ? 'compact' : 'desktop';
/** px; styles/landscape.css has the same measure. */
const LOW = 480;

/** Watches `root` and the media queries for as long as the page lives; a frame keeps its one layout. */
export function watchEnvironment(root: HTMLElement, fixed?: Layout): Store<Environment> {
  const dark = matchMedia('(prefers-color-scheme: dark)');
  const still = matchMedia('(prefers-reduced-motion: reduce)');
  const read = (): Environment => ({
    layout: fixed ?? layoutOf(root.clientWidth || innerWidth, innerHeight),
    dark: dark.matches,
    still: still.matches,
    lang: preferredLang(navigator.languages ?? [navigator.language]),
  });
  const store = createStore(read());
  const refresh = () => {
    const next = read();
    store.update((now) =>
      (Object.keys(next) as (keyof Environment)[]).every((key) => next[key] === now[key]) ? now : next,
    );
  };
  new ResizeObserver(refresh).observe(root);
  dark.addEventListener('change', refresh);
  still.addEventListener('change', refresh);
  return store;
}
