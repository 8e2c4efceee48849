// The whole page: header, map, legend as a bar on smaller layouts, timeline dock, side panel, dialogs, status line.
import { useLayoutEffect } from 'preact/hooks';
import { MESSAGES } from '../i18n/index.ts';
import { setSheet } from '../state/index.ts';
import { CompareDialog } from './compare-door.tsx';
import { type Atlas, AtlasContext, langOf, themeOf, useAtlas, useLayout, useSelected } from './context.tsx';
import { Dock } from './dock.tsx';
import { Header } from './header.tsx';
import { GroupFilters } from './legend.tsx';
import { MapStage } from './map-stage.tsx';
import { Dialogs } from './method.tsx';
import { ShareDialog } from './share-door.tsx';
import { Side } from './side.tsx';
import { Status } from './status.tsx';

export function Page({ atlas }: { atlas: Atlas }) {
  return (
    <AtlasContext.Provider value={atlas}>
      <Frame />
    </AtlasContext.Provider>
  );
}

function Frame() {
  const layout = useLayout();
  const controls = useSelected((s) => s.controls);
  const { act } = useAtlas();
  useDocument();
  // What the keyboard reaches under an open sheet must be seen.
  const uncover = ({ target }: FocusEvent) => {
    const reached = target as Element;
    if (reached.matches(':focus-visible') && isUnderSheet(reached)) act(setSheet('peek'));
  };
  return (
    <div class="atlas" data-layout={layout} data-controls={controls ? undefined : 'none'}>
      <Header />
      <main class="stage" onFocusIn={uncover}>
        <MapStage />
        {layout !== 'desktop' && <GroupFilters chip />}
        <Dock />
      </main>
      <Side />
      <Dialogs />
      <CompareDialog />
      <ShareDialog />
      <Status />
    </div>
  );
}

function isUnderSheet(element: Element): boolean {
  const sheet = document.querySelector('[data-sheet]')?.getBoundingClientRect();
  const { left, bottom } = element.getBoundingClientRect();
  return sheet !== undefined && bottom > sheet.top && left < sheet.right && left >= sheet.left;
}

/** Language, theme and title belong to the document itself. */
export function useDocument(): void {
  const { dataset } = useAtlas();
  const lang = useSelected(langOf);
  const theme = useSelected(themeOf);
  const title = useSelected((s) =>
    s.initiative ? dataset.byId.get(s.initiative)?.initiative.title : undefined,
  );
  useLayoutEffect(() => {
    const t = MESSAGES[lang];
    document.documentElement.lang = t.htmlLang;
    document.documentElement.dataset.theme = theme;
    document.title = title ? `${title} · ${t.title}` : t.documentTitle;
  }, [lang, theme, title]);
}
