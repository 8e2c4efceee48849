// The view on the page and what the reader wants of it → the state that an embed shows, and everything else about it.
import { type AtlasState, DEFAULT_STATE } from '../state/index.ts';

export const FORMS = ['iframe', 'element', 'image', 'link'] as const;
export type Form = (typeof FORMS)[number];

/** What of the present view can be left behind, and the keys each part is written with. */
export const PARTS = {
  time: ['from', 'to', 'time', 'mode', 'window'],
  filters: ['sectors', 'kinds', 'provinces', 'q', 'basis', 'symbols'],
  open: ['initiative', 'place', 'compare', 'multiples'],
  position: ['view'],
} as const satisfies Record<string, readonly (keyof AtlasState)[]>;
export type PartName = keyof typeof PARTS;
export const PART_NAMES = Object.keys(PARTS) as PartName[];

/** `content`: as high as what is in it. A ratio is width over height. */
export type Height = 'content' | number | '16/9' | '4/3' | '1/1';

export interface SnippetOptions {
  readonly form: Form;
  readonly kept: readonly PartName[];
  readonly controls: boolean;
  readonly autoplay: boolean;
  readonly loop: boolean;
  readonly speed: number;
  readonly frozen: boolean; // keeps the version of the data that is shown now
  readonly theme: AtlasState['theme'];
  readonly lang: AtlasState['lang'];
  readonly width: number | null; // px; null: as wide as the text around it
  readonly height: Height;
  readonly picture: 'atlas' | 'view'; // of the whole, as the site keeps it; or of this view, beside the reader's page
  readonly format: 'svg' | 'png'; // of the image
  readonly name: string; // for those who do not see it; empty: the usual one
}

export const DEFAULT_OPTIONS: SnippetOptions = {
  form: 'iframe',
  kept: PART_NAMES,
  controls: true,
  autoplay: false,
  loop: false,
  speed: 1,
  frozen: false,
  theme: null,
  lang: null,
  width: null,
  height: 'content',
  picture: 'atlas',
  format: 'svg',
  name: '',
};

/** The parts in which a view differs from the atlas as it opens. */
export const partsOf = (state: AtlasState): PartName[] =>
  PART_NAMES.filter((part) => PARTS[part].some((key) => state[key] !== DEFAULT_STATE[key]));

/** What an embed of `state` shows. How the reader likes their own page to look and move stays behind. */
export function snippetState(state: AtlasState, options: SnippetOptions): AtlasState {
  const kept = options.kept.flatMap((part) => PARTS[part].map((key) => [key, state[key]]));
  const { autoplay, loop, speed, theme, lang, form } = options;
  return {
    ...DEFAULT_STATE,
    ...(Object.fromEntries(kept) as Partial<AtlasState>),
    theme,
    lang,
    ...(form !== 'image' && { autoplay, loop, speed }),
    ...(isFrame(form) && { controls: options.controls }),
  };
}

/** Those two end in the frame below /embed/; the others lead to the full page. */
export const isFrame = (form: Form): boolean => form === 'iframe' || form === 'element';
