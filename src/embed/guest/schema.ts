// What a frame may be told, as schemas: whatever does not fit is dropped without an answer.
import { SCOPES } from '../../atlas/index.ts';
import { KindSchema, PlaceCodeSchema, SectorSchema, z } from '../../contract/index.ts';
import { isOurs, NS, VERSION } from '../message.ts';

const MOST_PARTS = 300; // values in one message, nested ones included
const LONGEST = 2000; // characters of one string

const envelope = { ns: z.literal(NS), v: z.literal(VERSION) };
const none = z.optional(z.unknown());

export const ConnectSchema = z.object({ ...envelope, type: z.literal('connect') });
export const HintSchema = z.object({ ...envelope, type: z.literal('map'), live: z.boolean() });
/** Frame to frame: since when it has wanted a live map, null for not at all; and whether it asks the same. */
export const PlaceSchema = z.object({
  ...envelope,
  type: z.literal('place'),
  since: z.nullable(z.number()),
  ask: z.boolean(),
});

const FilterSchema = z.object({
  sectors: z.optional(z.nullable(z.array(SectorSchema))),
  kinds: z.optional(z.nullable(z.array(KindSchema))),
  provinces: z.optional(z.nullable(z.array(z.union([PlaceCodeSchema, z.enum(SCOPES)])))),
  q: z.optional(z.string().check(z.maxLength(200))),
  basis: z.optional(z.enum(['all', 'stated'])),
});
const IdSchema = z.string().check(z.regex(/^[\w.:-]{1,120}$/));

const call = { ...envelope, type: z.literal('call'), seq: z.int().check(z.gte(0)) };
export const CallSchema = z.discriminatedUnion('method', [
  z.object({ ...call, method: z.literal('play'), args: none }),
  z.object({ ...call, method: z.literal('pause'), args: none }),
  z.object({ ...call, method: z.literal('seek'), args: z.object({ day: z.iso.date() }) }),
  z.object({ ...call, method: z.literal('select'), args: z.object({ initiative: z.nullable(IdSchema) }) }),
  z.object({ ...call, method: z.literal('filter'), args: FilterSchema }),
  /** URL keys and their texts; null puts a key back to its default. */
  z.object({
    ...call,
    method: z.literal('set'),
    args: z.object({ keys: z.record(z.string(), z.nullable(z.string())) }),
  }),
  z.object({ ...call, method: z.literal('state'), args: none }),
  z.object({ ...call, method: z.literal('initiatives'), args: z.object({ visible: z.boolean() }) }),
  z.object({
    ...call,
    method: z.literal('image'),
    args: z.object({ type: z.enum(['image/png', 'image/webp', 'image/jpeg']) }),
  }),
]);
export type Call = z.infer<typeof CallSchema>;

/** A message that fits, or undefined; one of a million parts is turned away before any schema walks through it. */
export function readMessage<T>(schema: z.ZodMiniType<T>, data: unknown): T | undefined {
  try {
    if (!isOurs(data) || !isSmall(data)) return undefined;
    const result = z.safeParse(schema, data);
    return result.success ? result.data : undefined;
  } catch {
    return undefined; // a getter that throws, a proxy: nothing that a message can be, but nothing to trust either
  }
}

/** Walks no further than its own limits. */
export function isSmall(data: unknown): boolean {
  let parts = 0;
  const fits = (value: unknown): boolean => {
    if (++parts > MOST_PARTS) return false;
    if (typeof value === 'string') return value.length <= LONGEST;
    if (typeof value !== 'object' || value === null) return true;
    if (Array.isArray(value)) return value.length <= MOST_PARTS && value.every(fits);
    if (ArrayBuffer.isView(value) || value instanceof ArrayBuffer) return false;
    for (const key in value) {
      if (key.length > LONGEST || !fits((value as Record<string, unknown>)[key])) return false;
    }
    return true;
  };
  return fits(data);
}
