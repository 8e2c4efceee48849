// Rows of two numbers → a table with a dumbbell each: hollow for before, solid for after, hatched where it may be either.
import { scaleLinear } from 'd3-scale';
import type { ComponentChildren } from 'preact';
import type { Sides } from '../../atlas/index.ts';
import { useMessages } from '../context.tsx';
import { useNarrow } from './narrow.ts';
import { Ring } from './small-map.tsx';

export interface Pair extends Sides {
  readonly key: string;
  readonly name: ComponentChildren;
  readonly group?: string; // class of its colour
}

const R = 5;

export function Pairs({
  caption,
  rows,
  most,
  note,
}: {
  caption: string;
  rows: readonly Pair[];
  most: number;
  note?: string;
}) {
  const t = useMessages();
  const narrow = useNarrow();
  const width = narrow ? 72 : 150;
  const x = scaleLinear([0, Math.max(1, most)], [R + 1, width - R - 1]);
  const ticks = x.ticks(narrow ? 2 : 4).filter(Number.isInteger);
  return (
    <table class="pairs">
      <caption>
        {caption}
        {note && <span>{note}</span>}
      </caption>
      <thead>
        <tr>
          <th scope="col">
            <span class="vh">{caption}</span>
          </th>
          <td aria-hidden="true">
            <svg width={width} height="12" class="pair-axis" aria-hidden="true">
              {ticks.map((tick) => (
                <text key={tick} x={x(tick)} y="10">
                  {t.n(tick)}
                </text>
              ))}
            </svg>
          </td>
          <th scope="col">{t.compare.beforeShort}</th>
          <th scope="col">{t.compare.afterShort}</th>
          <th scope="col">{t.compare.difference}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ key, name, group, before, after, either }) => (
          <tr key={key}>
            <th scope="row">{name}</th>
            <td aria-hidden="true">
              <svg width={width} height="20" class={`pair ${group ?? ''}`} aria-hidden="true">
                <path d={ticks.map((tick) => `M${x(tick)} 0V20`).join('')} class="pair-grid" />
                <path d={`M${x(before)} 10H${x(after)}`} class="pair-line" />
                {either > 0 && (
                  <rect
                    x={x(after - either)}
                    y="7"
                    width={x(after) - x(after - either)}
                    height="6"
                    fill="url(#small-hatch)"
                    class="pair-either"
                  />
                )}
                {after > 0 && <circle cx={x(after)} cy="10" r={R} class="disc" />}
                {before === after ? (
                  <circle cx={x(before)} cy="10" r={2.2} class="disc-hole" />
                ) : (
                  <Ring cx={x(before)} cy={10} r={R - 0.8} />
                )}
              </svg>
            </td>
            <td class="num">{t.n(before)}</td>
            <td class="num">
              {t.n(after)}
              {either > 0 && <span class="vh"> ({t.compare.eitherShort(either)})</span>}
            </td>
            <td class="num">{signed(after - before, t.n)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** With a true minus sign, and a plus so that the direction is said. */
function signed(value: number, n: (value: number) => string): string {
  if (value === 0) return '0';
  return `${value > 0 ? '+' : '−'}${n(Math.abs(value))}`;
}
