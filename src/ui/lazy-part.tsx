// A chunk that is fetched when it is first wanted → a component that shows it, or a sentence where it did not come.
import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Action } from '../state/index.ts';
import { useAtlas, useMessages } from './context.tsx';
import { Dialog } from './dialog.tsx';

/** `close` is what the reader's closing does to the state. */
export function lazyPart(
  load: () => Promise<ComponentType>,
  close: Action,
): ComponentType<{ open: boolean }> {
  let loaded: ComponentType | null = null;
  return function Part({ open }) {
    const t = useMessages();
    const { act } = useAtlas();
    const [state, setState] = useState<'' | 'ready' | 'failed'>('');
    useEffect(() => {
      if (!open || loaded) return;
      setState('');
      load().then(
        (part) => {
          loaded = part;
          setState('ready');
        },
        (error) => {
          console.error(error);
          setState('failed');
        },
      );
    }, [open]);
    if (!open) return null;
    const View = loaded;
    if (View) return <View />;
    return state === 'failed' ? (
      <Dialog title={t.error.partTitle} onClose={() => act(close)}>
        <p>{t.error.part}</p>
      </Dialog>
    ) : null;
  };
}
