// A folder with mentions.jsonl and initiatives.jsonl → checked gold; a line that does not fit is told by its number.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { GoldInitiativeSchema, GoldMentionSchema, type z } from '../src/contract/index.ts';
import type { Gold } from '../src/pipeline/evaluate/index.ts';

/** Throws on a missing folder or a line that does not fit: figures from half a gold set would mislead. */
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
      const result = schema.safeParse(JSON.parse(line));
      if (result.success) return [result.data];
      const issue = result.error.issues[0]!;
      throw new Error(`${file}:${index + 1} does not fit: ${issue.path.join('.')} ${issue.message}`);
    });
}
