// Gold sets and the pipeline → figures on the terminal, compared with test/baseline.json; a drop is an error.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { evaluate } from '../src/pipeline/evaluate/index.ts';
import { parse } from '../src/pipeline/index.ts';
import { loadContext } from './context.ts';
import { readFile } from './documents.ts';
import { listFiles } from './files.ts';
import { readGold } from './gold.ts';
import { ROOT } from './run.ts';

const USAGE = `npm run evaluate                   figures on the gold of the digests and, where they lie beside the project, the originals
npm run evaluate -- --update       accept the figures as the new baseline
npm run evaluate -- --texts DIR --gold DIR    figures on texts of your own`;

const BASELINE = join(ROOT, 'test/baseline.json');
const TOLERANCE = 0.002; // below what one label of a few hundred is worth
const LOWER_IS_BETTER = new Set(['commentary-mapped', 'calibration-error']);

interface GoldSet {
  readonly name: string;
  readonly texts: string;
  readonly gold: string;
}

const { values } = parseArgs({
  options: {
    update: { type: 'boolean', default: false },
    texts: { type: 'string' },
    gold: { type: 'string' },
    help: { type: 'boolean', default: false },
  },
});
if (values.help || (values.texts === undefined) !== (values.gold === undefined)) {
  console.error(USAGE);
  process.exit(values.help ? 0 : 2);
}
const sets: GoldSet[] = values.texts
  ? [{ name: 'own', texts: values.texts, gold: values.gold! }]
  : [
      { name: 'digests', texts: join(ROOT, 'seeds/documents'), gold: join(ROOT, 'seeds/gold') },
      {
        name: 'news (tuned on)',
        texts: join(ROOT, 'test/fixtures/news/tuned'),
        gold: join(ROOT, 'test/fixtures/news/tuned/gold'),
      },
      {
        name: 'news (unseen)',
        texts: join(ROOT, 'test/fixtures/news/unseen'),
        gold: join(ROOT, 'test/fixtures/news/unseen/gold'),
      },
      {
        name: 'reports (tuned on)',
        texts: join(ROOT, 'test/fixtures/reports/tuned'),
        gold: join(ROOT, 'test/fixtures/reports/tuned/gold'),
      },
      {
        name: 'reports (unseen)',
        texts: join(ROOT, 'test/fixtures/reports/unseen'),
        gold: join(ROOT, 'test/fixtures/reports/unseen/gold'),
      },
      { name: 'originals', texts: join(ROOT, '../shared/seeds'), gold: join(ROOT, '../shared/gold') },
    ];

const { context } = loadContext();
const measured: Record<string, Record<string, number>> = {};
for (const set of sets) {
  if (values.texts && !(existsSync(set.texts) && existsSync(set.gold))) {
    console.error(`${existsSync(set.texts) ? set.gold : set.texts} is missing; check the path`);
    process.exit(2);
  }
  if (!existsSync(set.texts) || !existsSync(set.gold)) {
    console.log(`${set.name}: skipped, they are not beside this project\n`);
    continue;
  }
  measured[set.name] = measure(set);
}
if (!values.texts) compare();

function measure({ name, texts, gold }: GoldSet): Record<string, number> {
  const parsed = listFiles([texts]).files.flatMap((file) => {
    const { document } = readFile(file);
    return document ? [parse(document, context)] : [];
  });
  const { figures, reliability } = evaluate(parsed, readGold(gold));
  console.log(`${name} (${parsed.length} documents)`);
  for (const [figure, value] of Object.entries(figures))
    console.log(`  ${figure.padEnd(22)} ${value.toFixed(4)}`);
  if (reliability.length > 0) console.log('  confidence     mentions   mean confidence   right');
  for (const row of reliability)
    console.log(
      `  ${row.from.toFixed(2)} … ${row.to.toFixed(2)}  ${String(row.count).padStart(8)}   ${row.confidence.toFixed(3).padStart(15)}   ${row.right.toFixed(3)}`,
    );
  console.log('');
  return { ...figures };
}

function compare(): void {
  const baseline: typeof measured = existsSync(BASELINE) ? JSON.parse(readFileSync(BASELINE, 'utf8')) : {};
  if (values.update) {
    writeFileSync(BASELINE, `${JSON.stringify({ ...baseline, ...measured }, null, 2)}\n`);
    console.log('test/baseline.json holds these figures now');
    return;
  }
  const drops = Object.entries(measured).flatMap(([set, figures]) =>
    Object.entries(figures).flatMap(([figure, value]) => {
      const accepted = baseline[set]?.[figure];
      if (accepted === undefined) return [];
      const drop = LOWER_IS_BETTER.has(figure) ? value - accepted : accepted - value;
      return drop > TOLERANCE ? [`${set}: ${figure} is ${value}, the baseline has ${accepted}`] : [];
    }),
  );
  for (const drop of drops) console.error(`worse: ${drop}`);
  if (drops.length === 0) console.log('no figure is worse than the baseline');
  process.exitCode = drops.length > 0 ? 1 : 0;
}
