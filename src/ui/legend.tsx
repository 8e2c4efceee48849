// The legend, which is the filter: a checkbox, shape, name and count per group, and the keys to hatching and hollows.
import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { GROUPS, type Group } from '../contract/index.ts';
import { groupState, setBasis, setDialog, toggleGroup } from '../state/index.ts';
import { useAtlas, useMessages, useSelected } from './context.tsx';
import { HatchSwatch, Shape } from './shape.tsx';

/** One group: `box` in the legend, a chip in the bar and on phones. */
function GroupFilter({ group, chip = false }: { group: Group; chip?: boolean }) {
  const t = useMessages();
  const { act } = useAtlas();
  const state = useSelected((s) => groupState(s, group));
  const count = useSelected((s, _, { painter }) => painter.legend(s)[group]);
  const measure = useSelected((s) => s.symbols);
  const box = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (box.current) box.current.indeterminate = state === 'some';
  }, [state]);
  return (
    <label class={`group ${chip ? 'chip' : ''} ${state}`}>
      <input
        ref={box}
        type="checkbox"
        checked={state !== 'none'}
        aria-label={t.legend.group(t.groups[group], count, t.side[measure])}
        onChange={() => act(toggleGroup(group))}
      />
      <Shape group={group} />
      <span class="group-name">{t.groups[group]}</span>
      <span class="group-count num">{t.n(count)}</span>
    </label>
  );
}

/** All six, named as one set of choices. */
export function GroupFilters({ chip = false }: { chip?: boolean }) {
  const t = useMessages();
  return (
    <fieldset class={chip ? 'groups chips' : 'groups'}>
      <legend class="vh">{t.legend.title}</legend>
      {GROUPS.map((group) => (
        <GroupFilter key={group} group={group} chip={chip} />
      ))}
    </fieldset>
  );
}

/** Desktop: over the part of the map that holds no data. */
export function Legend() {
  const t = useMessages();
  const { act } = useAtlas();
  const stated = useSelected((s) => s.basis === 'stated');
  const measure = useSelected((s) => s.symbols);
  return (
    <section class="legend" aria-label={t.legend.key}>
      <div class="legend-head">
        <h2>{t.legend.title}</h2>
        <button type="button" class="link" onClick={() => act(setDialog('method'))}>
          {t.legend.measure[measure]}
        </button>
      </div>
      <GroupFilters />
      <MapKeys>
        <label class="key seat-toggle" title={t.legend.bySeatToggle}>
          <input
            type="checkbox"
            checked={!stated}
            aria-label={t.legend.bySeatToggle}
            onChange={() => act(setBasis(stated ? 'all' : 'stated'))}
          />
          <HollowKey />
          {t.legend.bySeat}
        </label>
      </MapKeys>
    </section>
  );
}

/** What hatching, lines and rings mean; `children` is the key to hollow marks, which may be a switch. */
export function MapKeys({ children }: { children: ComponentChildren }) {
  const t = useMessages();
  return (
    <div class="legend-keys">
      <span class="key">
        <HatchSwatch dense={1} />1<HatchSwatch dense={2} />
        2–3
        <HatchSwatch dense={3} />
        4+ <span>{t.legend.provinceShort}</span>
      </span>
      {children}
      <span class="key">
        <ArcKey />
        {t.legend.arc}
      </span>
      <span class="key">
        <FreshKey />
        {t.legend.fresh}
      </span>
    </div>
  );
}

/** Smaller layouts: the two keys that matter most. */
export function KeyStrip({ phone = false }: { phone?: boolean }) {
  const t = useMessages();
  const { act } = useAtlas();
  return (
    <div class="key-strip">
      <span class="key">
        <HatchSwatch dense={2} />
        {phone ? t.legend.provinceShort : t.legend.byProvince}
      </span>
      <span class="key">
        <HollowKey />
        {t.legend.seatShort}
      </span>
      <button
        type="button"
        class="about"
        aria-label={t.legend.about}
        onClick={() => act(setDialog('method'))}
      >
        i
      </button>
    </div>
  );
}

export const HollowKey = () => (
  <svg class="key-mark" width="14" height="14" viewBox="0 0 14 14" aria-hidden="true">
    <circle cx="7" cy="7" r="4.2" />
  </svg>
);
const ArcKey = () => (
  <svg class="key-mark" width="64" height="14" viewBox="0 0 64 14" aria-hidden="true">
    <path d="M1 12Q30-4 58 9" />
    <circle cx="60.4" cy="10.2" r="2.5" />
  </svg>
);
const FreshKey = () => (
  <svg class="key-mark" width="14" height="14" viewBox="0 0 14 14" aria-hidden="true">
    <circle cx="7" cy="7" r="6" class="faint" />
    <circle cx="7" cy="7" r="2.6" class="filled" />
  </svg>
);
