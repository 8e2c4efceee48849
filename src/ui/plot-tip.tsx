// A bin under the pointer → a small note with its date and the newest titles; the list says the same and more.
import type { Bin } from '../atlas/index.ts';
import { type Axis, dayWords } from '../time/index.ts';
import { useAtlas, useLang, useMessages, useSelected } from './context.tsx';

const MOST = 3;

export function PlotTip({ bin, axis }: { bin: Bin; axis: Axis }) {
  const t = useMessages();
  const lang = useLang();
  const { dataset } = useAtlas();
  const mask = useSelected((s, _, { painter }) => painter.filtered(s).mask);
  const entries = dataset.entries.filter(
    (e) =>
      mask[e.index] && e.initiative.date.precision === 'day' && e.appears >= bin.start && e.appears < bin.end,
  );
  const x = axis.x((bin.start + bin.end) / 2);
  const side = x > axis.width - 130 ? 'left' : x < 130 ? 'right' : 'middle';
  return (
    <div class={`tip ${side}`} style={{ left: `${x}px` }} aria-hidden="true">
      <b>
        {dayWords(bin.start, lang)}
        {bin.end - bin.start > 1 && ` – ${dayWords(bin.end - 1, lang)}`}
      </b>
      <span>{t.initiatives(bin.total)}</span>
      <ul lang="en">
        {entries.slice(0, MOST).map((e) => (
          <li key={e.initiative.id}>{e.initiative.title}</li>
        ))}
      </ul>
      {entries.length > MOST && <span>{t.side.andMore(entries.length - MOST)}</span>}
    </div>
  );
}
