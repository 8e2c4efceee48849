// seeds/ → data/: reads every document, writes what the page loads, and ends with 1 where something is incomplete.
import { createHash } from 'node:crypto';
import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { ManifestSchema, type Problem } from '../src/contract/index.ts';
import { type BuiltDataset, buildDataset } from '../src/pipeline/dataset/index.ts';
import { evaluate } from '../src/pipeline/evaluate/index.ts';
import { type Parsed, parse } from '../src/pipeline/index.ts';
import { loadContext } from './context.ts';
import { listFiles, readFile } from './documents.ts';
import { readGold } from './gold.ts';
import { ROOT } from './run.ts';

const { values } = parseArgs({
  options: {
    out: { type: 'string', default: join(ROOT, 'data') },
    seeds: { type: 'string', default: join(ROOT, 'seeds/documents') },
  },
});

const { context, problems } = loadContext();
const { parsed, problems: unread } = readAll(values.seeds);
const accuracy = evaluate(parsed, readGold(join(ROOT, 'seeds/gold'))).figures;
const dataset = buildDataset(parsed, [...problems, ...unread, ...orphans(parsed)], context, accuracy);
write(resolve(values.out), dataset);
report(dataset);

/** Documents in order of their names; of two with one id or one text the second is left out. */
function readAll(folder: string): { parsed: Parsed[]; problems: Problem[] } {
  const { files, problems } = listFiles([folder]);
  const parsed: Parsed[] = [];
  const texts = new Map<string, string>();
  for (const file of files) {
    const read = readFile(file);
    problems.push(...read.problems);
    if (!read.document) continue;
    const twin = texts.get(read.document.text);
    if (twin !== undefined) {
      problems.push({
        stage: 'read',
        rule: 'duplicate',
        severity: 'error',
        document: file,
        reason: `${read.document.id} holds the same text as ${twin}; remove one of them`,
      });
      continue;
    }
    texts.set(read.document.text, read.document.id);
    parsed.push(parse(read.document, context));
  }
  return { parsed, problems };
}

/** Overrides of documents that are not there. */
function orphans(parsed: readonly Parsed[]): Problem[] {
  const ids = new Set(parsed.map((p) => p.document.id));
  return context.overrides
    .filter((o) => !ids.has(o.document))
    .map((o) => ({
      stage: 'override',
      rule: 'override-unknown-document',
      severity: 'error',
      document: context.overridesFile,
      line: o.line,
      reason: `${context.overridesFile}:${o.line} corrects ${o.document}, which is no document; mend the name or remove the override`,
    }));
}

/** Each file is written whole under another name and then moved, so that nobody reads half of one. */
function write(folder: string, { places, initiatives, mentions, problems, manifest }: BuiltDataset): void {
  const files: [string, string][] = [
    ['places.geojson', collection(places.features)],
    ['initiatives.geojson', collection(initiatives.features)],
    ['mentions.ndjson', mentions.map((m) => `${JSON.stringify(m)}\n`).join('')],
    ['problems.json', list(problems)],
  ];
  const hash = createHash('sha256');
  for (const [, content] of files) hash.update(content);
  const full = ManifestSchema.parse({ ...manifest, hash: hash.digest('hex') });
  files.push(['manifest.json', `${JSON.stringify(full, null, 1)}\n`]);
  mkdirSync(folder, { recursive: true });
  for (const [name, content] of files) writeFileSync(join(folder, `${name}.part`), content);
  for (const [name] of files) renameSync(join(folder, `${name}.part`), join(folder, name));
}

/** One feature a line, so that a change shows as a line. */
function collection(features: readonly unknown[]): string {
  return `{"type":"FeatureCollection","features":[\n${features.map((f) => JSON.stringify(f)).join(',\n')}\n]}\n`;
}

function list(values: readonly unknown[]): string {
  return values.length === 0 ? '[]\n' : `[\n${values.map((v) => JSON.stringify(v)).join(',\n')}\n]\n`;
}

function report({ problems, manifest }: BuiltDataset): void {
  for (const { severity, reason } of problems)
    if (severity !== 'note') console.error(`${severity}: ${reason}`);
  const { initiatives, documents, mentions, places } = manifest.counts;
  console.log(
    `${initiatives} initiatives in ${places} places, from ${mentions} mentions in ${documents} documents`,
  );
  process.exitCode = problems.some((p) => p.severity === 'error') ? 1 : 0;
}
