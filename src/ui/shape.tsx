// A group → its shape as a small picture; six shapes of equal area, filled or hollow.
import type { Group } from '../contract/index.ts';

/** Around the middle of a 20 × 20 box, area π·5.6²: the size at which a legend's glyph and a mark look alike. */
const PATHS: Readonly<Record<Group, string>> = {
  policy: 'M-5.6 0a5.6 5.6 0 1 0 11.2 0a5.6 5.6 0 1 0-11.2 0Z',
  services: 'M-4.96-4.96h9.92v9.92h-9.92Z',
  finance: 'M0-7.02 7.02 0 0 7.02-7.02 0Z',
  trade: 'M0-8.4 7.54 4.66H-7.54Z',
  people: 'M-2.22-6.66h4.44v4.44h4.44v4.44h-4.44v4.44h-4.44v-4.44h-4.44v-4.44h4.44Z',
  technology: 'M0-6.16 5.33-3.08V3.08L0 6.16-5.33 3.08V-3.08Z',
};

export function Shape({
  group,
  hollow = false,
  size = 16,
}: {
  group: Group;
  hollow?: boolean;
  size?: number;
}) {
  return (
    <svg
      class={`shape g-${group}${hollow ? ' hollow' : ''}`}
      width={size}
      height={size}
      viewBox="-10 -10 20 20"
      aria-hidden="true"
    >
      <path d={PATHS[group]} />
    </svg>
  );
}

/** The hatching of something known only coarsely; `dense` 1, 2 or 3 as on the map. */
export function HatchSwatch({ dense }: { dense: 1 | 2 | 3 }) {
  return <span class={`hatch hatch-${dense}`} aria-hidden="true" />;
}
