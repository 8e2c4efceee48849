// Sentences → the dates found in them: forms, relative words, traps, datelines, time zones, and EDTF both ways.
import { afterAll, describe, expect, it } from 'vitest';
import {
  addDays,
  dayInterval,
  daysIn,
  type Interval,
  monthInterval,
  parseEdtf,
  quarterInterval,
  toEdtf,
  yearInterval,
} from '../../src/pipeline/date/calendar.ts';
import { dateContext, findDates, impossibleDates } from '../../src/pipeline/date/index.ts';
import { tokenize } from '../../src/pipeline/text/tokenize.ts';
import { random } from './mutate.ts';

const PUBLISHED = '2019-12-22'; // a Sunday

function datesOf(text: string, published: string | null = PUBLISHED) {
  const tokens = tokenize(text);
  const context = dateContext(tokens, published === null ? null : parseEdtf(published));
  return findDates(tokens, 0, tokens.length, context).map(({ from, to, dated, weak, isDay }) => ({
    text: text.slice(tokens.start[from]!, tokens.end[to - 1]!),
    ...dated,
    weak,
    isDay,
  }));
}

const edtfOf = (text: string, published?: string | null) => datesOf(text, published).map((d) => d.edtf);

describe('stated dates', () => {
  it.each(['on 28 May 2019 BC', 'in May 2019 BCE'])('reads no day before our era: %s', (text) => {
    expect(datesOf(text)).toEqual([]);
  });

  it.each([
    ['on December 16, 2019', '2019-12-16'],
    ['on Dec. 16', '2019-12-16'],
    ['16 December 2019', '2019-12-16'],
    ['the 5th of May, 2019', '2019-05-05'],
    ['on Nov. 5–8', '2019-11-05/2019-11-08'],
    ['from 28 October to 2 November 2019', '2019-10-28/2019-11-02'],
    ['December 30 to January 3', '2019-12-30/2020-01-03'],
    ['between 5 May and 7 June', '2019-05-05/2019-06-07'],
    ['Between March and May 2019', '2019-03-01/2019-05-31'],
    ['May-July 2019', '2019-05-01/2019-07-31'],
    ['in May 2018', '2018-05'],
    ['in December', '2019-12'],
    ['2019-07', '2019-07'],
    ['2019/11/05', '2019-11-05'],
    ['11/25/2019', '2019-11-25'],
    ['2019-11-05T09:00', '2019-11-05'],
    ['the “10.24” speech', '2019-10-24'],
    ['since 10.24', '2019-10-24'],
    ['in Q3 2018', '2018-35'],
    ['the third quarter of 2018', '2018-35'],
    ['the first half of 2019', '2019-01-01/2019-06-30'],
    ['between 2016 and 2018', '2016-01-01/2018-12-31'],
    ['mid-2018', '2018'],
    ['2019年12月16日', '2019-12-16'],
    ['二〇一九年十二月十六日', '2019-12-16'],
    ['12月16日至18日', '2019-12-16/2019-12-18'],
    ['2019年3月至5月', '2019-03-01/2019-05-31'],
    ['2018年第三季度', '2018-35'],
    ['October 30 this year', '2019-10-30'],
    ['今年5月', '2019-05'],
  ])('%s is %s', (text, edtf) => {
    expect(datesOf(text)).toMatchObject([{ edtf, basis: 'stated' }]);
  });

  it('spans the words of the date without its preposition', () => {
    expect(datesOf('He spoke on Tuesday, November 5, 2019, and left.').map((d) => d.text)).toEqual([
      'Tuesday, November 5, 2019',
    ]);
  });

  it('finds several in one sentence, in order', () => {
    expect(edtfOf('In May 2018 it was drafted, on June 3 sent out and in 2019 passed.')).toEqual([
      '2018-05',
      '2019-06-03',
      '2019',
    ]);
  });

  it('looks back over the end of a year, and ahead where the verb does', () => {
    expect(edtfOf('It opened on December 30.', '2020-01-03')).toEqual(['2019-12-30']);
    expect(edtfOf('It opened in March.', '2019-12-30')).toEqual(['2019-03']);
    expect(edtfOf('It will open on March 5.', '2019-12-30')).toEqual(['2020-03-05']);
    expect(edtfOf('It opens next March.')).toEqual(['2020-03']);
  });

  it('takes “that year” from the text before it', () => {
    expect(edtfOf('It was planned in 2017. On March 5 of that year it was signed.')).toEqual([
      '2017',
      '2017-03-05',
    ]);
    expect(edtfOf('On March 5 of that year it was signed.')).toEqual([]);
  });

  it('without a day of publication dates what states its year, or follows one that does', () => {
    expect(edtfOf('On 5 November 2019', null)).toEqual(['2019-11-05']);
    expect(edtfOf('In 2017 it was planned and on May 3 signed.', null)).toEqual(['2017', '2017-05-03']);
    expect(edtfOf('On May 3, yesterday, last month, October 30 this year, 今年5月', null)).toEqual([]);
  });
});

describe('relative dates', () => {
  it.each([
    ['yesterday', '2019-12-21'],
    ['this afternoon', '2019-12-22'],
    ['the day before yesterday', '2019-12-20'],
    ['three days ago', '2019-12-19'],
    ['two weeks ago', '2019-12-02/2019-12-08'],
    ['this week', '2019-12-16/2019-12-22'],
    ['last month', '2019-11'],
    ['last quarter', '2019-35'],
    ['the third quarter of last year', '2018-35'],
    ['last year', '2018'],
    ['May last year', '2018-05'],
    ['on the 18th of last month', '2019-11-18'],
    ['on the 28th', '2019-11-28'],
    ['on Monday', '2019-12-16'],
    ['Friday last week', '2019-12-20'],
    ['前天', '2019-12-20'],
    ['去年5月', '2018-05'],
    ['上个月18日', '2019-11-18'],
    ['上周五', '2019-12-13'],
    ['本周', '2019-12-16/2019-12-22'],
  ])('%s is %s', (text, edtf) => {
    expect(datesOf(text)).toMatchObject([{ edtf, basis: 'relative' }]);
  });

  it('counts weekdays within the week, backwards, or ahead of the verb', () => {
    const wednesday = '2019-12-18';
    expect(edtfOf('this Tuesday', wednesday)).toEqual(['2019-12-17']);
    expect(edtfOf('this Friday', wednesday)).toEqual(['2019-12-20']);
    expect(edtfOf('on Friday', wednesday)).toEqual(['2019-12-13']);
    expect(edtfOf('It will open on Friday', wednesday)).toEqual(['2019-12-20']);
    expect(edtfOf('next Thursday', wednesday)).toEqual(['2019-12-26']);
    expect(edtfOf('this week', wednesday)).toEqual(['2019-12-16/2019-12-22']);
    expect(edtfOf('Of 25 to 26 November one hears this week', wednesday)).toEqual([
      '2019-11-25/2019-11-26',
      '2019-12-16/2019-12-22',
    ]);
  });

  it('asks no finer word of a document than its own date allows', () => {
    expect(edtfOf('yesterday, on Monday, last week, last month, last year', '2019-12')).toEqual([
      '2019-11',
      '2018',
    ]);
    expect(edtfOf('yesterday, last month, last year', '2019')).toEqual(['2018']);
  });
});

describe('what is no date', () => {
  it.each([
    'It may soon open. May it serve. March on! They march towards it. In the first March on Rome.',
    'June Zhou, a book by April Chen, Sun and his team, the sun, a second half, the morning news',
    'on May Fourth Square; on the 18th floor; at the 18th Congress; the 13th Five-Year Plan',
    'They won 3-2 and 11-8, are open 24/7, since 10:24, on 5/11/2019',
    'Document No. 2018-05, GB/T 37043-2018, Guofa [2016] No. 73, HSL2.0, version 10.24, HSL-2019',
    'A total of 2019 firms, 2018 million yuan, ¥2018, 2,019, 2019.5, 2000 people, 2019 listed companies',
    'a stake of 10.24 percent, on 10.24 million yuan, 10.24%',
    'recently, a few days ago, several weeks ago, half a year ago, three days earlier, in the past two years',
    'on February 30, 2019-13-01, 13月5日, 2月30日',
    '目前日均, 3个月, 2019年级',
  ])('%s', (text) => {
    expect(datesOf(text)).toEqual([]);
  });

  it('reads no other day beside a date in "the last day of the fair" and in a lone "evening"', () => {
    expect(edtfOf('From 25 to 26 November, the last day of the fair')).toEqual(['2019-11-25/2019-11-26']);
    expect(edtfOf('From 25 to 26 November last in the evening')).toEqual(['2019-11-25/2019-11-26']);
  });

  it('does not take the figure after a date for its year, nor a count for its day', () => {
    expect(edtfOf('On December 16, 20 banks joined')).toEqual(['2019-12-16']);
    expect(edtfOf('In December, 16 cities joined')).toEqual(['2019-12']);
    expect(edtfOf('In December 16 cities joined')).toEqual(['2019-12']);
    expect(edtfOf('On December 16 cities such as Xiamen joined')).toEqual(['2019-12-16']);
  });

  it('marks as weak what dates a name or another event', () => {
    expect(datesOf('at the 2018 World Conference in May 2019').map((d) => d.weak)).toEqual([true, false]);
    expect(datesOf('After the speech of 10.24, it met on 10.28.').map((d) => d.weak)).toEqual([true, false]);
    expect(datesOf('Founded in 1998, it signed on May 3.').map((d) => d.edtf)).toEqual(['2019-05-03']);
  });
});

describe('dates that no calendar has', () => {
  const spansOf = (text: string) =>
    impossibleDates(tokenize(text), 'a.md').map(({ stage, rule, span }) => [
      stage,
      rule,
      text.slice(span!.start, span!.end),
    ]);

  it.each([
    ['On 31 February 2019 it opened.', '31 February 2019'],
    ['It opened on June 31st.', 'June 31st'],
    ['On 2019-13-45 it opened.', '2019-13-45'],
    ['It opened on 29 February 2019.', '29 February 2019'],
    ['2月30日开业', '2月30日'],
  ])('tells where in %j one stands', (text, span) => {
    expect(spansOf(text)).toEqual([['date', 'date-impossible', span]]);
  });

  it.each([
    'On 29 February it opened.',
    'In May 2019 it opened.',
    'Document No. 2019-13-45',
    'In June 40 banks joined.',
    'On 3 May, 2019 and 2019-05-03',
    'in December 2019',
  ])('finds nothing wrong with %j', (text) => expect(spansOf(text)).toEqual([]));
});

describe('datelines', () => {
  it.each([
    'BEIJING, Dec. 8 (Xinhua) -- Tianjin opened it on Saturday.',
    'Hangzhou, Zhejiang, 8 December 2019 — Tianjin opened it on Saturday.',
  ])('%s', (text) => {
    expect(edtfOf(text, '2019-12-08')).toEqual(['2019-12-07']);
  });

  it('is none of the act’s days in Chinese either', () => {
    expect(edtfOf('新华社北京12月8日电 昨日，天津启动平台。', '2019-12-08')).toEqual(['2019-12-07']);
  });

  it('gives its day to a document that has none', () => {
    const text = 'BEIJING, Dec. 8 (Xinhua) -- Tianjin opened it yesterday.';
    expect(edtfOf(text, '2019-12')).toEqual(['2019-12-07']);
    expect(edtfOf(text.replace('8', '8, 2019'), null)).toEqual(['2019-12-07']);
    expect(edtfOf(text, '2019-11')).toEqual([]);
  });

  it('is not every date at the head of a paragraph', () => {
    expect(edtfOf('Shanghai, December 16, 2019: it opened.')).toEqual(['2019-12-16']);
    expect(edtfOf('Dec. 8 saw it open.')).toEqual(['2019-12-08']);
  });
});

describe('time zones', () => {
  const before = process.env.TZ;
  afterAll(() => {
    process.env.TZ = before;
  });

  const text =
    'yesterday, last Friday, next Thursday, on Monday, two weeks ago, this month, on March 10, the day before yesterday, 昨日, 上周五, Nov. 3 to 5';
  const read = () =>
    ['2019-12-22', '2019-03-10', '2019-11-03', '2020-01-01'].map((day) => datesOf(text, day));
  const inUtc = read();

  it.each(['America/Los_Angeles', 'Asia/Shanghai', 'Pacific/Kiritimati', 'America/St_Johns'])(
    '%s',
    (zone) => {
      process.env.TZ = zone;
      expect(new Date(2019, 0, 1).getTimezoneOffset()).not.toBe(0);
      expect(read()).toEqual(inUtc);
    },
  );
});

describe('EDTF', () => {
  const next = random(20191024);
  const between = (low: number, high: number) => low + Math.floor(next() * (high - low + 1));
  const units = {
    day: (y: number) => {
      const month = between(1, 12);
      return dayInterval(y, month, between(1, daysIn(y, month)))!;
    },
    month: (y: number) => monthInterval(y, between(1, 12)),
    quarter: (y: number) => quarterInterval(y, between(1, 4)),
    year: (y: number) => yearInterval(y),
  };

  it('gives back every day, month, quarter and year', () => {
    for (const precision of ['day', 'month', 'quarter', 'year'] as const)
      for (let n = 0; n < 500; n++) {
        const interval = units[precision](between(1900, 2099));
        const edtf = toEdtf(interval, precision);
        expect(parseEdtf(edtf), edtf).toEqual({ ...interval, precision, approximate: false });
      }
  });

  it('writes a stretch with both ends, the last day included', () => {
    for (let n = 0; n < 500; n++) {
      const { start } = units.day(between(1900, 2099));
      const interval: Interval = { start, end: addDays(start, between(2, 900)) };
      const [first, last] = toEdtf(interval, 'day').split('/');
      expect({ start: first, end: addDays(last!, 1) }).toEqual(interval);
    }
  });

  it('reads again what a text writes', () => {
    for (let n = 0; n < 300; n++) {
      const { start, end } = units.day(between(1901, 2098));
      const [year, month, day] = start.split('-').map(Number);
      const name =
        'January February March April May June July August September October November December'.split(' ')[
          month! - 1
        ];
      for (const text of [
        `${name} ${day}, ${year}`,
        `${day} ${name} ${year}`,
        start,
        `${year}年${month}月${day}日`,
      ])
        expect(datesOf(`It opened on ${text}.`), text).toMatchObject([{ start, end, precision: 'day' }]);
    }
  });

  it('moves days over months, leap years and centuries as the calendar does', () => {
    for (let n = 0; n < 1000; n++) {
      const { start } = units.day(between(1899, 2101));
      const count = between(-800, 800);
      const expected = new Date(Date.parse(`${start}T00:00:00Z`) + count * 86_400_000)
        .toISOString()
        .slice(0, 10);
      expect(addDays(start, count)).toBe(expected);
    }
    expect([1900, 2000, 2019, 2020].map((y) => daysIn(y, 2))).toEqual([28, 29, 28, 29]);
    expect([0, 13].map((m) => daysIn(2019, m))).toEqual([0, 0]);
  });

  it('refuses what is no date', () => {
    for (const text of ['', '2019-13', '2019-02-30', '2019-37', '19', 'soon'])
      expect(parseEdtf(text)).toBeNull();
    expect(parseEdtf('2019-11-12~')).toMatchObject({ precision: 'day', approximate: true });
  });
});
