// The moment → the large date in the map and the one sentence under it.

import { isExact } from '../atlas/index.ts';
import type { Phrase } from '../i18n/en.ts';
import { hasFilters } from '../state/index.ts';
import { dayWords, formatDay } from '../time/index.ts';
import { useLang, useLayout, useMessages, useSelected } from './context.tsx';
import { Shape } from './shape.tsx';

/** A title stays as long as it is news. */
const CAPTION_DAYS = 7;

export function Now() {
  const t = useMessages();
  const lang = useLang();
  const layout = useLayout();
  const day = useSelected((s, _, { painter }) => painter.picture(s).day);
  const total = useSelected((s, _, { painter }) => painter.picture(s).shown.size);
  const fresh = useSelected((s, _, { painter }) => painter.picture(s).fresh);
  const mode = useSelected((s) => s.mode);
  const span = useSelected((s) => s.window);
  const filtered = useSelected(hasFilters);
  return (
    <div class="now">
      <p class="now-kicker">{t.now.kicker[mode](span)}</p>
      <p class="now-date">
        <time dateTime={formatDay(day)}>{dayWords(day, lang)}</time>
      </p>
      {total === 0 ? (
        <p class="now-sentence">{filtered ? t.now.nothingFiltered : t.now.nothing}</p>
      ) : (
        <p class="now-sentence">
          <Words phrase={mode === 'window' ? t.now.showing(total) : t.now.soFar(total)} />
          {fresh > 0 && (
            <>
              {t.now.comma}
              <Words phrase={t.now.fresh(fresh)} />
            </>
          )}
        </p>
      )}
      {layout === 'desktop' && <Captions />}
    </div>
  );
}

const Words = ({ phrase: [before, number, after] }: { phrase: Phrase }) => (
  <>
    {before}
    <b>{number}</b> {after}
  </>
);

/** The last two exactly dated titles, said beside the map while it moves. */
function Captions() {
  const playing = useSelected((s) => s.playing);
  const shown = useSelected((s, _, { painter }) => painter.picture(s).shown);
  const day = useSelected((s, _, { painter }) => painter.picture(s).day);
  if (!playing) return null;
  const newest = shown.newest(12).filter((e) => isExact(e) && e.appears > day - CAPTION_DAYS);
  return (
    <ul class="captions" lang="en" aria-hidden="true">
      {newest
        .slice(-2)
        .reverse()
        .map((entry) => (
          <li key={entry.initiative.id}>
            <Shape group={entry.group} hollow={entry.seat} size={14} />
            <span>{entry.initiative.title}</span>
          </li>
        ))}
    </ul>
  );
}
