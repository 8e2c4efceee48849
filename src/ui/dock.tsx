// The timeline dock: transport, what is shown of time, the plot with its thumbs and playhead.
import { useRef } from 'preact/hooks';
import { seek, setPlaying } from '../state/index.ts';
import { useAtlas, useLayout, useMessages, useSelected } from './context.tsx';
import { DateFields, Earlier, ModeSwitch } from './dock-settings.tsx';
import { Plot } from './plot.tsx';
import { Transport } from './transport.tsx';

export function Dock() {
  const t = useMessages();
  const layout = useLayout();
  const atlas = useAtlas();
  const box = useRef<HTMLElement>(null);
  const coarse = useSelected((s, _, { painter }) =>
    painter.filtered(s).spans.reduce((sum, span) => sum + span.entries.length, 0),
  );
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.target instanceof HTMLInputElement && event.target.type !== 'range') return;
    if (event.key === '[' || event.key === ']') {
      event.preventDefault();
      jump(atlas, event.key === ']' ? 1 : -1);
    }
    if (event.key === 'Escape') {
      atlas.act(setPlaying(false));
      box.current?.querySelector<HTMLElement>('.play')?.focus();
    }
  };
  return (
    <section class="dock" ref={box} aria-label={t.time.label} onKeyDown={onKeyDown}>
      <h2 class="vh">{t.time.label}</h2>
      <Transport />
      <div class="dock-main">
        {layout !== 'phone' && layout !== 'embed' && (
          <div class="dock-top">
            {layout === 'desktop' && <DateFields />}
            <Earlier />
            {layout === 'desktop' && coarse > 0 && (
              <span class="coarse" title={t.time.coarseTitle}>
                <span class="hatch hatch-3" aria-hidden="true" />
                {t.time.coarse(coarse)}
              </span>
            )}
            <span class="spacer" />
            <ModeSwitch />
          </div>
        )}
        <Plot />
      </div>
    </section>
  );
}

/** To the nearest day before or after the playhead on which something appears. */
export function jump(atlas: ReturnType<typeof useAtlas>, step: 1 | -1): void {
  const { painter, store } = atlas;
  const state = store.get();
  const { day } = painter.picture(state);
  const { stops } = painter.filtered(state);
  const next = step > 0 ? stops.find((d) => d > day) : stops.findLast((d) => d < day);
  if (next !== undefined)
    atlas.act((s) => ({
      ...seek(next, painter.bounds)(s),
      playing: false,
      wide: s.wide || next < painter.dense.start,
    }));
}
