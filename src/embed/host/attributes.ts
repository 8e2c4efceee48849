// The element's attributes → the frame's query: each value checked by hand, what is not understood said once and left out.

/** Text of an attribute → text of the URL key, or undefined when it makes no sense. */
type Read = (text: string) => string | undefined;

const day: Read = (text) => {
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(+date) && date.toISOString().slice(0, 10) === text ? text : undefined; // 2019-02-30 is none
};
const matching =
  (pattern: RegExp): Read =>
  (text) =>
    pattern.test(text) ? text : undefined;
const words =
  (all: string): Read =>
  (text) =>
    all.split(' ').includes(text) ? text : undefined;
const list =
  (known: Read): Read =>
  (text) => {
    const items = text.split(/[\s,]+/).filter(Boolean);
    return items.every((item) => known(item) !== undefined) ? items.sort().join(',') : undefined;
  };
const number =
  (least: number, most: number): Read =>
  (text) =>
    text.trim() !== '' && Number(text) >= least && Number(text) <= most ? String(Number(text)) : undefined;
/** As in HTML the bare attribute means yes; unlike in HTML it can also say no. */
const flag: Read = (text) =>
  /^(|1|true)$/.test(text) ? '1' : /^(0|false|none)$/.test(text) ? '0' : undefined;
const view: Read = (text) => {
  const parts = text.split('/');
  const [zoom, lat, lng] = parts.map((part) => number(-180, 180)(part) ?? Number.NaN).map(Number) as number[];
  return parts.length === 3 && zoom! >= 0 && zoom! <= 22 && Math.abs(lat!) <= 90 && lng! <= 180
    ? text
    : undefined;
};
/** `zh-Hans-CN` is Chinese; `auto` leaves it to the reader's browser. */
const lang: Read = (text) =>
  /^(en|zh)\b/i.exec(text)?.[1]?.toLowerCase() ?? (text === 'auto' ? '' : undefined);

/** The lists are repeated from src/contract, which would bring its schemas along; a test compares them. */
export const SECTORS =
  'policy government justice tax finance trade industry energy agriculture education welfare technology';
export const KINDS =
  'policy meeting speech launch application pilot product contract alliance institute statistic';

/** Attribute and URL key in one: the names are the same. An empty result leaves the key out. */
export const KEYS: Readonly<Record<string, Read>> = {
  from: day,
  to: day,
  time: day,
  mode: words('cumulative window fade'),
  window: number(1, 3660),
  sectors: list(words(SECTORS)),
  kinds: list(words(KINDS)),
  provinces: list(matching(/^(\d{6}|nation|unknown)$/)),
  q: matching(/^[\s\S]{0,200}$/),
  initiative: matching(/^[\w.:-]{1,120}$/),
  place: matching(/^\d{6}$/),
  view,
  symbols: words('initiatives documents mentions'),
  basis: words('all stated'),
  compare: day,
  multiples: words('week month year'),
  lang,
  theme: (text) => (text === 'auto' ? '' : words('light dark')(text)),
  motion: words('full reduced'),
  autoplay: flag,
  loop: flag,
  speed: number(0.25, 16),
  controls: flag,
  data: matching(/^[0-9a-f]{12,64}$/),
};

/** Attributes about the element itself; they never reach the frame. */
export const OWN = ['src', 'height', 'loading', 'map-title'] as const;

const told = new Set<string>();
export function warnOnce(sentence: string): void {
  if (told.has(sentence)) return;
  told.add(sentence);
  console.warn(`<chain-atlas>: ${sentence}`);
}

/** The URL keys that the attributes set, checked. */
export function keysOf(
  attributes: Iterable<{ readonly name: string; readonly value: string }>,
): Record<string, string> {
  const keys: Record<string, string> = {};
  for (const { name, value } of attributes) {
    const read = Object.hasOwn(KEYS, name) ? KEYS[name] : undefined;
    if (read) {
      const text = read(value);
      if (text === undefined) warnOnce(`${name}="${value.slice(0, 80)}" is not understood and is ignored`);
      else if (text !== '' || name === 'sectors') keys[name] = text;
    } else if (isOddName(name)) warnOnce(`the attribute ${name} is not known and is ignored`);
  }
  return keys;
}

/** Global attributes, and what frameworks add (`data-…`, `_ngcontent-…`, `@click`), are not ours to judge. */
function isOddName(name: string): boolean {
  return (
    /^[a-z]+$/.test(name) &&
    !(OWN as readonly string[]).includes(name) &&
    !/^(on.*|item.*|id|class|style|slot|part|exportparts|hidden|title|tabindex|dir|role|is|nonce|inert|translate|draggable|key|ref)$/.test(
      name,
    )
  );
}

/** Keys → query, sorted, so that one view has one address. */
export function queryOf(keys: Readonly<Record<string, string>>): string {
  const pairs = Object.keys(keys)
    .sort()
    .map(
      (key) => `${key}=${encodeURIComponent(keys[key] ?? '').replace(/%(2C|2F|3A)/g, decodeURIComponent)}`,
    );
  return pairs.length > 0 ? `?${pairs.join('&')}` : '';
}
