// Found mentions against those a reader marked → precision, recall, placing, roles, and how far confidence can be trusted.
import type { GoldMention, Mention } from '../../contract/index.ts';
import type { Judged } from './calibration.ts';
import { f1, overlap, pair, Share } from './match.ts';

export type FoundMention = Pick<Mention, 'start' | 'end' | 'place' | 'role' | 'confidence'>;

export class MentionTally {
  readonly precision = new Share();
  readonly recall = new Share();
  readonly placed = new Share(); // of those found, the right place
  readonly role = new Share();
  readonly judged: Judged[] = [];

  /** Adds one document. Optional and nested gold counts neither for nor against. */
  add(gold: readonly GoldMention[], found: readonly FoundMention[]): void {
    const chinese = gold.filter((g) => g.level !== 'foreign');
    const pairs = pair(chinese, found, overlap);
    const partner = new Map([...pairs].map(([i, j]) => [j, chinese[i]!]));
    chinese.forEach((g, i) => {
      if (g.optional || g.nested) return;
      const f = found[pairs.get(i) ?? -1];
      this.recall.add(f !== undefined);
      if (!f) return;
      const accepted = g.placesAccepted.length > 0 ? g.placesAccepted : [g.place];
      this.placed.add(accepted.includes(f.place));
      this.role.add(g.role === f.role || g.rolesAccepted.includes(f.role));
      this.judged.push({ confidence: f.confidence, right: accepted.includes(f.place) });
    });
    found.forEach((f, j) => {
      const g =
        partner.get(j) ?? gold.find((other) => (other.optional || other.nested) && overlap(other, f) > 0);
      if (g && (g.optional || g.nested)) return;
      this.precision.add(g !== undefined);
      if (!g) this.judged.push({ confidence: f.confidence, right: false });
    });
  }

  get figures(): Record<string, number> {
    const share = this.placed.hit;
    return {
      'mention-precision': this.precision.value,
      'mention-recall': this.recall.value,
      'mention-f1': f1(this.precision.value, this.recall.value),
      'place-accuracy': this.placed.value,
      'geoparse-f1': f1(ratio(share, this.precision.all), ratio(share, this.recall.all)),
      'role-accuracy': this.role.value,
    };
  }
}

const ratio = (part: number, whole: number): number => (whole === 0 ? 1 : part / whole);
