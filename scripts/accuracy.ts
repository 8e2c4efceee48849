// Gold sets and what was read of their documents → the figures that the manifest publishes, and what is wrong with a set.
import { existsSync } from 'node:fs';
import type { Accuracy, Problem } from '../src/contract/index.ts';
import type { Parsed, PipelineContext } from '../src/pipeline/index.ts';
import { goldSets, isThere, measureSet } from './gold-sets.ts';

interface Published {
  readonly accuracy: Accuracy[];
  readonly problems: Problem[];
}

/**
 * How well the rules do on the documents they were written with, and on texts that were not looked at while writing
 * them, where there are any below `root`. A broken gold set takes no data away, only its own figures.
 */
export function measure(root: string, seeds: readonly Parsed[], context: PipelineContext): Published {
  const problems: Problem[] = [];
  const accuracy = goldSets(root).flatMap((set): Accuracy[] => {
    const { published, tuned, name, gold } = set;
    const ofSeeds = name === 'digests';
    if (published === null || !(ofSeeds ? existsSync(gold) : isThere(set))) return [];
    const measured = measureSet(set, context, ofSeeds ? seeds : undefined);
    problems.push(...measured.problems);
    const { documents, evaluation } = measured;
    if (!evaluation || documents === 0) return [];
    return [{ set: published, documents, tuned, figures: { ...evaluation.figures } }];
  });
  return { accuracy, problems };
}
