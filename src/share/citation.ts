// A version of the data and a view of it → how to cite it: in English, in Chinese after GB/T 7714, and for BibTeX.
import { type Day, dayWords, formatDay, toDate } from '../time/index.ts';

export interface Cited {
  readonly version: string; // of the data
  readonly until: Day; // the last day that the data reports on
  readonly accessed: Day;
  readonly address: string; // of the view
}

const TITLE_EN = 'Blockchain initiatives in China, traced to their sentences';
const TITLE_ZH = '中国区块链举措地图';

export function citeEnglish({ version, until, accessed, address }: Cited): string {
  const year = toDate(until).getUTCFullYear();
  return `ChainAtlas (${year}). ${TITLE_EN} [Data set], version ${version}, data to ${dayWords(until, 'en')}. ${address} (accessed ${dayWords(accessed, 'en')}).`;
}

/** GB/T 7714—2015, 8.2 electronic resources: (updated)[accessed]; DS/OL is a dataset online. */
export function citeChinese({ version, until, accessed, address }: Cited): string {
  return `ChainAtlas. ${TITLE_ZH}: 数据版本 ${version}[DS/OL]. (${formatDay(until)})[${formatDay(accessed)}]. ${address}.`;
}

/** `@misc` is what every style knows; `@dataset` only biblatex does. */
export function citeBibtex({ version, until, accessed, address }: Cited): string {
  const fields: readonly (readonly [string, string])[] = [
    ['author', '{ChainAtlas}'],
    ['title', `{Blockchain} initiatives in {China}, traced to their sentences`],
    ['year', String(toDate(until).getUTCFullYear())],
    ['version', escapeBibtex(version)],
    ['note', escapeBibtex(`Data set, version ${version}, data to ${dayWords(until, 'en')}`)],
    ['url', escapeUrl(address)],
    ['urldate', formatDay(accessed)],
  ];
  const lines = fields.map(([name, value]) => `  ${name} = {${value}},`);
  return [`@misc{chainatlas-${version},`, ...lines, '}'].join('\n');
}

const SPECIALS: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

/** Text in which TeX finds no command, comment, mathematics or unpaired brace. */
export const escapeBibtex = (text: string): string =>
  text.replace(/[\\~^&%$#_{}]/g, (c) => SPECIALS[c] ?? `\\${c}`);

/** Styles set addresses as they stand, so a backslash would show; only what would end the field is written otherwise. */
export const escapeUrl = (url: string): string =>
  url.replace(/[\\{}]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`);
