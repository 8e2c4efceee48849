// seeds/ and data/gazetteer.json → the context that every document is read with, and what was wrong with them.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type GazetteerFile, GazetteerFileSchema, type Problem } from '../src/contract/index.ts';
import { decode } from '../src/pipeline/decode.ts';
import { buildContext, type PipelineContext } from '../src/pipeline/index.ts';
import {
  type Knows,
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
  const gazetteer = readGazetteer(root);
  const codes = new Set(gazetteer.places.map(([code]) => code));
  const knows = (code: string) => codes.has(code);
  const problems: Problem[] = [];
  const read = <T>(file: string, parse: (text: string, file: string, knows: Knows) => Seed<T>): T => {
    const text = textOf(root, file, problems);
    const seed = parse(text ?? '', file, knows);
    // That a missing file lacks what it should hold needs no saying.
    if (text !== null) problems.push(...seed.problems);
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

function readGazetteer(root: string): GazetteerFile {
  const file = 'data/gazetteer.json';
  try {
    return GazetteerFileSchema.parse(JSON.parse(readFileSync(join(root, file), 'utf8')));
  } catch (error) {
    const what = existsSync(join(root, file)) ? 'is broken' : 'is missing';
    throw new Error(`${file} ${what}; restore it with git, or build it with npm run geodata`, {
      cause: error,
    });
  }
}

/** Null where the file cannot be read as text. */
function textOf(root: string, file: string, problems: Problem[]): string | null {
  const fail = (rule: string, what: string, line?: number): null => {
    const where = line === undefined ? file : `${file}:${line}`;
    const at = line === undefined ? {} : { line };
    problems.push({
      stage: 'read',
      rule,
      severity: 'error',
      document: file,
      ...at,
      reason: `${where} ${what}`,
    });
    return null;
  };
  if (!existsSync(join(root, file))) return fail('missing', 'is missing; restore it');
  const decoded = decode(readFileSync(join(root, file)));
  return 'fault' in decoded ? fail('encoding', decoded.fault, decoded.line) : decoded.text;
}
