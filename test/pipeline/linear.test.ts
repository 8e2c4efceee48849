// Shapes of text, each at some length and at eight times that → proof that no shape costs more than its length.
import { describe, expect, test } from 'vitest';
import { linePieces } from '../../src/pipeline/output.ts';
import { context, parseText } from './reading.ts';

const N = 15_000; // characters
const ENOUGH = 10; // milliseconds, below which a text is made longer
const MOST = 2.5; // what each doubling may cost
// Of one doubling alone, the caches and the collector of garbage say as much as the text.
const DOUBLINGS = 3;
const ROUNDS = 6; // the least of several measurements is the one the machine disturbed least

const times = (piece: string) => (n: number) => piece.repeat(Math.ceil(n / piece.length));
const names = [...context.gazetteer.places.values()].map((place) => place.name.en).join(', ');
const dated = 'On 3 May 2019 a blockchain forum was held. ';

/** Each of them once cost more than its length, or looked as if it might. */
const SHAPES: Readonly<Record<string, (n: number) => string>> = {
  'a list of places': times('Suzhou, Anhui, '),
  'reports in one line': times('In May 2019 Suzhou launched a blockchain invoice platform with Tencent. '),
  'very short sentences': times('Go. '),
  'no space': times('x'),
  'lines broken by carriage returns': times('Suzhou\r'),
  'lines broken by line separators': times('Suzhou city\u2028'),
  'headings and paragraphs': times(
    'Suzhou blockchain\n\nWuxi held a blockchain meeting on 3 May 2019, in Anhui.\n\n',
  ),
  'a long heading over many reports': (n) => `# ${times('Suzhou ')(n / 2)}\n\n${times(dated)(n / 2)}`,
  'nothing but a heading': (n) => `# ${times('Suzhou ')(n)}`,
  'clauses with semicolons': times('Suzhou launched a blockchain pilot in May 2019; '),
  semicolons: times(';'),
  'semicolons inside a report': (n) => `On 3 May 2019 Suzhou held a blockchain meeting ${times(';')(n)} x.`,
  'commas inside a report': (n) => `On 3 May 2019 Suzhou held a blockchain meeting ${times(', ')(n)} x.`,
  'places and organisations': times('Shanghai and Tencent, '),
  'reports without a place': times(dated),
  'every place there is': (n) => `${names}, `.repeat(Math.ceil(n / names.length)).slice(0, n),
  'many places, then reports without one': (n) => `${names.slice(0, n / 4)} blockchain. ${times(dated)(n)}`,
  'white space between lines': (n) => `Suzhou${times(' ')(n)}\n${times(' ')(n)}Wuxi`,
  'empty lines': times('\n '),
  'full stops': times('.'),
  'full stops and quotes': times('."'),
  'Chinese places': times('苏州市和无锡市，'),
  'Chinese characters': (n) => times('苏')(n / 4),
  figures: times('1'),
  years: times('2019 '),
  dates: times('2019-12-01 '),
  'Chinese dates': times('2019年12月1日'),
  'names run together': times('SuzhouWuxi '),
  apostrophes: times("X'"),
  hyphens: times('Suzhou-'),
  'combining marks': times('e\u0301'),
  'half characters': times('\ud800'),
  'a list with bullets': times('- Suzhou\n'),
  'hard-wrapped lines': times('Suzhou held a blockchain meeting in May 2019 with all of its old partners\n'),
  'what one person did': (n) =>
    `On 3 May 2019 Suzhou held a blockchain meeting. ${times('He launched a blockchain platform. ')(n)}`,
  'links after the article': (n) => `Related articles\n${times('Suzhou blockchain news. ')(n)}`,
  'lines of sources': times('Source: Suzhou Daily\n'),
  'capitals without end': times('SUZHOU WUXI BLOCKCHAIN '),
  'relative days': times('Suzhou said yesterday that last month three days ago it had begun. '),
  'months and ranges': times('May 3 to 5 and June 2019, the first half of 2018, '),
};

/** Milliseconds of this process's own time, so that what else the machine does is not counted. */
function cost(text: string): number {
  const before = process.cpuUsage();
  for (const piece of linePieces(parseText(text))) if (piece === '') throw new Error('an empty piece');
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

describe('a text twice as long costs at most two and a half times as much', () => {
  for (const [what, shape] of Object.entries(SHAPES))
    test(what, { timeout: 60_000 }, () => {
      let n = N;
      while (n < 32 * N && cost(shape(n)) < ENOUGH) n *= 2;
      const [short, long] = [shape(n), shape(n * 2 ** DOUBLINGS)];
      let [least, leastLong, ratio] = [Infinity, Infinity, Infinity];
      for (let round = 0; round < ROUNDS && ratio > MOST; round++) {
        least = Math.min(least, cost(short));
        leastLong = Math.min(leastLong, cost(long));
        ratio = (leastLong / least) ** (1 / DOUBLINGS);
      }
      expect(ratio, `${least.toFixed(1)} ms, then ${leastLong.toFixed(1)} ms`).toBeLessThanOrEqual(MOST);
    });
});
