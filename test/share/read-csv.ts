// A CSV text after RFC 4180 → its rows of cells; what the standard forbids throws.

export function readCsv(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let rest = text;
  while (rest) {
    const quoted = /^"((?:[^"]|"")*)"(?=,|\r\n|$)/.exec(rest);
    const found = quoted ?? /^([^",\r\n]*)(?=,|\r\n|$)/.exec(rest);
    if (!found) throw new Error(`no cell of RFC 4180: ${rest.slice(0, 40)}`);
    row.push(quoted ? found[1]!.replaceAll('""', '"') : found[1]!);
    rest = rest.slice(found[0].length);
    if (rest.startsWith(',')) rest = rest.slice(1);
    else {
      rows.push(row);
      row = [];
      rest = rest.slice(2);
    }
  }
  return rows;
}
