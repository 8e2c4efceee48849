// The Share dialog: link, embed, picture, data and citation of what is shown, a panel each. It comes when it is opened.
import '../styles/share.css';
import { useState } from 'preact/hooks';
import { useSelected } from '../context.tsx';
import { Dialog } from '../dialog.tsx';
import { Tabs, tabId } from '../tabs.tsx';
import { CitePanel } from './cite.tsx';
import { DataPanel } from './data.tsx';
import { EmbedPanel } from './embed.tsx';
import { later } from './later.tsx';
import { LinkPanel } from './link.tsx';
import { useShareWords } from './words.ts';

/** With what draws and writes them. */
const PicturesPanel = later(async () => (await import('./pictures-room.tsx')).PicturesRoom);

const PANELS = {
  link: LinkPanel,
  embed: EmbedPanel,
  picture: PicturesPanel,
  data: DataPanel,
  cite: CitePanel,
} as const;
type PanelName = keyof typeof PANELS;

const PANEL = 'share-panel';

export function Share() {
  const w = useShareWords();
  const data = useSelected((s) => s.dialog === 'data');
  const [chosen, choose] = useState<PanelName>(data ? 'data' : 'link');
  const Panel = PANELS[chosen];
  const { link, embed, picture, cite } = w;
  return (
    <Dialog title={w.title} wide="large">
      <div class="share-tabs">
        <Tabs
          id={PANEL}
          label={w.tabs}
          names={{ link, embed, picture, data: w.data, cite }}
          chosen={chosen}
          onChoose={(panel: PanelName) => choose(panel)}
        />
      </div>
      <div class="share-panel" role="tabpanel" id={PANEL} aria-labelledby={tabId(PANEL, chosen)}>
        <Panel />
      </div>
    </Dialog>
  );
}
