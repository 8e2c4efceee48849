// The map's place on the page: the map itself, and the date, legend, buttons and notes that lie over it.
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { setDialog } from '../state/index.ts';
import { useAtlas, useLayout, useMessages } from './context.tsx';
import { Problem } from './failure.tsx';
import { FrameIcon, MinusIcon, PlusIcon } from './icons.tsx';
import { KeyStrip, Legend } from './legend.tsx';
import { mountMap } from './map-mount.ts';
import { Now } from './now.tsx';

export function MapStage() {
  const t = useMessages();
  const atlas = useAtlas();
  const layout = useLayout();
  const box = useRef<HTMLDivElement>(null);
  const [problem, setProblem] = useState('');
  const [ready, setReady] = useState(false);
  const still = useRef<HTMLDivElement>(null);

  // Before the page is painted: a frame later the first picture would be gone for a moment.
  useLayoutEffect(() => mountMap(box.current!, still.current!, atlas, setProblem, setReady), [atlas]);

  return (
    <section class="map" aria-label={t.map.label}>
      <h2 class="vh">{t.map.label}</h2>
      <p class="vh" id="map-help">
        {t.map.help}
      </p>
      <div class="map-still" ref={still} />
      <div class="map-canvas" ref={box} data-ready={ready || undefined} />
      {problem && (
        <div class="map-note no-map" role="note">
          <p title={problem}>{t.map.noMap}</p>
        </div>
      )}
      <Now />
      {atlas.problems[0] && <Problem error={atlas.problems[0]} t={t} />}
      {layout === 'desktop' ? <Legend /> : <KeyStrip phone={layout === 'phone' || layout === 'embed'} />}
      <ZoomButtons />
      <button
        type="button"
        class="credits"
        title={t.map.creditsButton}
        onClick={() => atlas.act(setDialog('method'))}
      >
        {layout === 'desktop' ? t.map.credits : t.map.creditsShort}
      </button>
    </section>
  );
}

function ZoomButtons() {
  const t = useMessages();
  const atlas = useAtlas();
  const phone = useLayout() === 'phone';
  if (phone)
    return (
      <button type="button" class="whole" onClick={() => atlas.map?.fit('country')}>
        {t.map.country}
      </button>
    );
  return (
    <div class="zoom">
      <button type="button" aria-label={t.map.zoomIn} onClick={() => atlas.map?.zoomBy(1)}>
        <PlusIcon />
      </button>
      <button type="button" aria-label={t.map.zoomOut} onClick={() => atlas.map?.zoomBy(-1)}>
        <MinusIcon />
      </button>
      <button type="button" aria-label={t.map.country} onClick={() => atlas.map?.fit('country')}>
        <FrameIcon />
      </button>
    </div>
  );
}
