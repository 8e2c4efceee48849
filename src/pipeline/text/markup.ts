// A text with Markdown, HTML and addresses of the web in it → what a reader sees of it, every character where it was.

const JOINT = '\u2060'; // the word joiner, which the tokenizer passes over: what it stands for parts no words
const blank = (markup: string) => ' '.repeat(markup.length);
const joint = (markup: string) => JOINT.repeat(markup.length);

/** The text without joints: as it is shown. */
export const withoutJoints = (text: string) => text.replaceAll(JOINT, '');

/** True for a text that may hold any markup; prose seldom does, and is then left alone. */
const ANY = /[<&[*_`~|\\@>]|:\/\/|www\./;

/**
 * Markup as spaces and joints, so that offsets hold: tags, link targets, addresses, emphasis, quotation marks of lines,
 * rows of tables (each a sentence of its cells), entities as the characters they stand for. Time grows with the length.
 */
export function withoutMarkup(text: string): string {
  if (!ANY.test(text)) return text;
  let seen = text;
  for (const { sign, read } of MARKUP) if (seen.includes(sign)) seen = read(seen);
  return seen;
}

const BLOCKS =
  'address|article|aside|blockquote|br|dd|div|dl|dt|figcaption|figure|footer|h[1-6]|header|hr|li|main|nav|ol|p|pre|section|table|tbody|thead|title|tr|ul';
const INLINE =
  'a|abbr|b|body|caption|center|cite|code|del|em|font|head|html|i|img|ins|kbd|link|mark|meta|q|s|small|span|strong|sub|sup|td|th|time|u';
// Laws and books stand between angle brackets too: "<Regulations of Shanghai>".
const tag = (names: string) =>
  new RegExp(`</?(?:${names})(?:\\s[^<>=]{1,200}=[^<>]{0,1000})?\\s{0,9}/?>`, 'gi');
const [BLOCK_TAG, INLINE_TAG] = [tag(BLOCKS), tag(INLINE)];

function readTags(text: string): string {
  const prose = [
    ['<!--', '-->'],
    ['<script', '</script>'],
    ['<style', '</style>'],
  ].reduce((seen, [open, close]) => blankBetween(seen, open!, close!), text);
  return readInline(
    prose.replace(BLOCK_TAG, (tag) => `\n\n${blank(tag.slice(2))}`),
    INLINE_TAG,
  );
}

/** Blanks from each `open` to its `close`; one that is never closed is text. */
function blankBetween(text: string, open: string, close: string): string {
  let seen = '';
  let at = 0;
  for (let from = text.indexOf(open); from >= 0; from = text.indexOf(open, at)) {
    const end = text.indexOf(close, from);
    if (end < 0) break;
    seen += text.slice(at, from) + blank(text.slice(from, end + close.length));
    at = end + close.length;
  }
  return seen + text.slice(at);
}

const ENTITIES: Readonly<Record<string, string>> = {
  ...{ amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ', ensp: ' ', emsp: ' ', thinsp: ' ' },
  ...{ lsquo: '‘', rsquo: '’', ldquo: '“', rdquo: '”', laquo: '«', raquo: '»', ndash: '–', mdash: '—' },
  ...{ hellip: '…', middot: '·', bull: '•', uuml: 'ü', Uuml: 'Ü', ecirc: 'ê', eacute: 'é', shy: '\u00ad' },
};
const ENTITY = /&(?:#(\d{1,6})|#x([\da-f]{1,5})|([A-Za-z]{2,6}));/g;

function readEntities(text: string): string {
  return text.replace(ENTITY, (entity, decimal, hex, name) => {
    const character = name
      ? ENTITIES[name]
      : String.fromCodePoint(decimal ? +decimal : Number.parseInt(hex, 16));
    return character === undefined ? entity : character + JOINT.repeat(entity.length - character.length);
  });
}

const LINK =
  /(!?\[)([^[\]\n]{0,500})(\]\([^()\s]{0,2000}(?:\([^()\s]{0,200}\)[^()\s]{0,2000})?(?:\s+"[^"\n]{0,300}")?\))/g;
const NOTE = /\[(?:\^[^[\]\s]{1,50}|\d{1,3})\]:?/g;

function readLinks(text: string): string {
  return text
    .replace(LINK, (_link, open, words, target) => blank(open) + words + blank(target))
    .replace(NOTE, joint);
}

const ADDRESS = /\b(?:https?:\/\/|ftp:\/\/|www\.)[!#-&(-;=?-~]{1,2000}/gi;
const TRAIL = ').,:;!?*_'; // what ends a sentence around an address

function readAddresses(text: string): string {
  return text.replace(ADDRESS, (address) => {
    let end = address.length;
    while (TRAIL.includes(address[end - 1]!)) end--;
    return blank(address.slice(0, end)) + address.slice(end);
  });
}

const MAIL = /(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,5}|(?<![\w@])@[A-Za-z]\w{0,30}/g;

/** Markup inside a word ("Shen<b>zhen</b>") and before its ’s is passed over; "5*3" is a product; elsewhere a space. */
function readInline(text: string, pattern: RegExp): string {
  return text.replace(pattern, (markup: string, ...[at]: readonly unknown[]) => {
    const before = text[(at as number) - 1] ?? '';
    const after = text[(at as number) + markup.length] ?? '';
    if (/\d/.test(before) && /\d/.test(after)) return markup;
    return /\p{L}/u.test(before) && /[\p{L}'’]/u.test(after) ? joint(markup) : blank(markup);
  });
}

const CODE = /(?<![\p{L}\d`])(`{1,2})([^`\n]{1,300})\1(?![\p{L}\d`])/gu;
const ROW = /^[ \t]*\|(.{0,5000})\|[ \t]*$/gm;

/** "| Wuhan | 2019-11-05 | a first invoice |" → a paragraph "Wuhan , 2019-11-05 , a first invoice ." */
function readRows(text: string): string {
  return text.replace(ROW, (row, cells) => {
    if (/^[\s|:-]*$/.test(cells)) return blank(row);
    const last = row.lastIndexOf('|');
    return `\n${row.slice(1, last).replaceAll('|', ',')}.${row.slice(last + 1)}`.replace(
      /^(\n[ \t]*),/,
      '$1 ',
    );
  });
}

/** In this order: tags before entities, which may stand for the signs of a tag; links before the addresses in them. */
const MARKUP: readonly { sign: string; read(text: string): string }[] = [
  { sign: '<', read: readTags },
  { sign: '&', read: readEntities },
  { sign: '[', read: readLinks },
  { sign: '://', read: readAddresses },
  { sign: 'www.', read: readAddresses },
  { sign: '@', read: (text) => text.replace(MAIL, blank) },
  { sign: '\\', read: (text) => text.replace(/\\(?=[!-/:-@[-`{-~])/g, joint) },
  { sign: '*', read: (text) => readInline(text, /\*{1,3}(?=[^\s*])|(?<=[^\s*])\*{1,3}/g) },
  { sign: '_', read: (text) => readInline(text, /(?<!\w)_{1,3}(?=[^\s_])|(?<=[^\s_])_{1,3}(?!\w)/g) },
  { sign: '~~', read: (text) => text.replaceAll('~~', '  ') },
  { sign: '```', read: (text) => text.replace(/^ {0,3}```[^\n]*$/gm, blank) },
  {
    sign: '`',
    read: (text) => text.replace(CODE, (_code, ticks, words) => blank(ticks) + words + blank(ticks)),
  },
  { sign: '>', read: (text) => text.replace(/^(?: {0,3}>){1,20}/gm, blank) },
  { sign: '|', read: readRows },
];
