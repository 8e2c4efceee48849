// The text of a window → the one date that it holds, where that is written out with its year: "on 5 November 2019".
import type { Dated } from '../../contract/index.ts';
import { dayInterval, monthInterval, toEdtf } from './calendar.ts';

/** A date and the characters that it takes, without a preposition. */
export interface PlainDate {
  readonly index: number;
  readonly length: number;
  readonly dated: Dated;
}

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const MONTH =
  '(?:Jan(?:uary|\\.)?|Feb(?:ruary|\\.)?|Mar(?:ch|\\.)?|Apr(?:il|\\.)?|May|Jun[e.]?|Jul[y.]?|Aug(?:ust|\\.)?|Sep(?:tember|t\\.?|\\.)?|Oct(?:ober|\\.)?|Nov(?:ember|\\.)?|Dec(?:ember|\\.)?)';
const PLAIN = new RegExp(
  `^([^\\d]*?(?<=^|[ (,]))((?:(\\d\\d?) )?(${MONTH}) (?:(\\d\\d?), )?((?:19|20)\\d\\d))(?=$|[ ,.;)])[^\\d]*$`,
);
/** What a date may stand behind without being part of a range, a name or a longer phrase. */
const BEFORE = /(?:^|(?:^|[\s(])(?:[Oo]n|[Ii]n|[Bb]y|[Ss]ince|[Aa]fter|[Bb]efore|[Dd]uring) |[(,] ?)$/;
/** Words with which chrono or a form of ours may read something else than the date, and scripts other than Latin. */
const OTHER_TIME =
  /[\u3000-\uffff]|day|night|tomorrow|year|quarter|half|festival|\b(?:this|last|next|ago|eve|double|month|jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\b/i;
const ERA = /^\s*(?:be|ad|bce?|ce)\b/i; // to chrono also the Buddhist one, "2019 be"

/** Null where a window holds anything else that may speak of time: that is for `read`, which agrees on the rest. */
export function plainDate(text: string): PlainDate | null {
  const match = PLAIN.exec(text);
  if (!match) return null;
  const [, before, date, first, name, second, year] = match as unknown as readonly [string, ...string[]];
  if (first !== undefined && second !== undefined) return null;
  if (!BEFORE.test(before!) || OTHER_TIME.test(before!)) return null;
  const end = before!.length + date!.length;
  const rest = text.slice(end);
  if (OTHER_TIME.test(rest) || ERA.test(rest)) return null;
  const month = MONTHS.indexOf(name!.slice(0, 3).toLowerCase()) + 1;
  const day = first ?? second;
  const interval =
    day === undefined ? monthInterval(Number(year), month) : dayInterval(Number(year), month, Number(day));
  if (!interval) return null;
  const precision = day === undefined ? 'month' : 'day';
  const dated: Dated = { edtf: toEdtf(interval, precision), ...interval, precision, basis: 'stated' };
  return { index: before!.length, length: date!.length, dated };
}
