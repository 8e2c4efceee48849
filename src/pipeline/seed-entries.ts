// The text of a YAML list → the texts of its entries, so that one that is broken takes no other away.

export interface Entry {
  readonly text: string;
  readonly above: number; // lines before it in the file
}

/** What stands as far left as an entry and is none, if it is more than comments, is cut off too: it is what is wrong. */
export function entriesOf(text: string): Entry[] {
  const lines = text.split('\n').map((line) => (BOUNDARY.test(line) ? '' : line));
  const first = lines.find((line) => BEGINS.test(line));
  if (first === undefined) return [];
  const depth = first.indexOf('-');
  const cuts: number[] = [];
  let stray = false;
  for (const [index, line] of lines.entries()) {
    if (NOTHING.test(line) || line.search(/\S/) > depth) continue;
    const begins = BEGINS.test(line);
    if (begins || !stray) cuts.push(index);
    stray = !begins;
  }
  return cuts.map((above, k) => ({ text: lines.slice(above, cuts[k + 1]).join('\n'), above }));
}

const BEGINS = /^ *-(\s|$)/;
const BOUNDARY = /^(---|\.\.\.)\s*$/; // of documents: there is only one
const NOTHING = /^\s*(#.*)?$/;
