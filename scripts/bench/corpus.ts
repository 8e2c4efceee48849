// A size and the gazetteer → made-up news of that size, a document at a time: sentences of our own with places in them.
import type { Gazetteer, GazetteerPlace } from '../../src/pipeline/toponym/index.ts';
import { random } from './random.ts';

export interface MadeUp {
  readonly document: string;
  readonly text: string;
  readonly published: string;
}

/** About as many places in a hundred words as news has: two or three. {p}refecture, {c}ounty, {s}tate or province. */
const WITH_PLACES = [
  'On {d}, {p} launched a blockchain platform for {t}, the first of its kind in {s}.',
  'Officials of {p}, {s}, visited {n} companies that use a shared ledger for {t}.',
  'The {p} Municipal Government said that {n} hospitals had joined the register.',
  '{c} County in {s} put its land records online in {m}.',
  'A court in {p} accepted evidence kept on a chain, the newspaper reported on {d}.',
  'Farmers in {c} now sell their harvest with a digital certificate of origin.',
  '{p}, {p} and {p} signed an agreement on {t}; {n} other cities are to follow.',
  'Researchers at {p} University published a paper on {t} in {m}.',
  'The Bank of {p} paid the first loan of {n} million yuan on the new network.',
  'From {p} to {p}, the railway carries {n} containers a day.',
  '{s} will set up a fund of {n} billion yuan for {t} by the end of the year.',
  'The conference in {p} closed on {d} with a speech about {t}.',
];
const WITHOUT = [
  'Most of the companies that were asked expect their costs to fall within two years.',
  'It is not yet clear who will pay for the maintenance of the system once the trial is over.',
  'An expert who did not want to be named called the plan ambitious and the schedule tight.',
  'Prices rose by {n} percent compared with the same period last year, a little less than expected.',
  'The ledger keeps a fingerprint of every document, so that a later change can be noticed by anyone.',
  'Passengers complained that the new tickets could not be read by the older gates.',
  'The weather will stay dry until the weekend, with light wind from the north and cool nights.',
  'A spokesman answered that the figures were provisional and would be corrected in due course.',
  'Whether that is enough to win back the trust of small shareholders remains to be seen.',
  'Schools reopened this week after a long holiday, and the buses ran on time again.',
  'The committee will meet again in {m} to look at the results and to decide what comes next.',
  'Nobody had thought of asking the people who were to use it every day, she said with a smile.',
];
const TOPICS = [
  'invoices',
  'supply chain finance',
  'medical records',
  'public notaries',
  'food safety',
  'cross-border trade',
  'energy',
  'education',
];
const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** Ends with the document that reaches `bytes`. The same seed gives the same corpus. */
export function* corpus(bytes: number, gazetteer: Gazetteer, seed = 1): Generator<MadeUp> {
  const next = random(seed);
  const pick = <T>(values: readonly T[]): T => values[Math.floor(next() * values.length)]!;
  const whole = (most: number) => 1 + Math.floor(next() * most);
  const places = [...gazetteer.places.values()];
  const of = (level: GazetteerPlace['level']) =>
    places.filter((p) => p.level === level).map((p) => p.name.en);
  const names = { p: of('prefecture'), c: of('county'), s: of('province') };
  const fill = (template: string): string =>
    template.replace(/\{(\w)\}/g, (_, slot: string) => {
      if (slot === 'p' || slot === 'c' || slot === 's') return pick(names[slot]);
      if (slot === 't') return pick(TOPICS);
      if (slot === 'm') return `${pick(MONTHS)} ${2016 + whole(4)}`;
      return slot === 'd' ? `${whole(28)} ${pick(MONTHS)} ${2016 + whole(4)}` : String(whole(400));
    });
  for (let made = 0, number = 0; made < bytes; number++) {
    const paragraphs = Array.from({ length: 3 + whole(5) }, () =>
      Array.from({ length: 2 + whole(5) }, () => fill(pick(next() < 0.4 ? WITH_PLACES : WITHOUT))).join(' '),
    );
    const text = `${fill('News from {p}: {t}')}\n\n${paragraphs.join('\n\n')}\n`;
    made += text.length;
    yield { document: `made-up-${number}`, text, published: '2020-01-09' };
  }
}
