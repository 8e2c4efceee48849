// The comparison as a dialog: two views, of which one is open; the address says which and around which day.
import { useMemo } from 'preact/hooks';
import { endCompare, lastDay, setCompare, setMultiples } from '../../state/index.ts';
import { useAtlas, useMessages, useSelected } from '../context.tsx';
import { Dialog } from '../dialog.tsx';
import { firstDay } from './first-day.ts';
import { SidesView } from './sides.tsx';
import { firstStep } from './step-cuts.ts';
import { StepsView } from './steps.tsx';

export function Compare() {
  const t = useMessages();
  const atlas = useAtlas();
  const { act, dataset, painter, store } = atlas;
  const { bounds } = painter;
  const day = useSelected((s) => s.compare);
  const step = useSelected((s) => s.multiples);
  const mask = useSelected((s) => painter.filtered(s).mask);
  const from = useSelected((s) => s.from ?? bounds.first);
  const to = useSelected((s) => lastDay(s, bounds));
  const entries = useMemo(
    () => dataset.entries.filter((e) => mask[e.index] && e.appears >= from && e.appears <= to),
    [dataset, mask, from, to],
  );
  return (
    <Dialog title={t.compare.title} wide="large" onClose={() => act(endCompare)}>
      <fieldset class="segments compare-views" aria-label={t.compare.views}>
        <button
          type="button"
          aria-pressed={day !== null}
          onClick={() => act(setCompare(day ?? firstDay(bounds)))}
        >
          {t.compare.sides}
        </button>
        <button
          type="button"
          aria-pressed={day === null}
          onClick={() => act(setMultiples(step ?? firstStep(store.get(), atlas)))}
        >
          {t.compare.steps}
        </button>
      </fieldset>
      {entries.length === 0 && <p class="compare-summary">{t.compare.none}</p>}
      {day !== null ? (
        <SidesView entries={entries} day={Math.min(bounds.last, Math.max(bounds.first, day))} />
      ) : (
        step && <StepsView entries={entries} step={step} />
      )}
    </Dialog>
  );
}
