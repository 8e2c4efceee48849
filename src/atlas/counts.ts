// Some entries → the three counts that are never mixed: initiatives, documents, mentions.
import type { Entry } from './dataset.ts';

/**
 * `documents`: sources with at least one of these entries as evidence. `mentions`: place names in the sentences these
 * entries rest on, each counted once even where two entries share a sentence.
 */
export interface Counts {
  readonly initiatives: number;
  readonly documents: number;
  readonly mentions: number;
}

export function countsOf(entries: readonly Entry[]): Counts {
  const documents = new Set<string>();
  const mentions = new Set<string>();
  for (const { initiative } of entries)
    for (const { document, start, toponyms } of initiative.evidence) {
      documents.add(document);
      for (const toponym of toponyms) mentions.add(`${document} ${start + toponym.start}`);
    }
  return { initiatives: entries.length, documents: documents.size, mentions: mentions.size };
}
