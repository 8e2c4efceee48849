// A sentence of any length → one that fits a card: without what it opens with and what it adds, cut where it may end.

export const LONGEST = 110; // characters; two or three lines of a card
const SHORTEST = 40; // a clause that ends before this says too little

/** White space, marks and turns of speech around what a sentence says taken off. */
export function plain(text: string): string {
  return text
    .replace(/\s{2,}|[^\S ]/g, ' ') // a single space is one already
    .replace(/ ([,.;:])/g, '$1')
    .replace(/:,/g, ':')
    .replace(/,(\s*,)+/g, ',')
    .replace(POINT, '')
    .replace(OPENING, '')
    .replace(/ recently (?=\w+ed )/, ' ')
    .replace(/^["“]?[\s,;:—–，、：；-]+|[\s,.;:。；]+$/g, '')
    .replace(/[\s,]+(and|but|while|then|there)$/, '');
}

/** "1. ", "(2) ", "III. ", "• " before a point of a list. */
const POINT =
  /^\s*(?:[-–—•·*>#]+\s*|[(（]?(?:\d{1,2}|[IVX]{1,4}|[一二三四五六七八九十]{1,2})[.)）、]\s*)+(?=\S)/;

const OPENING =
  /^[\s,]*((on the same day|recently|at present|currently|in recent years|among them|in addition|for example|as of now|it is (reported|understood|learned) that|according to (the )?(news|reports?|notice|statistics)( of the \w+)?|the reporters? (has |have )?learned from (?:(?! that ).){3,80} that|meanwhile|reportedly|therefore|today|yesterday|however|not long ago|a few days ago|before that|prior to this|after that|subsequently)\b\s*,?\s*)+/i;

/** What remains of a sentence that is too long when asides go, and who announced it. */
export function withoutAsides(text: string): string {
  if (text.length <= LONGEST) return text;
  const bare = text.replace(ALIAS, '').replace(SOURCE, '').replace(RELATIVE, '$1 ').replace(ASIDE, '$1 ');
  const [, told] = ANNOUNCED.exec(bare) ?? [];
  return capitalize(bare.length > LONGEST && told ? told.replace(/\bhad (?=\w+ed\b)/, '') : bare);
}

// (“Tongda”), (hereinafter: Tongda)
const ALIAS = /\s\((?:["“]|hereinafter|formerly|written)[^)]{1,60}\)/g;
/** "According to a report by the bank, …" */
const SOURCE = /^According to [^,]{3,90}, (?=.{40})/;
/** "The alliance, which was initiated by 32 units such as A, B and C, was established": to where its verb goes on. */
const RELATIVE =
  /^((?:[^,]|, Ltd|, Inc){3,80}), (?:which|who)\s.{3,200}?, (?=(?:was|were|is|are|has|have|had|will|jointly|officially)\b)/;
/** "Zhang Hui, the deputy mayor, said …": the office goes, not what stands after "As of March 31,". */
const ASIDE =
  /^((?!(?:As|In|On|At|By|Since|After|Before|During|According|With|For|From|When|While|To)\b)(?:[^,]|, Ltd|, Inc){3,80}), (?:which|who|the|an?|responsible|together|through|sponsored|led|party|deputy|vice|general|members?|secretary|director|chairman|chief|head|founder|president|professor)\s[^,]{3,160}, (?!and\b)(?=\p{Ll})/u;
/** "The company announced that a first train has left": who announced it matters less than what. */
const ANNOUNCED =
  /^.{3,100}? (?:announced|disclosed|reported|confirmed|(?<=(?:bureau|department|company|customs|court|bank|commission|office|administration|Ltd\.) )said)(?: (?:today|yesterday))? that ((?!(?:it|he|she|they|its|their|his|her|this|these|the company)\b).{40,})$/;

export function capitalize(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

// A comma before these words ends a clause; before others it may stand inside a list.
const CLAUSE_END =
  /[,;:]? (?=\(|(for|in|of|to|with|by) which\b|which\b|who\b|where\b|with\b|as well\b|along\b)| (?=and (?:has|have|had|is|are|was|will)\b|as an?\b)|[,;:] (?=(in|so|and|to|its|their|also|along|while|but)\b|\w+ing\b)|; |: /g;
// Words before which a sentence may stop and still be one.
const PHRASE = /,? (?=(for|in|with|at|from|through|during|under|where|so|on)\b)/g;

/** Cuts at the first end of a clause that says enough; failing that, before the last word that begins a phrase. */
export function shorten(text: string): string {
  if (text.length <= LONGEST) return text;
  const start = text.slice(0, LONGEST + AHEAD);
  const cut =
    [...start.matchAll(CLAUSE_END)].find(({ index }) => mayEnd(text, index)) ??
    [...start.matchAll(PHRASE)].findLast(({ index }) => index >= ENOUGH && mayEnd(text, index));
  return withoutStump(cut ? text.slice(0, cut.index) : text.slice(0, LONGEST - 2).replace(/\s+\S*$/, ''));
}

const ENOUGH = 70; // characters of a sentence that may stop before a phrase; a shorter one is broken off and says so
const AHEAD = 12; // characters after a cut that show what follows it

function mayEnd(text: string, at: number): boolean {
  return at >= SHORTEST && at <= LONGEST && isClosed(text.slice(0, at));
}

/** Not between quotation marks or brackets. */
function isClosed(text: string): boolean {
  let [quotes, open] = [0, 0];
  for (const [mark] of text.matchAll(/["“(（《”)）》]/g))
    if (mark === '"') quotes++;
    else open += '“(（《'.includes(mark) ? 1 : -1;
  return quotes % 2 === 0 && open === 0;
}

// One at a time: a pattern for any number of them would try all ways to part "((((" into some.
const STUMP =
  /(?:[\s,;:(]|\s(?:and|or|the|an?|of|to|by|for|its|their|several|many|that|which|who|whose|first)|,\s\w+|\s(?:that|which|who) \w+)$/;

function unstumped(text: string): string {
  const shorter = text.replace(STUMP, '');
  return shorter === text ? text : unstumped(shorter);
}

/** Without words that only begin something; of a long name in quotation marks so much as tells which it is. */
function withoutStump(text: string): string {
  if (isClosed(text)) return unstumped(text);
  const [, opening = '', begun = ''] = /^(.*)(["“(（《][^"“”(（）)《》]*)$/s.exec(text) ?? [];
  const close = CLOSING[begun.charAt(0)];
  if (close === undefined || close === ')' || begun.length < SHORTEST_NAME) return unstumped(opening) || text;
  return `${unstumped(opening + begun)}…${close}`;
}

const SHORTEST_NAME = 14; // characters of a name that is cut
const CLOSING: Readonly<Record<string, string>> = { '"': '"', '“': '”', '《': '》', '(': ')', '（': ')' };
