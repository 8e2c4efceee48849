// The gold sets of the project → what was measured on each of them, for the terminal and for the manifest alike.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Problem } from '../src/contract/index.ts';
import { type Evaluation, evaluate } from '../src/pipeline/evaluate/index.ts';
import { type Parsed, type PipelineContext, parse } from '../src/pipeline/index.ts';
import { readFile } from './documents.ts';
import { listFiles } from './files.ts';
import { readGold } from './gold.ts';

export interface GoldSet {
  readonly name: string;
  readonly texts: string; // folder
  readonly gold: string; // folder
  readonly published: string | null; // its name in the manifest
  readonly tuned: boolean; // the rules were written with these texts at hand
}

export interface Measured {
  readonly documents: number; // that have gold
  readonly evaluation: Evaluation | null; // null where the gold is broken
  readonly problems: readonly Problem[];
}

/** Those on unseen texts come without the texts in a copy of the data alone, and the originals lie beside few checkouts. */
export function goldSets(root: string): GoldSet[] {
  const of = (folder: string, name: string, published: string | null, tuned: boolean): GoldSet => ({
    name,
    texts: join(root, folder),
    gold: join(root, folder, 'gold'),
    published,
    tuned,
  });
  const digests = of('seeds/documents', 'digests', 'digests', true);
  return [
    { ...digests, gold: join(root, 'seeds/gold') },
    of('test/fixtures/news/tuned', 'news (tuned on)', null, true),
    of('test/fixtures/news/unseen', 'news (unseen)', 'unseen news', false),
    of('test/fixtures/reports/tuned', 'reports (tuned on)', null, true),
    of('test/fixtures/reports/unseen', 'reports (unseen)', 'unseen reports', false),
    { ...of('../shared/seeds', 'originals', null, true), gold: join(root, '../shared/gold') },
  ];
}

export const isThere = ({ texts, gold }: GoldSet): boolean => existsSync(texts) && existsSync(gold);

export function measureSet(
  { texts, gold: folder }: GoldSet,
  context: PipelineContext,
  given?: readonly Parsed[], // instead of all texts; gold of others is ignored
): Measured {
  const parsed = given ?? parseAll(texts, context);
  const byId = new Map(parsed.map(({ document: { id, text } }) => [id, text]));
  const { gold, problems } = readGold(folder, byId, given ? 'ignored' : 'told');
  const marked = new Set([...gold.mentions, ...gold.initiatives].map(({ document }) => document));
  const labelled = parsed.filter(({ document }) => marked.has(document.id));
  const evaluation = problems.length > 0 ? null : evaluate(labelled, gold);
  return { documents: labelled.length, evaluation, problems };
}

function parseAll(folder: string, context: PipelineContext): Parsed[] {
  return listFiles([folder]).files.flatMap((file) => {
    const { document } = readFile(file);
    return document ? [parse(document, context)] : [];
  });
}
