// How an initiative's date crosses a boundary: an interval that keeps its precision and its basis.
import { DaySchema, z } from './schema.ts';

export const PRECISIONS = ['day', 'month', 'quarter', 'year', 'none'] as const;
export const BASES = ['stated', 'relative', 'document'] as const;

/**
 * `[start, end)` in whole days. `precision: 'none'` means undated: `start` is null, `basis` is `document` and
 * `end` is the day after the document's own date, so "sometime before this document"; `edtf` is then `../DAY`.
 * `relative` is a date that is worked out: counted from another ("yesterday"), taken over from a sentence before, or
 * the span between a day that the act came after and the document's own.
 */
export const DatedSchema = z.object({
  edtf: z.string(),
  start: z.nullable(DaySchema),
  end: DaySchema,
  precision: z.enum(PRECISIONS),
  basis: z.enum(BASES),
});
export type Dated = z.infer<typeof DatedSchema>;
export type Precision = Dated['precision'];
export type Basis = Dated['basis'];
