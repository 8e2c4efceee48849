// Dates among all kinds of words → read without chrono exactly as chrono and the forms of ours read them.
import { expect, it } from 'vitest';
import type { DateContext } from '../../src/pipeline/date/context.ts';
import { tokensOf } from '../../src/pipeline/date/find.ts';
import { plainDate } from '../../src/pipeline/date/plain.ts';
import { read } from '../../src/pipeline/date/reader.ts';
import { resolve } from '../../src/pipeline/date/resolve.ts';
import { settle } from '../../src/pipeline/date/settle.ts';
import { Surroundings } from '../../src/pipeline/date/surroundings.ts';
import { windowsOf } from '../../src/pipeline/date/windows.ts';
import { tokenize } from '../../src/pipeline/text/index.ts';
import { random } from './mutate.ts';

const MONTHS =
  'January Jan. Jan Feb. March Mar. April Apr May May. June Jun. July Jul Aug. August Sept. Sep September Oct October Nov. Dec December';
const PREPOSITIONS = 'on in On In by since until after before during , ( - of the to and from for with';
const RELATIVE =
  'last_week last_month last_year this_week this_month this_year next_week next_month next_year yesterday today tonight tomorrow Monday Tuesday on_Wednesday Friday Sunday end_of_the_year beginning_of_the_month';
const WORDS =
  'the will launched Wuhan platform may march second third until through of 5 18th 2018 16 today this last year week month Monday sat AD BC be am past first quarter Q2 H1 half eve Day day festival spring new double eleven ago yesterday end next night between and to - / : ; , . ( ) % million firms banks 月 ’s “ ” \n evening 10.24 1.2';
const REFERENCE = { start: '2020-03-04', end: '2020-03-05' }; // a Wednesday
const CONTEXT: DateContext = { published: REFERENCE, reference: REFERENCE };

/** Both readings of the one window of a text, as words and the days they mean; null where it is not read plainly. */
function bothReadings(text: string) {
  const tokens = tokenize(text);
  const [window, second] = windowsOf(tokens, 0, tokens.length);
  const plain = window && !second && plainDate(tokens, window);
  if (!plain) return null;
  const around = ({ from }: { from: number }) => new Surroundings(tokens, 0, from);
  const told = (range: { from: number; to: number }, dated: unknown) =>
    dated ? [{ words: text.slice(tokens.start[range.from]!, tokens.end[range.to - 1]!), dated }] : [];
  const inside = text.slice(tokens.start[window.from]!, tokens.end[window.to - 1]!);
  const slowly = read(inside, REFERENCE.start).flatMap((result) => {
    const range = tokensOf(tokens, window, result);
    return range ? told(range, resolve(result, CONTEXT, around(range))) : [];
  });
  return { plainly: told(plain, settle(plain.said, CONTEXT, around(plain))), slowly };
}

it('agrees with chrono wherever it reads a date', () => {
  const r = random(20191105);
  const pick = (words: string) => {
    const list = words.split(' ');
    return list[Math.floor(r() * list.length)]!.replaceAll('_', ' ');
  };
  const some = () => Array.from({ length: Math.floor(r() * 5) }, () => pick(WORDS));
  const counts = Array.from({ length: 7 }, () => 0);
  for (let k = 0; k < 14_000; k++) {
    const [month, year, day] = [pick(MONTHS), 1900 + Math.floor(r() * 200), 1 + Math.floor(r() * 31)];
    const forms = [
      `${day} ${month} ${year}`,
      `${month} ${day}, ${year}`,
      `${month} ${year}`,
      `${month} ${day}${r() < 0.3 ? 'th' : ''}`,
      `${day}${r() < 0.3 ? 'th' : ''} ${month}`,
      String(year),
      pick(RELATIVE),
    ];
    const text = [...some(), pick(PREPOSITIONS), forms[k % forms.length]!, ...some()].join(' ');
    const readings = bothReadings(text);
    if (!readings) continue;
    counts[k % forms.length]!++;
    expect(readings.plainly, JSON.stringify(text)).toEqual(readings.slowly);
  }
  expect(Math.min(...counts)).toBeGreaterThan(150);
});

it.each([
  ['On 25 April 2020, Suizhou launched a platform', '2020-04-25', '25 April 2020'],
  ['the newspaper reported on Nov. 5, 2019.', '2019-11-05', 'Nov. 5, 2019'],
  ['put its records online in May 2017.', '2017-05', 'May 2017'],
  ['On December 19, State Grid organized a contest', '2019-12-19', 'December 19'],
  ['a contract of 300 million yuan that was signed on 16 December', '2019-12-16', '16 December'],
  ['The 2018 Summit', '2018', '2018'],
  ['as last year', '2019', 'last year'],
  ['reopened this week after a long holiday', '2020-03-02/2020-03-08', 'this week'],
])('reads %s', (text, edtf, words) => {
  const readings = bothReadings(text);
  expect(readings?.plainly).toMatchObject([{ words, dated: { edtf } }]);
});
