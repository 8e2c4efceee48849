// Corrections that say the same words twice → which line says again, or says otherwise, what an earlier one says.
import type { Problem } from '../../contract/index.ts';
import { type Override, overrideProblem } from './passage.ts';

/** The later one holds, as the order of the list has it; whether that is meant, only a person can tell. */
export function contradictions(overrides: readonly Override[], file: string): Problem[] {
  const said = new Map<string, { readonly line: number; readonly value: string }>();
  return overrides.flatMap((override): Problem[] => {
    const { document, text, occurrence, line } = override;
    return decisionsOf(override).flatMap(([what, value]) => {
      const key = JSON.stringify([document, text, occurrence, what]);
      const before = said.get(key);
      said.set(key, { line, value });
      if (!before) return [];
      return before.value === value
        ? [overrideProblem(override, file, 'override-repeated', again(text, before.line), 'warning')]
        : [overrideProblem(override, file, 'override-contradicted', otherwise(text, before, what, value))];
    });
  });
}

const again = (text: string, line: number) =>
  `says of “${text}” what line ${line} says already; remove one of them`;

const otherwise = (
  text: string,
  before: { readonly line: number; readonly value: string },
  what: string,
  value: string,
) =>
  `says of “${text}”: ${what} ${value}, where line ${before.line} says: ${what} ${before.value}; the later one holds until you remove one of them`;

/** What is decided, and how: two corrections of one passage may well set its place and its role. */
function decisionsOf({ action, place, role, date, sector, kind }: Override): [what: string, value: string][] {
  if (action === 'forbid') return [['place', 'none']];
  if (action === 'dismiss') return [['initiative', 'none']];
  if (action === 'date') return [['date', date ?? 'null']];
  return Object.entries({ place, role, sector, kind }).flatMap(([what, value]): [string, string][] =>
    value === undefined ? [] : [[what, value]],
  );
}
