// The element's attributes → the frame's query: each value looked at from outside, what makes no sense said once and left out.

/** Text of an attribute → text of the URL key, or undefined when it makes no sense. */
type Read = (text: string) => string | undefined;

const matching =
  (pattern: RegExp): Read =>
  (text) =>
    pattern.test(text) ? text : undefined;
/** Whether there is such a day, sector or kind the frame knows, which checks every value by its schemas. */
const day = matching(/^\d{4}-\d\d-\d\d$/);
const list: Read = (text) => {
  const items = text.split(/[\s,]+/).filter(Boolean);
  return items.every((item) => /^\w+$/.test(item)) ? items.sort().join() : undefined;
};
const number = matching(/^\d[\d.e]*$/);
/** As in HTML the bare attribute means yes; unlike in HTML it can also say no. */
const flag: Read = (text) =>
  /^(|1|true)$/.test(text) ? '1' : /^(0|false|none)$/.test(text) ? '0' : undefined;
/** `zh-Hans-CN` is Chinese; `auto` leaves it to the reader's browser. */
export const lang: Read = (text) =>
  /^(en|zh)\b/i.exec(text)?.[1]?.toLowerCase() ?? (text === 'auto' ? '' : undefined);

/** Attribute and URL key in one: the names are the same. An empty result leaves the key out. */
export const KEYS: Readonly<Record<string, Read>> = {
  from: day,
  to: day,
  time: day,
  mode: matching(/^(cumulative|window|fade)$/),
  window: number,
  sectors: list,
  kinds: list,
  provinces: list,
  q: matching(/^[\s\S]{0,200}$/),
  initiative: matching(/^[\w.:-]{1,120}$/),
  place: matching(/^\d{6}$/),
  view: matching(/^[\d.]+(\/-?[\d.]+){2}$/), // zoom/lat/lng
  symbols: matching(/^(initiatives|documents|mentions)$/),
  basis: matching(/^(all|stated)$/),
  compare: day,
  multiples: matching(/^(week|month|year)$/),
  lang,
  theme: (text) => (text === 'auto' ? '' : matching(/^(light|dark)$/)(text)),
  motion: matching(/^(full|reduced)$/),
  autoplay: flag,
  loop: flag,
  speed: number,
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
      if (text === undefined) warnOnce(`${name}="${value.slice(0, 80)}" is not understood and ignored`);
      else if (text !== '' || name === 'sectors') keys[name] = text;
    } else if (isOddName(name)) warnOnce(`the attribute ${name} is not known and ignored`);
  }
  return keys;
}

/** Global attributes, and what frameworks add (`data-…`, `_ngcontent-…`, `@click`), are not ours to judge. */
function isOddName(name: string): boolean {
  return (
    /^[a-z]+$/.test(name) &&
    !(OWN as readonly string[]).includes(name) &&
    !(name in (globalThis.HTMLElement?.prototype ?? {})) &&
    !/^(item.*|class|is|role|key|ref|tabindex|accesskey|exportparts)$/.test(name)
  );
}

/** Keys → query, sorted, so that one view has one address. */
export function queryOf(keys: Readonly<Record<string, string>>): string {
  return Object.keys(keys)
    .sort()
    .map(
      (key, i) =>
        `${i ? '&' : '?'}${key}=${encodeURIComponent(keys[key] ?? '').replace(/%(2C|2F|3A)/g, decodeURIComponent)}`,
    )
    .join('');
}
