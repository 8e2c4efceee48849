// A folder with mentions.jsonl and initiatives.jsonl → checked gold; a line that does not fit is told by its number.
import { existsSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { GoldInitiativeSchema, GoldMentionSchema, type z } from '../src/contract/index.ts';
import type { Gold } from '../src/pipeline/evaluate/index.ts';

/** A missing file is an empty one. Throws on a line that does not fit: figures from half a gold set would mislead. */
export function readGold(folder: string): Gold {
  return {
    mentions: readLines(join(folder, 'mentions.jsonl'), GoldMentionSchema),
    initiatives: readLines(join(folder, 'initiatives.jsonl'), GoldInitiativeSchema),
  };
}

function readLines<S extends z.ZodMiniType>(file: string, schema: S): z.output<S>[] {
  if (!existsSync(file)) return [];
  return readFileSync(file, 'utf8')
    .split('\n')
    .flatMap((line, index) => {
      if (line.trim() === '') return [];
      const where = `${relative(process.cwd(), file)}:${index + 1}`;
      let record: unknown;
      try {
        record = JSON.parse(line);
      } catch (error) {
        throw new Error(`${where} is no line of JSON (${(error as Error).message})`);
      }
      const result = schema.safeParse(record);
      if (result.success) return [result.data];
      throw new Error(`${where} has a wrong or no value for “${result.error.issues[0]!.path.join('.')}”`);
    });
}
