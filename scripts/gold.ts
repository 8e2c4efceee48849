// A folder with mentions.jsonl and initiatives.jsonl → gold, checked against the texts it labels, and what is wrong with it.
import { existsSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import {
  type GoldInitiative,
  GoldInitiativeSchema,
  type GoldMention,
  GoldMentionSchema,
  type Problem,
  type Span,
  type z,
} from '../src/contract/index.ts';
import type { Gold } from '../src/pipeline/evaluate/index.ts';

/** Figures from half a gold set would mislead: where there are problems, nothing should be measured. */
export interface ReadGold {
  readonly gold: Gold;
  readonly problems: readonly Problem[];
}

/** A missing file is an empty one. `texts`: id → the text that spans count in; of others, labels may be `ignored`. */
export function readGold(
  folder: string,
  texts: ReadonlyMap<string, string>,
  others: 'told' | 'ignored' = 'told',
): ReadGold {
  const problems: Problem[] = [];
  const read = <S extends z.ZodMiniType>(
    name: string,
    schema: S,
    labelOf: (record: z.output<S>) => Label,
  ): z.output<S>[] => {
    const file = join(folder, name);
    const faults = new Faults(relative(process.cwd(), file));
    const records = linesOf(file, schema, faults).filter(({ record, line }) => {
      const label = labelOf(record);
      if (others === 'ignored' && !texts.has(label.document)) return false;
      const what = misplaced(label, texts);
      if (what) faults.add(line, what, label.document);
      return what === null;
    });
    problems.push(...faults.told());
    return records.map(({ record }) => record);
  };
  const mentions = read('mentions.jsonl', GoldMentionSchema, (mention: GoldMention) => mention);
  const initiatives = read('initiatives.jsonl', GoldInitiativeSchema, (act: GoldInitiative) => ({
    document: act.document,
    ...act.evidence,
  }));
  return { gold: { mentions, initiatives }, problems };
}

interface Label extends Span {
  readonly document: string;
  readonly text?: string; // the words that are labelled
}

/** What is wrong with a file: the first label of a document stands for all that went astray with it. */
class Faults {
  readonly #file: string;
  readonly #faults: { line: number; what: string; document: string; more: number }[] = [];

  constructor(file: string) {
    this.#file = file;
  }

  add(line: number, what: string, document = ''): void {
    const same = document === '' ? undefined : this.#faults.find((fault) => fault.document === document);
    if (same) same.more++;
    else this.#faults.push({ line, what, document, more: 0 });
  }

  told(): Problem[] {
    return this.#faults.map(({ line, what, more }) => ({
      stage: 'read',
      rule: 'gold-broken',
      severity: 'error',
      document: this.#file,
      line,
      reason: `${this.#file}:${line} ${what}${more > 0 ? `, and ${more} more labels of it are astray` : ''}; correct it, no figures are given until then`,
    }));
  }
}

function linesOf<S extends z.ZodMiniType>(
  file: string,
  schema: S,
  faults: Faults,
): { record: z.output<S>; line: number }[] {
  if (!existsSync(file)) return [];
  return readFileSync(file, 'utf8')
    .split('\n')
    .flatMap((text, index) => {
      if (text.trim() === '') return [];
      const line = index + 1;
      let parsed: unknown;
      try {
        parsed = JSON.parse(text);
      } catch (error) {
        faults.add(line, `is no line of JSON (${(error as Error).message})`);
        return [];
      }
      const result = schema.safeParse(parsed);
      if (result.success) return [{ record: result.data, line }];
      faults.add(line, `has a wrong or no value for “${result.error.issues[0]!.path.join('.')}”`);
      return [];
    });
}

/** A label of a text that is not there, or of other words than stand there. */
function misplaced(
  { document, start, end, text: words }: Label,
  texts: ReadonlyMap<string, string>,
): string | null {
  const text = texts.get(document);
  if (text === undefined) return `labels ${document}, which is no document beside it`;
  if (end > text.length) return `labels ${start}–${end} of ${document}, which ends at ${text.length}`;
  const found = text.slice(start, end);
  if (words === undefined || found === words) return null;
  return `labels “${words}” at ${start}–${end} of ${document}, where it says “${found}”`;
}
