// seeds/ and data/gazetteer.json → the context that every document is read with, and what was wrong with them.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { GazetteerFileSchema, type Problem } from '../src/contract/index.ts';
import { buildContext, type PipelineContext } from '../src/pipeline/index.ts';
import {
  parseNicknames,
  parseOrganisations,
  parseOverrides,
  parseTerms,
  type Seed,
} from '../src/pipeline/seeds.ts';
import { ROOT } from './run.ts';

export interface LoadedContext {
  readonly context: PipelineContext;
  readonly problems: readonly Problem[];
}

/** Throws where data/gazetteer.json is missing or broken: without places there is nothing to find. */
export function loadContext(root: string = ROOT): LoadedContext {
  const gazetteer = GazetteerFileSchema.parse(
    JSON.parse(readFileSync(join(root, 'data/gazetteer.json'), 'utf8')),
  );
  const problems: Problem[] = [];
  const read = <T>(file: string, parse: (text: string, file: string) => Seed<T>): T => {
    let text = '';
    try {
      text = readFileSync(join(root, file), 'utf8');
    } catch {
      problems.push({
        stage: 'read',
        rule: 'missing',
        severity: 'error',
        document: file,
        reason: `${file} is missing; restore it`,
      });
    }
    const seed = parse(text, file);
    problems.push(...seed.problems);
    return seed.value;
  };
  const overridesFile = 'seeds/overrides.yaml';
  const context = buildContext({
    gazetteer,
    nicknames: read('seeds/gazetteer/nicknames.yaml', parseNicknames),
    organisations: read('seeds/organisations.yaml', parseOrganisations),
    terms: read('seeds/sectors.yaml', parseTerms),
    overrides: read(overridesFile, parseOverrides),
    overridesFile,
  });
  return { context, problems };
}
