// Every place of the gazetteer, in all forms that texts write, is found and is the right one; the rates are written down.
import { readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { inContext } from './context.ts';
import { gazetteer, parseText, type Reading, sweep } from './sweep.ts';

const RATES = new URL('rates.json', import.meta.url);
// Points of a hundred that a form may lose to a new guard before somebody must look: a bare name is guarded for a reason.
const slackOf = (form: string) => (/^(typed|address|p|Chinese (full|gloss|address))/.test(form) ? 0.3 : 3);

/** Form and level → per cent read right, and per cent read wrong (of the rest the name is shared or left open). */
type Rates = Record<string, readonly [right: number, wrong: number]>;

class Tally {
  readonly #rows = new Map<string, { n: number; right: number; wrong: number }>();

  add(key: string, outcome: string): void {
    const row = this.#rows.get(key) ?? { n: 0, right: 0, wrong: 0 };
    row.n++;
    if (outcome === 'right') row.right++;
    if (outcome === 'wrong') row.wrong++;
    this.#rows.set(key, row);
  }

  count(key: string): number {
    return this.#rows.get(key)?.n ?? 1;
  }

  rates(): Rates {
    const share = (k: number, n: number) => Math.round((k / n) * 1000) / 10;
    const rows = [...this.#rows].sort(([a], [b]) => (a < b ? -1 : 1));
    return Object.fromEntries(
      rows.map(([key, { n, right, wrong }]) => [key, [share(right, n), share(wrong, n)]]),
    );
  }
}

const tally = new Tally();
const readings: Reading[] = [];
for (const reading of sweep(!!process.env.ALL_FORMS)) {
  tally.add(`${reading.form.form} | ${reading.place.level}`, reading.outcome);
  if (reading.outcome !== 'right') readings.push(reading);
}
let turn = 0;
for (const { form, text, place, namesakes } of inContext(gazetteer)) {
  if (turn++ % 3 > 0 && !process.env.ALL_FORMS) continue;
  const at = text.lastIndexOf(place.name.en);
  const here = parseText(text).toponyms.find((t) => t.toponym.start <= at && t.toponym.end > at);
  const outcome = here ? (here.place === place ? 'right' : 'wrong') : 'open';
  tally.add(`bare, ${form} | ${place.level}${namesakes ? ', with namesakes' : ''}`, outcome);
}

const line = ({ form, text, place }: Reading) => `${form.form}: ${place.code} ${place.name.zh} in “${text}”`;
const PROVINCE_NAMES = new Set(['Hebei', 'Hainan', 'Henan', 'Xinjiang']);

describe('every place of the gazetteer', () => {
  it('is read as well as before in every form', () => {
    const rates = tally.rates();
    if (process.env.UPDATE_RATES)
      writeFileSync(
        RATES,
        `${JSON.stringify(rates, null, 2).replace(/\[\s+([\d.]+),\s+([\d.]+)\s+\]/g, '[$1, $2]')}\n`,
      );
    const known = JSON.parse(readFileSync(RATES, 'utf8')) as Rates;
    const worse = Object.entries(rates).flatMap(([key, [right, wrong]]) => {
      const [least, most] = known[key] ?? [0, 100];
      const slack = slackOf(key) + 200 / tally.count(key); // two readings, where there are few
      return right < least - slack || wrong > most + slack
        ? [`${key}: ${right} % right, ${wrong} % wrong; it was ${least} and ${most}`]
        : [];
    });
    expect(worse, 'UPDATE_RATES=1 npx vitest run test/pipeline/toponym accepts the rates').toEqual([]);
  });

  it('is found with its type word, its parent named or not, unless another place of that type bears the name', () => {
    const typed = readings.filter(
      (r) => r.form.typed && !r.form.han && /^(typed|p|address)/.test(r.form.form) && r.outcome !== 'shared',
    );
    expect(typed.map(line)).toEqual([]);
  });

  it('is never taken for another beside its province or prefecture, but where its name is that of a province', () => {
    const wrong = readings.filter(
      (r) =>
        r.form.within &&
        !r.form.han &&
        /^(province|prefecture|address)/.test(r.form.form) &&
        r.outcome === 'wrong',
    );
    expect(wrong.filter((r) => !PROVINCE_NAMES.has(r.place.name.en)).map(line)).toEqual([]);
  });

  it('is no surer than the text where several of one level bear a bare name', () => {
    const sure = readings.filter(
      (r) =>
        r.form.form === 'bare' && r.outcome === 'shared' && r.level === r.place.level && r.confidence > 0.95,
    );
    expect(sure.map(line)).toEqual([]);
  });
});
