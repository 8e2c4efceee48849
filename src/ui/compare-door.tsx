// The way into the comparison: a button, and the dialog itself, whose code comes only when it is opened.
import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { setCompare } from '../state/index.ts';
import { firstDay } from './compare/first-day.ts';
import { useAtlas, useMessages, useSelected } from './context.tsx';

export function CompareButton({ big = false }: { big?: boolean }) {
  const t = useMessages();
  const { act, painter } = useAtlas();
  return (
    <button
      type="button"
      class={big ? 'big' : undefined}
      aria-haspopup="dialog"
      onClick={() => act(setCompare(firstDay(painter.bounds)))}
    >
      {t.compare.title}
    </button>
  );
}

let loaded: ComponentType | null = null;

export function CompareDialog() {
  const open = useSelected((s) => s.compare !== null || s.multiples !== null);
  const [, ready] = useState(loaded !== null);
  useEffect(() => {
    if (!open || loaded) return;
    import('./compare/index.tsx').then(
      ({ Compare }) => {
        loaded = Compare;
        ready(true);
      },
      (error) => console.error(error),
    );
  }, [open]);
  const View = loaded;
  return open && View ? <View /> : null;
}
