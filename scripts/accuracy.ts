// Gold sets and what was read of their documents → the figures that the manifest publishes, and sets that are broken.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Accuracy, Problem } from '../src/contract/index.ts';
import { evaluate } from '../src/pipeline/evaluate/index.ts';
import { type Parsed, type PipelineContext, parse } from '../src/pipeline/index.ts';
import { readFile } from './documents.ts';
import { listFiles } from './files.ts';
import { readGold } from './gold.ts';

interface Measured {
  readonly accuracy: Accuracy[];
  readonly problems: Problem[];
}

/**
 * How well the rules do on the documents they were written with, and on news that was not looked at while writing
 * them, where there is any below `root`. A broken gold set takes no data away, only its own figures.
 */
export function measure(root: string, seeds: readonly Parsed[], context: PipelineContext): Measured {
  const unseen = (set: string, folder: string) => ({
    set,
    tuned: false,
    gold: `${folder}/gold`,
    read: () => readTexts(join(root, folder), context),
  });
  const sets = [
    { set: 'digests', tuned: true, gold: 'seeds/gold', read: () => seeds },
    unseen('unseen news', 'test/fixtures/news/unseen'),
    unseen('unseen reports', 'test/fixtures/reports/unseen'),
  ];
  const problems: Problem[] = [];
  const accuracy = sets.flatMap(({ set, tuned, gold: folder, read }): Accuracy[] => {
    if (!existsSync(join(root, folder))) return [];
    try {
      const gold = readGold(join(root, folder));
      const marked = new Set([...gold.mentions, ...gold.initiatives].map(({ document }) => document));
      const texts = read().filter((p) => marked.has(p.document.id));
      const figures = { ...evaluate(texts, gold).figures };
      return texts.length > 0 ? [{ set, documents: texts.length, tuned, figures }] : [];
    } catch (error) {
      const reason = `${(error as Error).message}; correct it, no figures are published until then`;
      problems.push({ stage: 'read', rule: 'gold-broken', severity: 'error', document: folder, reason });
      return [];
    }
  });
  return { accuracy, problems };
}

function readTexts(folder: string, context: PipelineContext): Parsed[] {
  return listFiles([folder]).files.flatMap((file) => {
    const { document } = readFile(file);
    return document ? [parse(document, context)] : [];
  });
}
