// A number of province-level initiatives → how densely its province is hatched.

export type HatchClass = 0 | 1 | 2 | 3;

/** Pitch in px of the 45° lines and opacity of the tint under them, by class; class 0 draws nothing. */
export const HATCHES: readonly { readonly pitch: number; readonly tint: number }[] = [
  { pitch: 0, tint: 0 },
  { pitch: 8, tint: 0.4 },
  { pitch: 5, tint: 0.75 },
  { pitch: 3, tint: 1 },
];

/** 0 → 0, 1 → 1, 2–3 → 2, 4 and more → 3. Fixed, so that a shade means the same on every day. */
export function hatchClass(count: number): HatchClass {
  return count >= 4 ? 3 : count >= 2 ? 2 : count >= 1 ? 1 : 0;
}
