// The state → a dialog with everything that small layouts have no room for.
import { setDialog, setMotion } from '../state/index.ts';
import { CompareButton } from './compare-door.tsx';
import { useAtlas, useMessages, useSelected } from './context.tsx';
import { Dialog } from './dialog.tsx';
import { DateFields, Earlier, ModeSwitch } from './dock-settings.tsx';
import { LangButton, ThemeButton } from './header.tsx';
import { LoopSwitch, SpeedSwitch } from './transport.tsx';

export function Menu() {
  const t = useMessages();
  const { act } = useAtlas();
  return (
    <Dialog title={t.nav.menu}>
      <div class="menu">
        <div class="menu-row">
          <button type="button" class="big" onClick={() => act(setDialog('method'))}>
            {t.nav.method}
          </button>
          <button type="button" class="big" onClick={() => act(setDialog('data'))}>
            {t.nav.data}
          </button>
          <CompareButton big />
          <LangButton />
          <ThemeButton />
        </div>
        <h3>{t.time.mode}</h3>
        <ModeSwitch />
        <h3>{t.time.label}</h3>
        <DateFields />
        <Earlier />
        <h3>{t.time.speed}</h3>
        <div class="menu-row">
          <SpeedSwitch />
          <LoopSwitch />
          <MotionSwitch />
        </div>
      </div>
    </Dialog>
  );
}

export function MotionSwitch() {
  const t = useMessages();
  const { act } = useAtlas();
  const reduced = useSelected((s) => s.motion === 'reduced');
  return (
    <label class="check">
      <input
        type="checkbox"
        checked={reduced}
        onChange={() => act(setMotion(reduced ? 'full' : 'reduced'))}
      />
      {t.time.motion}
    </label>
  );
}
