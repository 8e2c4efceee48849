// Composed initiatives against those a reader found → recall, precision, dates, places and sectors.
import type { Dated, GoldInitiative, Kind, Sector, Span } from '../../contract/index.ts';
import { parseEdtf } from '../date/calendar.ts';
import { overlap, pair, Share } from './match.ts';

export interface FoundInitiative {
  readonly evidence: Span;
  readonly date: Dated;
  readonly places: readonly { readonly code: string }[];
  readonly sector: Sector;
  readonly kind: Kind;
}

export class InitiativeTally {
  readonly core = new Share();
  readonly minor = new Share();
  readonly precision = new Share(); // of those found, how many rest on a passage that reports anything
  readonly dates = new Share();
  readonly places = new Share(); // mean Jaccard of the sets of codes
  readonly sectors = new Share();
  readonly kinds = new Share();
  commentaryMapped = 0;

  /** Adds one document. Evidence that overlaps pairs; agreeing places sharpen it where a passage reports two acts. */
  add(gold: readonly GoldInitiative[], found: readonly FoundInitiative[]): void {
    const likeness = (g: GoldInitiative, f: FoundInitiative) =>
      overlap(g.evidence, f.evidence) * (0.5 + jaccard(needed(g), new Set(f.places.map((p) => p.code))));
    const pairs = pair(gold, found, likeness);
    const ids = new Set([...pairs.keys()].map((i) => gold[i]!.id));
    gold.forEach((g, i) => {
      const f = found[pairs.get(i) ?? -1];
      const covered = f !== undefined || g.mergeAccepted.some((id) => ids.has(id));
      if (g.strength === 'core') this.core.add(covered);
      if (g.strength === 'minor') this.minor.add(covered);
      if (g.strength === 'commentary' && f && f.places.length > 0) this.commentaryMapped++;
      if (f && (g.strength === 'core' || g.strength === 'minor')) this.#compare(g, f);
    });
    for (const f of found) this.precision.add(gold.some((g) => overlap(g.evidence, f.evidence) > 0));
  }

  #compare(g: GoldInitiative, f: FoundInitiative): void {
    this.sectors.add((g.sectorsAccepted.length > 0 ? g.sectorsAccepted : [g.sector]).includes(f.sector));
    if (g.kindsAccepted.length > 0) this.kinds.add(g.kindsAccepted.includes(f.kind));
    if (g.date) {
      const accepted = g.datesAccepted.length > 0 ? g.datesAccepted : [g.date];
      this.dates.add(
        accepted.some((edtf) => {
          const { start, end } = spanOf(edtf);
          return start === f.date.start && end === f.date.end;
        }),
      );
    }
    const may = new Set(g.places.filter((p) => p.optional || p.basis === 'implied').map((p) => p.code));
    const have = new Set(f.places.map((p) => p.code).filter((code) => needed(g).has(code) || !may.has(code)));
    const want = new Set([...needed(g)].filter((code) => have.has(code) || !may.has(code)));
    this.places.add(jaccard(want, have));
  }

  get figures(): Record<string, number> {
    return {
      'initiative-recall': this.core.value,
      'minor-recall': this.minor.value,
      'initiative-precision': this.precision.value,
      'date-accuracy': this.dates.value,
      'places-jaccard': this.places.value,
      'sector-accuracy': this.sectors.value,
      'kind-accuracy': this.kinds.value,
      'commentary-mapped': this.commentaryMapped,
    };
  }
}

/** `2021-07-01/2021-12-31` as well as what is one day, month, quarter or year. */
function spanOf(edtf: string): { start?: string | undefined; end?: string | undefined } {
  const [first = '', last = first] = edtf.split('/');
  return { start: parseEdtf(first)?.start, end: parseEdtf(last)?.end };
}

function needed({ places }: GoldInitiative): Set<string> {
  return new Set(places.filter((p) => !p.optional).map((p) => p.code));
}

function jaccard(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const union = new Set([...a, ...b]).size;
  return union === 0 ? 1 : [...a].filter((code) => b.has(code)).length / union;
}
