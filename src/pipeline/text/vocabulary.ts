// The words of all phrases that are looked for → numbers, so that a phrase is compared number by number.
const numbers = new Map<string, number>();

/** Number of a folded word; 0 where no phrase holds it, which is true of most words of a text. */
export function numberOf(word: string): number {
  return numbers.get(word) ?? 0;
}

/** Gives a folded word a number. Texts must be cut into tokens after all phrases have been added. */
export function learn(word: string): number {
  const known = numbers.get(word);
  if (known !== undefined) return known;
  numbers.set(word, numbers.size + 1);
  return numbers.size;
}

/** How many there are: grows whenever a word may have got a number. */
export function vocabularySize(): number {
  return numbers.size;
}

/** Folds a plural onto its singular: "policies" → "policy", "invoices" → "invoice". */
export function singular(key: string): string {
  if (key.length < 4 || !key.endsWith('s') || key.endsWith('ss')) return key;
  return key.endsWith('ies') ? `${key.slice(0, -3)}y` : key.slice(0, -1);
}
