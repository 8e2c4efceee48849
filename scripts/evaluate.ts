// Gold sets and the pipeline → figures on the terminal, compared with test/baseline.json; a drop is an error.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { dropsFrom, type Evaluation } from '../src/pipeline/evaluate/index.ts';
import { loadContext } from './context.ts';
import { type GoldSet, goldSets, isThere, measureSet } from './gold-sets.ts';
import { ROOT } from './run.ts';

const USAGE = `npm run evaluate                   figures on every gold set, compared with test/baseline.json: it ends with 1 where one dropped
npm run evaluate -- --update       accept the figures as the new baseline
npm run evaluate -- --texts DIR --gold DIR    figures on texts of your own, labelled as seeds/gold is`;

const BASELINE = join(ROOT, 'test/baseline.json');

const { update, texts, gold } = readArguments();
const { context } = loadContext();
const measured: Record<string, Record<string, number>> = {};
const skipped: string[] = [];
let broken = false;
for (const set of texts === undefined ? goldSets(ROOT) : [own(texts, gold!)]) {
  if (!isThere(set)) {
    console.log(`${set.name}: skipped, they are not beside this project\n`);
    skipped.push(set.name);
    continue;
  }
  const { documents, evaluation, problems } = measureSet(set, context);
  for (const { reason } of problems) console.error(`error: ${reason}`);
  if (evaluation) {
    show(set, documents, evaluation);
    measured[set.name] = { ...evaluation.figures };
  } else {
    skipped.push(set.name);
    broken = true;
  }
}
if (texts === undefined) compare();
if (broken) process.exitCode = 1;

function readArguments() {
  const text = { type: 'string' } as const;
  const flag = { type: 'boolean', default: false } as const;
  try {
    const { values } = parseArgs({ options: { update: flag, texts: text, gold: text, help: flag } });
    if (values.help) stop(USAGE, 0);
    if ((values.texts === undefined) !== (values.gold === undefined))
      throw new Error('--texts and --gold go together');
    return values;
  } catch (error) {
    return stop(`${(error as Error).message}\n\n${USAGE}`, 2);
  }
}

function stop(message: string, code: number): never {
  console.error(message);
  process.exit(code);
}

function own(texts: string, gold: string): GoldSet {
  const missing = [texts, gold].find((folder) => !existsSync(folder));
  if (missing !== undefined) stop(`${missing} is missing; check the path`, 2);
  return { name: 'own', texts, gold, published: null, tuned: false };
}

function show({ name }: GoldSet, documents: number, { figures, reliability }: Evaluation): void {
  console.log(`${name} (${documents} documents)`);
  for (const [figure, value] of Object.entries(figures))
    console.log(`  ${figure.padEnd(22)} ${value.toFixed(4)}`);
  if (reliability.length > 0) console.log('  confidence     mentions   mean confidence   right');
  for (const { from, to, count, confidence, right } of reliability)
    console.log(
      `  ${from.toFixed(2)} … ${to.toFixed(2)}  ${String(count).padStart(8)}   ${confidence.toFixed(3).padStart(15)}   ${right.toFixed(3)}`,
    );
  console.log('');
}

function compare(): void {
  const baseline: typeof measured = existsSync(BASELINE) ? JSON.parse(readFileSync(BASELINE, 'utf8')) : {};
  if (update && !broken) {
    writeFileSync(BASELINE, `${JSON.stringify({ ...baseline, ...measured }, null, 2)}\n`);
    console.log('test/baseline.json holds these figures now');
    return;
  }
  const drops = dropsFrom(baseline, measured, skipped);
  for (const drop of drops) console.error(`worse: ${drop}`);
  if (drops.length === 0 && !broken) console.log('no figure is worse than the baseline');
  if (drops.length > 0) process.exitCode = 1;
}
