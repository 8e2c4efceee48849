// A size and the gazetteer → made-up news of that size, a document at a time: sentences of our own with places in them.
import type { Gazetteer, GazetteerPlace } from '../../src/pipeline/toponym/index.ts';
import { random } from './random.ts';

export interface MadeUp {
  readonly document: string;
  readonly text: string;
  readonly published: string;
}

// As dense as the digests in seeds/, in a thousand words: some 25 places, a dozen dates, mostly without their year, forty
// sentences, and a dozen acts. {p}refecture, {c}ounty, {s}tate or province; {t}opic, {n}umber; {d}ay, {m}onth, {y}ear.
const WITH_PLACES = [
  'On {d}, {p} launched a blockchain platform for {t} on which banks, notaries and the tax office write down what they have checked, the first of its kind in {s}.',
  'Officials of {p}, {s}, visited {n} companies that use a shared ledger for {t}, and listened to what their customers had to say about it.',
  'The {p} Municipal Government said that {n} hospitals had joined the register, so that a doctor can see at once what another has prescribed.',
  '{c} County in {s} put its land records online on {d} after a trial of half a year, in which no entry had to be taken back.',
  'A court in {p} accepted evidence kept on a blockchain in a dispute about {t} and explained on nine pages why it could be trusted.',
  'Farmers near {p} now sell their harvest with a digital certificate of origin, which any buyer can read with a telephone before paying.',
  '{p}, {p} and {p} signed an agreement on {t} by which each of them recognises what the others have certified; {n} other cities are to follow.',
  'Researchers at {p} University published a paper on {t} in which they compare the cost of the new chain with that of paper and stamps.',
  'The Bank of {p} paid the first loan of {n} million yuan on the new blockchain network on {d}, to a maker of car parts that had waited for its money.',
  'From {p} to the coast the railway carries {n} containers a day, and each of them is followed by a chip whose reports nobody can change.',
  '{s} will set up a fund of {n} billion yuan for {t} and give part of it to young companies that work with universities.',
  'The conference in {p} closed on {d} with a speech about {t} and with the founding of a blockchain alliance that {n} institutions have joined.',
];
const WITHOUT = [
  'Most of the companies that were asked expect their costs to fall within two years, but few of them are ready to say by how much.',
  'It is not yet clear who will pay for the maintenance of the system once the trial is over and the first money has been spent.',
  'An expert who did not want to be named called the plan ambitious and the schedule tight, and added that he had seen worse.',
  'Prices rose by {n} percent compared with the same period last year, a little less than the markets and most of the banks had expected.',
  'The ledger keeps a fingerprint of every document, so that a later change can be noticed by anyone who has kept the document itself.',
  'Passengers complained that the new tickets could not be read by the older gates, before which long queues had formed in the morning.',
  'The weather will stay dry until the weekend, with light wind from the north, cool nights and a little fog along the rivers.',
  'A spokesman answered that the figures were provisional and would be corrected in due course, as soon as all offices had sent theirs.',
  'Whether blockchain is enough to win back the trust of small shareholders remains to be seen, for they have been disappointed before.',
  'Schools reopened this week after a long holiday, the buses ran on time again, and the shops along the main street were full of parents.',
  'The committee will meet again in {m} to look at the results, to hear what went wrong, and to decide what comes next.',
  'Nobody had thought of asking the people who were to use it every day, she said with a smile, and that had been the first lesson.',
  'The blockchain itself was built in {y} by a company that had made its name with software for warehouses and for the customs.',
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
  const year = () => String(2016 + whole(4));
  const slots: Readonly<Record<string, () => string>> = {
    p: () => pick(names.p),
    c: () => pick(names.c),
    s: () => pick(names.s),
    t: () => pick(TOPICS),
    n: () => String(whole(400)),
    y: year,
    m: () => pick([pick(MONTHS), `${pick(MONTHS)} ${year()}`, 'next month']),
    d: () => pick(DAYS)(pick(MONTHS), whole(28), year()),
  };
  const fill = (template: string): string =>
    template.replace(/\{(\w)\}/g, (_, slot: string) => slots[slot]!());
  for (let made = 0, number = 0; made < bytes; number++) {
    const paragraphs = Array.from({ length: 3 + whole(5) }, () =>
      Array.from({ length: 2 + whole(4) }, () => fill(pick(next() < 0.4 ? WITH_PLACES : WITHOUT))).join(' '),
    );
    const text = `${fill('News from {p}: {t}')}\n\n${paragraphs.join('\n\n')}\n`;
    made += text.length;
    yield { document: `made-up-${number}`, text, published: '2020-01-09' };
  }
}

/** As often as each is chosen: the year is seldom written, and now and then there is a span or no month. */
const DAYS: readonly ((month: string, day: number, year: string) => string)[] = [
  ...Array.from({ length: 5 }, () => (month: string, day: number) => `${month} ${day}`),
  (month, day) => `${day} ${month}`,
  (month, day, year) => `${month} ${day}, ${year}`,
  (_, day) => `the ${4 + (day % 17)}th`,
  (month, day) => `${month} ${day} and ${day + 1}`,
  () => 'Monday',
];
