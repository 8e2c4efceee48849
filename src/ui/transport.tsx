// Play, step, speed and loop.
import { setLoop, setPlaying, setSpeed } from '../state/index.ts';
import { SPEEDS } from '../time/index.ts';
import { useAtlas, useLayout, useMessages, useSelected } from './context.tsx';
import { jump } from './dock.tsx';
import { NextIcon, PauseIcon, PlayIcon, PreviousIcon } from './icons.tsx';

export function Transport() {
  const layout = useLayout();
  return (
    <div class="transport">
      <PlayButton />
      {layout === 'desktop' && <Steps />}
      {layout !== 'phone' && layout !== 'embed' && (
        <div class="transport-row">
          <SpeedSwitch />
          {layout === 'desktop' && <LoopSwitch />}
        </div>
      )}
    </div>
  );
}

function PlayButton() {
  const t = useMessages();
  const { act } = useAtlas();
  const playing = useSelected((s) => s.playing);
  return (
    <button
      type="button"
      class="play"
      aria-label={playing ? t.time.pause : t.time.play}
      onClick={() => act(setPlaying(!playing))}
    >
      {playing ? <PauseIcon /> : <PlayIcon />}
    </button>
  );
}

function Steps() {
  const t = useMessages();
  const atlas = useAtlas();
  return (
    <>
      <button
        type="button"
        class="step"
        aria-label={t.time.previous}
        title={t.time.previous}
        onClick={() => jump(atlas, -1)}
      >
        <PreviousIcon />
      </button>
      <button
        type="button"
        class="step"
        aria-label={t.time.next}
        title={t.time.next}
        onClick={() => jump(atlas, 1)}
      >
        <NextIcon />
      </button>
    </>
  );
}

export function SpeedSwitch() {
  const t = useMessages();
  const { act } = useAtlas();
  const speed = useSelected((s) => s.speed);
  return (
    <fieldset class="segments" aria-label={t.time.speed}>
      {SPEEDS.map((value) => (
        <button key={value} type="button" aria-pressed={speed === value} onClick={() => act(setSpeed(value))}>
          {t.time.times(value)}
        </button>
      ))}
    </fieldset>
  );
}

export function LoopSwitch() {
  const t = useMessages();
  const { act } = useAtlas();
  const loop = useSelected((s) => s.loop);
  return (
    <label class="check">
      <input type="checkbox" checked={loop} onChange={() => act(setLoop(!loop))} />
      {t.time.loop}
    </label>
  );
}
