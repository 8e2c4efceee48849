// The finer filters behind one button, and the chips that say which filters are on and take them off again.
import { useState } from 'preact/hooks';
import { type Filter, provinceOf, SCOPES } from '../atlas/index.ts';
import { KINDS, type Kind, SECTORS } from '../contract/index.ts';
import {
  type Action,
  clearFilters,
  hasFilters,
  setBasis,
  setKind,
  setProvince,
  setQuery,
  toggleSector,
} from '../state/index.ts';
import { areaName } from './area-names.ts';
import { useAtlas, useLang, useMessages, useSelected } from './context.tsx';
import { CloseIcon } from './icons.tsx';
import { scopeWords } from './place-words.ts';

export function useFilterPanel() {
  const [open, setOpen] = useState(false);
  return { open, toggle: () => setOpen(!open) };
}

/** Each filter on its own: the panel must not render with every frame of the clock. */
const useFilters = (): Filter => ({
  sectors: useSelected((s) => s.sectors),
  kinds: useSelected((s) => s.kinds),
  provinces: useSelected((s) => s.provinces),
  q: useSelected((s) => s.q),
  basis: useSelected((s) => s.basis),
});

export function FilterPanel() {
  const t = useMessages();
  const lang = useLang();
  const { act, dataset } = useAtlas();
  const state = useFilters();
  const provinces = [...new Set([...dataset.places.keys()].map(provinceOf))].sort();
  const scopes = SCOPES.filter((scope) => dataset.entries.some((e) => e.initiative.scope === scope));
  const kinds = KINDS.filter((kind) => dataset.entries.some((e) => e.initiative.kind === kind));
  return (
    <div class="filter-panel" id="filters">
      <fieldset>
        <legend>{t.side.sectors}</legend>
        {SECTORS.map((sector) => (
          <label key={sector}>
            <input
              type="checkbox"
              checked={!state.sectors || state.sectors.includes(sector)}
              onChange={() => act(toggleSector(sector))}
            />
            {t.sectors[sector]}
          </label>
        ))}
      </fieldset>
      <label class="field">
        {t.side.kind}
        <select
          value={state.kinds?.[0] ?? ''}
          onChange={(event) => act(setKind((event.currentTarget.value || null) as Kind | null))}
        >
          <option value="">{t.side.any}</option>
          {kinds.map((kind) => (
            <option key={kind} value={kind}>
              {t.kinds[kind]}
            </option>
          ))}
        </select>
      </label>
      <label class="field">
        {t.side.province}
        <select
          value={state.provinces?.[0] ?? ''}
          onChange={(event) => act(setProvince(event.currentTarget.value || null))}
        >
          <option value="">{t.side.any}</option>
          {provinces.map((code) => (
            <option key={code} value={code}>
              {areaName(code, t, lang)}
            </option>
          ))}
          {scopes.map((scope) => (
            <option key={scope} value={scope}>
              {scopeWords(scope, t)}
            </option>
          ))}
        </select>
      </label>
      <label class="field check">
        <input
          type="checkbox"
          checked={state.basis === 'stated'}
          onChange={() => act(setBasis(state.basis === 'stated' ? 'all' : 'stated'))}
        />
        {t.side.onlyStated}
      </label>
    </div>
  );
}

export function FilterChips() {
  const t = useMessages();
  const lang = useLang();
  const { act } = useAtlas();
  const state = useFilters();
  const on = useSelected(hasFilters);
  if (!on) return null;
  return (
    <fieldset class="filter-chips" aria-label={t.side.filtersOn}>
      {chipsOf(state, t, lang).map(([name, remove]) => (
        <button
          key={name}
          type="button"
          class="filter-chip"
          aria-label={t.side.removeFilter(name)}
          onClick={() => act(remove)}
        >
          {name}
          <CloseIcon />
        </button>
      ))}
      <button type="button" class="link" onClick={() => act(clearFilters)}>
        {t.side.clearFilters}
      </button>
    </fieldset>
  );
}

type Words = ReturnType<typeof useMessages>;
function chipsOf(state: Filter, t: Words, lang: 'en' | 'zh'): [string, Action][] {
  const chips: [string, Action][] = [];
  if (state.q.trim()) chips.push([`“${state.q}”`, setQuery('')]);
  if (state.sectors)
    chips.push([
      `${t.side.sectors} ${state.sectors.length}/${SECTORS.length}`,
      (s) => ({ ...s, sectors: null }),
    ]);
  for (const kind of state.kinds ?? []) chips.push([t.kinds[kind], setKind(null)]);
  for (const code of state.provinces ?? []) chips.push([areaName(code, t, lang), setProvince(null)]);
  if (state.basis === 'stated') chips.push([t.side.withoutSeat, setBasis('all')]);
  return chips;
}
