// Figures and those accepted before → the drops, in words; what is no longer measured is one.

/** Set → figure → value. */
export type Figures = Readonly<Record<string, Readonly<Record<string, number>>>>;

const TOLERANCE = 0.002; // below what one label of a few hundred is worth
const LOWER_IS_BETTER = new Set(['commentary-mapped', 'calibration-error']);

/** Sets that are not beside the project are named in `skipped`: of them nothing is asked. */
export function dropsFrom(baseline: Figures, measured: Figures, skipped: readonly string[] = []): string[] {
  return Object.entries(baseline).flatMap(([set, figures]) =>
    Object.entries(figures).flatMap(([figure, accepted]) => {
      if (skipped.includes(set)) return [];
      const value = measured[set]?.[figure];
      if (value === undefined)
        return [`${set}: ${figure} is not measured any more, the baseline has ${accepted}`];
      const drop = LOWER_IS_BETTER.has(figure) ? value - accepted : accepted - value;
      return drop > TOLERANCE ? [`${set}: ${figure} is ${value}, the baseline has ${accepted}`] : [];
    }),
  );
}
