// The page in somebody else's page: map, groups, timeline, one line below; the list and a card come over the map on request.
import { useEffect, useState } from 'preact/hooks';
import { pinned } from '../atlas/index.ts';
import { pageAddress, siteOf } from '../share/address.ts';
import { closeSelection, selectPlace } from '../state/index.ts';
import { Card } from './card.tsx';
import { CompareDialog } from './compare-door.tsx';
import { type Atlas, AtlasContext, useAtlas, useMessages, useSelected } from './context.tsx';
import { Dock } from './dock.tsx';
import { CloseIcon } from './icons.tsx';
import { GroupFilters } from './legend.tsx';
import { List } from './list.tsx';
import { MapStage } from './map-stage.tsx';
import { Dialogs } from './method.tsx';
import { useDocument } from './page.tsx';
import { Status } from './status.tsx';

export function EmbedPage({ atlas }: { atlas: Atlas }) {
  return (
    <AtlasContext.Provider value={atlas}>
      <Frame />
    </AtlasContext.Provider>
  );
}

function Frame() {
  const t = useMessages();
  const { act } = useAtlas();
  const controls = useSelected((s) => s.controls);
  const picked = useSelected((s) => s.initiative !== null || s.place !== null);
  const [listed, setListed] = useState(false);
  useDocument();
  useEffect(() => {
    if (picked) setListed(true);
  }, [picked]);
  const close = () => {
    setListed(false);
    act(closeSelection);
    act(selectPlace(null));
  };
  return (
    <div class="atlas" data-layout="embed" data-controls={controls ? undefined : 'none'}>
      <main class="stage">
        <h1 class="vh">{t.documentTitle}</h1>
        <MapStage />
        {controls && (
          <div class="embed-groups" data-below-map="narrow">
            <GroupFilters chip />
          </div>
        )}
        {listed && <Panel close={close} />}
      </main>
      {controls && (
        <div class="embed-dock" data-below-map>
          <Dock />
        </div>
      )}
      <Foot listed={listed} toggle={() => (listed ? close() : setListed(true))} />
      <Dialogs />
      <CompareDialog />
      <Status />
    </div>
  );
}

/** What the map cannot say: the sentences behind a mark, and everything for those who do not see the map. */
function Panel({ close }: { close(): void }) {
  const t = useMessages();
  const open = useSelected((s) => s.initiative !== null);
  const total = useSelected((s, _, { painter }) => painter.picture(s).shown.size);
  return (
    <aside class="embed-panel" aria-label={t.side.label} id="list">
      {!open && (
        <div class="embed-panel-head">
          <b>{t.initiatives(total)}</b>
          <button type="button" class="close" aria-label={t.embed.hideList} onClick={close}>
            <CloseIcon />
          </button>
        </div>
      )}
      {open ? <Card /> : <List />}
    </aside>
  );
}

function Foot({ listed, toggle }: { listed: boolean; toggle(): void }) {
  const t = useMessages();
  const { dataset, dataUrl } = useAtlas();
  const { initiatives, documents } = dataset.manifest.counts;
  const version = pinned(dataUrl);
  return (
    <footer class="embed-foot" data-below-map>
      <span class="wordmark" lang="en">
        {t.title}
      </span>
      <span class="quiet embed-about">
        {version ? t.embed.frozen(version) : t.embed.about(initiatives, documents)}
      </span>
      <span class="spacer" />
      <button type="button" aria-expanded={listed} aria-controls="list" onClick={toggle}>
        {listed ? t.embed.hideList : t.embed.list}
      </button>
      <FullLink share />
      <FullLink />
    </footer>
  );
}

/** Leads to the same view; written anew when it is about to be used, since the day changes with every frame. */
function FullLink({ share = false }: { share?: boolean }) {
  const t = useMessages();
  const { store, dataUrl } = useAtlas();
  const href = () => `${pageAddress(store.get(), siteOf(dataUrl))}${share ? '#share' : ''}`;
  const renew = (event: { currentTarget: HTMLAnchorElement }) => {
    event.currentTarget.href = href();
  };
  return (
    <a
      class={share ? 'embed-share' : undefined}
      href={href()}
      target="_blank"
      rel="noopener"
      title={share ? t.embed.shareLong : t.embed.openLong}
      onPointerEnter={renew}
      onFocus={renew}
      onClick={renew}
    >
      {share ? t.nav.share : t.embed.open}
    </a>
  );
}
