// Dates written out among all kinds of words → read without chrono exactly as chrono and the forms of ours read them.
import { expect, it } from 'vitest';
import { type PlainDate, plainDate } from '../../src/pipeline/date/plain.ts';
import { read } from '../../src/pipeline/date/reader.ts';
import { resolve } from '../../src/pipeline/date/resolve.ts';
import { random } from './mutate.ts';

const MONTHS =
  'January Jan. Jan Feb. March Mar. April Apr May May. June Jun. July Jul Aug. August Sept. Sep September Oct October Nov. Dec December';
const PREPOSITIONS = 'on in On In by since until after before during , ( - of the to and from';
const WORDS =
  'the launched Wuhan platform may march second third until through of 5 18th 2018 16 today this last year week month Monday sat AD BC be first quarter Q2 H1 half eve Day festival spring new double eleven ago yesterday end next night between and to - / : ; , . ( ) % million firms 月 ’s “ ” \n evening 10.24';
const REFERENCE = { start: '2020-03-04', end: '2020-03-05' };

/** What chrono reads, without the prepositions and marks that are cut off from it later. */
function readSlowly(text: string): PlainDate[] {
  return read(text, REFERENCE.start).flatMap((result) => {
    const dated = resolve(
      result,
      { published: null, reference: REFERENCE },
      { ahead: false, statedYear: () => null },
    );
    const skipped = /^(?:(?:on|in|[,(])\s*)*/i.exec(result.text)![0].length;
    const length = result.text.slice(skipped).trimEnd().length;
    return dated ? [{ index: result.index + skipped, length, dated }] : [];
  });
}

it('agrees with chrono wherever it reads a date', () => {
  const r = random(20191105);
  const pick = (words: string) => {
    const list = words.split(' ');
    return list[Math.floor(r() * list.length)]!;
  };
  const some = () => Array.from({ length: Math.floor(r() * 4) }, () => pick(WORDS));
  let plain = 0;
  for (let k = 0; k < 8000; k++) {
    const [month, year, day] = [pick(MONTHS), 1900 + Math.floor(r() * 200), 1 + Math.floor(r() * 31)];
    const date = [`${day} ${month} ${year}`, `${month} ${day}, ${year}`, `${month} ${year}`][k % 3]!;
    const text = [...some(), pick(PREPOSITIONS), date, ...some()].join(' ');
    const found = plainDate(text);
    if (!found) continue;
    plain++;
    expect(readSlowly(text), JSON.stringify(text)).toEqual([found]);
  }
  expect(plain).toBeGreaterThan(500);
});

it.each([
  ['On 25 April 2020, Suizhou launched a platform', '2020-04-25', '25 April 2020'],
  ['the newspaper reported on Nov. 5, 2019.', '2019-11-05', 'Nov. 5, 2019'],
  ['put its records online in May 2017.', '2017-05', 'May 2017'],
])('reads %s', (text, edtf, words) => {
  const found = plainDate(text)!;
  expect(found.dated.edtf).toBe(edtf);
  expect(text.slice(found.index, found.index + found.length)).toBe(words);
});
