// What a stage could not do, as a record: never an exception, never silence.
import { SpanSchema } from './mention.ts';
import { z } from './schema.ts';

export const STAGES = [
  'read',
  'normalize',
  'segment',
  'recognize',
  'resolve',
  'role',
  'date',
  'classify',
  'compose',
  'override',
  'validate',
  'write',
] as const;

export const ProblemSchema = z.object({
  stage: z.enum(STAGES),
  rule: z.string(), // kebab-case id
  severity: z.enum(['error', 'warning', 'note']), // error: data is incomplete; warning: a decision is doubtful
  reason: z.string(), // one sentence: what and how to cure it
  document: z.string(), // file, or document id
  line: z.optional(z.int()), // 1-based, where a file has lines
  span: z.optional(SpanSchema),
  paste: z.optional(z.string()), // the line of seeds/overrides.yaml that would settle it
});
export type Problem = z.infer<typeof ProblemSchema>;
export const ProblemListSchema = z.array(ProblemSchema);
