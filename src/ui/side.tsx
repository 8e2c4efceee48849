// The side panel: three counts, tabs, filters, the open card, and the list, table or places below it.

import { isExact } from '../atlas/index.ts';
import {
  hasFilters,
  MEASURES,
  type Measure,
  nextSheet,
  setMeasure,
  setSheet,
  setTab,
  type Tab,
} from '../state/index.ts';
import { dayWords } from '../time/index.ts';
import { ByPlace } from './by-place.tsx';
import { Card } from './card.tsx';
import { useAtlas, useLang, useLayout, useMessages, useSelected } from './context.tsx';
import { FilterChips, FilterPanel, useFilterPanel } from './filters.tsx';
import { UpIcon } from './icons.tsx';
import { List } from './list.tsx';
import { Shape } from './shape.tsx';
import { Table } from './table.tsx';
import { Tabs, tabId } from './tabs.tsx';

export function Side() {
  const t = useMessages();
  const layout = useLayout();
  const tab = useSelected((s) => s.tab);
  const sheet = useSelected((s) => s.sheet);
  const { act } = useAtlas();
  const open = useSelected((s) => s.initiative !== null);
  const filters = useFilterPanel();
  const phone = layout === 'phone';
  // A closed sheet stays readable to assistive technology; what takes the focus in it must be seen.
  const unfold = () => {
    if (phone && sheet === 'peek') act(setSheet('half'));
  };
  return (
    <aside class="side" aria-label={t.side.label} data-sheet={phone ? sheet : undefined} id="list">
      <h2 class="vh">{t.side.label}</h2>
      {phone && <SheetHandle />}
      <div class="side-scroll" tabIndex={-1} onFocusIn={unfold}>
        <ThreeCounts />
        <div class="tabs-row">
          <ListTabs />
          <button
            type="button"
            class="filters-button"
            aria-expanded={filters.open}
            aria-controls="filters"
            onClick={filters.toggle}
          >
            {t.side.moreFilters}
          </button>
        </div>
        {filters.open && <FilterPanel />}
        <FilterChips />
        {open && <Card />}
        <div role="tabpanel" id="panel" aria-labelledby={tabId('panel', tab)}>
          {tab === 'list' ? <List /> : tab === 'table' ? <Table /> : <ByPlace />}
        </div>
      </div>
    </aside>
  );
}

/** The numbers change with every day; the button pressed says which of them the other numbers on the page mean. */
function ThreeCounts() {
  const t = useMessages();
  const { act } = useAtlas();
  const counts = useSelected((s, _, { painter }) => painter.picture(s).shown.counts);
  const measure = useSelected((s) => s.symbols);
  const titles: Record<Measure, string> = {
    initiatives: t.side.initiativesTitle,
    documents: t.side.documentsTitle,
    mentions: t.side.mentionsTitle,
  };
  return (
    <fieldset class="three" aria-label={t.side.counts}>
      {MEASURES.map((key) => (
        <button
          key={key}
          type="button"
          title={titles[key]}
          aria-pressed={measure === key}
          onClick={() => act(setMeasure(key))}
        >
          <b class="num">{t.n(counts[key])}</b>
          <span>{t.side[key]}</span>
        </button>
      ))}
    </fieldset>
  );
}

function ListTabs() {
  const t = useMessages();
  const { act } = useAtlas();
  const tab = useSelected((s) => s.tab);
  const names: Record<Tab, string> = { list: t.side.list, table: t.side.table, places: t.side.places };
  return (
    <Tabs id="panel" label={t.side.tabs} names={names} chosen={tab} onChoose={(next) => act(setTab(next))} />
  );
}

/** Phones: a button that steps the sheet through its three heights, and what a closed sheet has to say. */
function SheetHandle() {
  const t = useMessages();
  const lang = useLang();
  const { act } = useAtlas();
  const sheet = useSelected((s) => s.sheet);
  const day = useSelected((s, _, { painter }) => painter.picture(s).day);
  const total = useSelected((s, _, { painter }) => painter.picture(s).shown.size);
  const newest = useSelected((s, _, { painter }) => painter.picture(s).shown.newest(12).findLast(isExact));
  const filtered = useSelected(hasFilters);
  return (
    <button
      type="button"
      class="sheet-handle"
      aria-expanded={sheet !== 'peek'}
      aria-label={t.sheet[sheet]}
      onClick={() => act(nextSheet)}
    >
      <span class="grab" aria-hidden="true" />
      <span class="sheet-line">
        <b class="sheet-total">{t.initiatives(total)}</b>
        <span class="sheet-when">
          {dayWords(day, lang, 'dayShort')}
          {filtered ? ` · ${t.side.filtersOn}` : ''}
        </span>
        <UpIcon />
      </span>
      {sheet === 'peek' && newest && (
        <span class="sheet-newest">
          <Shape group={newest.group} hollow={newest.seat} />
          <span lang="en">{newest.initiative.title}</span>
        </span>
      )}
    </button>
  );
}
