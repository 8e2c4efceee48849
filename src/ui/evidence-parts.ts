// A sentence and the spans of its toponyms → pieces of text, each plain, the place's own name, or another name.
import type { Evidence } from '../contract/index.ts';

export interface EvidencePart {
  readonly text: string;
  readonly role: 'plain' | 'lead' | 'other';
  readonly code: string | null;
}

/** Pieces in order; joined they are the sentence again. Spans that overlap or lie outside are left unmarked. */
export function partsOf({ text, toponyms }: Evidence, leads: ReadonlySet<string>): EvidencePart[] {
  const parts: EvidencePart[] = [];
  let at = 0;
  const plain = (end: number) => {
    if (end > at) parts.push({ text: text.slice(at, end), role: 'plain', code: null });
  };
  for (const { start, end, code } of [...toponyms].sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (start < at || end > text.length || start >= end) continue;
    plain(start);
    parts.push({ text: text.slice(start, end), role: leads.has(code) ? 'lead' : 'other', code });
    at = end;
  }
  plain(text.length);
  return parts;
}
