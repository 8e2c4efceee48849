// A native modal dialog: the browser keeps the focus inside, closes on Escape and gives the focus back.
import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { setDialog } from '../state/index.ts';
import { useAtlas, useMessages } from './context.tsx';
import { CloseIcon } from './icons.tsx';

export function Dialog({
  title,
  wide = false,
  onClose,
  children,
}: {
  title: string;
  wide?: boolean | 'large';
  onClose?(): void; // where it is not `dialog` in the state that holds it open
  children: ComponentChildren;
}) {
  const t = useMessages();
  const { act } = useAtlas();
  const box = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const dialog = box.current!;
    const before = document.activeElement as HTMLElement | null;
    dialog.showModal();
    return () => before?.focus();
  }, []);
  const close = onClose ?? (() => act(setDialog(null)));
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: a click beside the dialog closes it; the key for that is Escape
    <dialog
      ref={box}
      class={wide === 'large' ? 'dialog large' : wide ? 'dialog wide' : 'dialog'}
      aria-labelledby="dialog-title"
      onClose={close}
      onClick={(event) => event.target === box.current && close()}
    >
      <div class="dialog-body">
        <div class="dialog-head">
          <h2 id="dialog-title" tabIndex={-1} autofocus>
            {title}
          </h2>
          <button type="button" class="close" aria-label={t.nav.close} onClick={close}>
            <CloseIcon />
          </button>
        </div>
        {children}
      </div>
    </dialog>
  );
}
