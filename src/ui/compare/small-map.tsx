// Outlines and numbers by province → a small map that stands still: discs by area, hatched rims, hollow rings.
import { scaleSqrt } from 'd3-scale';
import type { SmallGround } from './ground.ts';

/** `solid` is part of `full`, the rest of it is known only coarsely; `hollow` is another number altogether. */
export interface Symbol {
  readonly code: string;
  readonly full: number;
  readonly solid: number;
  readonly hollow?: number;
  readonly label?: string;
}

/** Once per dialog, for all its maps: outlines are a third of a megabyte and need not be written thirteen times. */
export function GroundDefs({ ground }: { ground: SmallGround }) {
  const { land, provinces, borders, disputed } = ground;
  return (
    <svg class="ground-defs" width="0" height="0" aria-hidden="true">
      <defs>
        <g id="small-ground">
          <path d={land} class="small-land" />
          <path d={provinces} class="small-province" />
          <path d={borders} class="small-border" />
          <path d={disputed} class="small-border disputed" />
        </g>
        <pattern
          id="small-hatch"
          width="3.4"
          height="3.4"
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(45)"
        >
          <rect width="3.4" height="3.4" class="small-ground" />
          <rect width="1.5" height="3.4" class="small-hatch" />
        </pattern>
      </defs>
    </svg>
  );
}

/** With a rim of ground on both sides, so that it shows on a disc as well as beside it. */
export const Ring = (place: { cx?: number; cy?: number; r: number }) => (
  <>
    <circle {...place} class="disc-rim" />
    <circle {...place} class="disc-hollow" />
  </>
);

/** `most` is the largest number of all maps beside each other, so that their symbols can be compared. */
export function SmallMap({
  ground,
  symbols,
  most,
  radius,
  label,
}: {
  ground: SmallGround;
  symbols: readonly Symbol[];
  most: number;
  radius: number;
  label: string;
}) {
  const size = scaleSqrt([0, Math.max(1, most)], [0, radius]);
  const drawn = symbols.flatMap((symbol) => {
    const at = ground.at.get(symbol.code);
    return at ? [{ ...symbol, at }] : [];
  });
  const weight = (symbol: Symbol) => Math.max(symbol.full, symbol.hollow ?? 0);
  drawn.sort((a, b) => weight(b) - weight(a)); // the small ones on top
  return (
    <svg class="small-map" viewBox={`0 0 ${ground.width} ${ground.height}`} role="img" aria-label={label}>
      <use href="#small-ground" />
      {drawn.map(({ code, at: [x, y], full, solid, hollow = 0 }) => (
        <g key={code} transform={`translate(${x} ${y})`}>
          {full > solid && <circle r={size(full)} class="disc-coarse" />}
          {solid > 0 && <circle r={size(solid)} class="disc" />}
          {hollow > 0 && <Ring r={Math.max(2.4, size(hollow))} />}
        </g>
      ))}
      {drawn.map(
        ({ code, at: [x, y], label: name, ...symbol }) =>
          name && (
            <text key={code} x={x + size(weight({ code, ...symbol })) + 4} y={y + 4} class="disc-name">
              {name}
            </text>
          ),
      )}
    </svg>
  );
}

export function Key({ mark, children }: { mark: 'hollow' | 'solid' | 'coarse'; children: string }) {
  const name = mark === 'solid' ? 'disc' : 'disc-coarse';
  return (
    <span class="key">
      <svg width="14" height="14" viewBox="-7 -7 14 14" aria-hidden="true">
        {mark === 'hollow' ? <Ring r={4.6} /> : <circle r="5" class={name} />}
      </svg>
      {children}
    </span>
  );
}
