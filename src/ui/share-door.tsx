// The way into the Share dialog: a button, and the dialog itself, whose code comes only when it is opened.
import { setDialog } from '../state/index.ts';
import { type Atlas, useAtlas, useMessages, useSelected } from './context.tsx';
import { ShareIcon } from './icons.tsx';
import { lazyPart } from './lazy-part.tsx';

/** `narrow`: its picture alone. */
export function ShareButton({ narrow }: { narrow: boolean }) {
  const t = useMessages();
  const { act } = useAtlas();
  return (
    <button
      type="button"
      class={narrow ? 'icon-button' : 'share'}
      aria-label={narrow ? t.nav.share : undefined}
      aria-haspopup="dialog"
      onClick={() => act(setDialog('share'))}
    >
      <ShareIcon />
      {!narrow && t.nav.share}
    </button>
  );
}

const Part = lazyPart(() => import('./share/index.tsx').then(({ Share }) => Share), setDialog(null));

/** A frame's link leads here with the dialog open. The address that is shared must not say so. */
export function openAsAsked({ act }: Atlas): void {
  if (location.hash !== '#share') return;
  history.replaceState(null, '', location.pathname + location.search);
  act(setDialog('share'));
}

/** The data files are one of its panels. */
export function ShareDialog() {
  const open = useSelected((s) => s.dialog === 'share' || s.dialog === 'data');
  return <Part open={open} />;
}
