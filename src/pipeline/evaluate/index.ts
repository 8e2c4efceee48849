// Parsed documents and the gold of a careful reader → figures between 0 and 1, rounded to four decimals.
import type { GoldInitiative, GoldMention } from '../../contract/index.ts';
import { toMention } from '../geoparse.ts';
import type { Parsed } from '../index.ts';
import { calibrationError, type Judged, type ReliabilityRow, reliability } from './calibration.ts';
import { InitiativeTally } from './initiatives.ts';
import { MentionTally } from './mentions.ts';

export { dropsFrom, type Figures } from './baseline.ts';

export interface Gold {
  readonly mentions: readonly GoldMention[];
  readonly initiatives: readonly GoldInitiative[];
}

export interface Evaluation {
  readonly figures: Readonly<Record<string, number>>;
  readonly reliability: readonly ReliabilityRow[];
  readonly judged: readonly Judged[];
}

/** Only documents that the gold names are counted. */
export function evaluate(parsed: readonly Parsed[], gold: Gold): Evaluation {
  const mentions = new MentionTally();
  const initiatives = new InitiativeTally();
  for (const p of parsed) {
    const { id, text } = p.document;
    const own = gold.mentions.filter((g) => g.document === id);
    const acts = gold.initiatives.filter((g) => g.document === id);
    if (own.length === 0 && acts.length === 0) continue;
    mentions.add(
      own,
      p.geoparsed.toponyms.map((t) => toMention(id, text, t)),
    );
    const { tokens } = p.geoparsed;
    const found = p.reports.map((report) => ({
      evidence: { start: tokens.start[report.evidence.from]!, end: tokens.end[report.evidence.to - 1]! },
      date: report.date,
      places: report.places,
      sector: report.sector,
      kind: report.kind,
    }));
    initiatives.add(acts, found);
  }
  const figures = {
    // A gold set of one kind says nothing of the other.
    ...(gold.mentions.length > 0 ? mentions.figures : {}),
    ...(gold.initiatives.length > 0 ? initiatives.figures : {}),
    ...(gold.mentions.length > 0 ? { 'calibration-error': calibrationError(mentions.judged) } : {}),
  };
  return {
    figures: Object.fromEntries(
      Object.entries(figures).map(([name, value]) => [name, Math.round(value * 1e4) / 1e4]),
    ),
    reliability: gold.mentions.length > 0 ? reliability(mentions.judged) : [],
    judged: mentions.judged,
  };
}
