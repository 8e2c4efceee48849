// seeds/ → data/: reads every document, writes what the page loads, and ends with 1 where something is incomplete.
import { basename, join, relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { Problem } from '../src/contract/index.ts';
import { type BuiltDataset, buildDataset } from '../src/pipeline/dataset/index.ts';
import { type Parsed, type PipelineContext, parse } from '../src/pipeline/index.ts';
import { measure } from './accuracy.ts';
import { type LoadedContext, loadContext } from './context.ts';
import { writeData } from './data-files.ts';
import { readFile } from './documents.ts';
import { listFiles } from './files.ts';
import { ROOT } from './run.ts';
import { readSources } from './sources.ts';

const USAGE = `npm run data -- [options]
  --root DIR     the folder with seeds/ and data/gazetteer.json; this project, if not said
  --seeds DIR    the folder with the documents; seeds/documents in it, if not said
  --out DIR      where to write; data in it, if not said`;

const { root, seeds, out } = readArguments();
const loaded = load();
const { parsed, files, problems: unread } = readAll(seeds, loaded.context);
const { accuracy, problems: unmeasured } = measure(root, parsed, loaded.context);
const dataset = buildDataset(
  parsed,
  [...loaded.problems, ...unread, ...orphans(files, loaded.context), ...unmeasured],
  loaded.context,
  accuracy,
);
report(dataset);
if (parsed.length === 0) stop(1, `No document could be read from ${seeds}; ${out} is left as it is`);
try {
  writeData(resolve(out), dataset);
} catch (error) {
  stop(
    1,
    `The data could not be written to ${out} (${(error as Error).message}); choose another folder or free it`,
  );
}
sum(dataset);

function stop(code: number, message: string): never {
  console.error(message);
  process.exit(code);
}

function readArguments() {
  const text = { type: 'string' } as const;
  try {
    const { values } = parseArgs({ options: { root: text, seeds: text, out: text } });
    const root = values.root ?? ROOT;
    return {
      root,
      seeds: values.seeds ?? (relative(process.cwd(), join(root, 'seeds/documents')) || '.'),
      out: values.out ?? join(root, 'data'),
    };
  } catch (error) {
    return stop(2, `${(error as Error).message}\n\n${USAGE}`);
  }
}

function load(): LoadedContext {
  try {
    return loadContext(root);
  } catch (error) {
    return stop(1, (error as Error).message);
  }
}

/** Documents in order of their names; of two with one text the second is left out. */
function readAll(folder: string, context: PipelineContext) {
  const { files, problems } = listFiles([folder]);
  const sources = readSources(folder);
  problems.push(...sources.problems);
  const parsed: Parsed[] = [];
  const texts = new Map<string, string>();
  for (const file of files) {
    const { document, problems: own } = readFile(file, { ...sources, problems: [] });
    problems.push(...own);
    if (!document) continue;
    const twin = texts.get(document.text);
    if (twin === undefined) {
      texts.set(document.text, document.id);
      parsed.push(parse(document, context));
      continue;
    }
    const reason = `${file} holds the same text as ${twin}; remove one of them`;
    problems.push({ stage: 'read', rule: 'duplicate', severity: 'error', document: file, reason });
  }
  return { parsed, files, problems };
}

/** Overrides of documents that are not there. */
function orphans(files: readonly string[], { overrides, overridesFile }: PipelineContext): Problem[] {
  const names = new Set(files.map((file) => basename(file)));
  return overrides
    .filter((o) => !names.has(o.document))
    .map((o) => ({
      stage: 'override',
      rule: 'override-unknown-document',
      severity: 'error',
      document: overridesFile,
      line: o.line,
      reason: `${overridesFile}:${o.line} corrects ${o.document}, which is no document; mend the name or remove the override`,
    }));
}

function report({ problems }: BuiltDataset): void {
  for (const { severity, reason } of problems)
    if (severity !== 'note') console.error(`${severity}: ${reason}`);
  process.exitCode = problems.some((p) => p.severity === 'error') ? 1 : 0;
}

function sum({ manifest }: BuiltDataset): void {
  const { initiatives, documents, mentions, places } = manifest.counts;
  console.log(
    `${initiatives} initiatives in ${places} places, from ${mentions} mentions in ${documents} documents`,
  );
}
