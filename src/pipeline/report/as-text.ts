// Strings from documents → strings that are only ever text in HTML, whatever they hold.

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f]/g;
const BIDI = /[\u202a-\u202e\u2066-\u2069]/g; // would turn the page around them
const LONE = /\p{Cs}/gu; // half a character: no file can hold it

/** Escaped for element content and for quoted attributes; control characters are shown as their pictures. */
export function asText(text: string): string {
  return text
    .replace(/[&<>"']/g, (char) => ENTITIES[char]!)
    .replace(CONTROL, (char) => String.fromCharCode(0x2400 + char.charCodeAt(0)))
    .replace(BIDI, '\u2426')
    .replace(LONE, '\ufffd');
}

/** A share of one in hundredths; 0.996 stays below 100. */
export function hundredths(share: number): number {
  return Math.min(share < 1 ? 99 : 100, Math.round(share * 100));
}

/** "1 mention", "2 mentions". */
export function count(n: number, noun: string): string {
  return `${n.toLocaleString('en')} ${noun}${n === 1 ? '' : 's'}`;
}
