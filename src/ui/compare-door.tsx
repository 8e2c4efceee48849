// The way into the comparison: a button, and the dialog itself, whose code comes only when it is opened.
import { endCompare, setCompare } from '../state/index.ts';
import { firstDay } from './compare/first-day.ts';
import { useAtlas, useMessages, useSelected } from './context.tsx';
import { lazyPart } from './lazy-part.tsx';

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

const Part = lazyPart(() => import('./compare/index.tsx').then(({ Compare }) => Compare), endCompare);

export function CompareDialog() {
  const open = useSelected((s) => s.compare !== null || s.multiples !== null);
  return <Part open={open} />;
}
