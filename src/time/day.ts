// ISO days to whole day numbers and back; every duration in the atlas is counted in these.

/** Days since 1970-01-01, a whole number. */
export type Day = number;

const MS_PER_DAY = 86_400_000;

/** `2019-12-20` → 18250. Throws on a text that is no ISO day. */
export function parseDay(iso: string): Day {
  const ms = Date.parse(`${iso}T00:00:00Z`);
  if (Number.isNaN(ms)) throw new RangeError(`not an ISO day: ${iso}`);
  return ms / MS_PER_DAY;
}

/** 18250 → `2019-12-20`. */
export function formatDay(day: Day): string {
  return new Date(day * MS_PER_DAY).toISOString().slice(0, 10);
}

/** The same day as a Date at midnight UTC, for Intl and d3-scale. */
export function toDate(day: Day): Date {
  return new Date(day * MS_PER_DAY);
}
