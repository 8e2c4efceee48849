// The moment → the large date in the map and the one sentence under it.
import type { Phrase } from '../i18n/en.ts';
import { hasFilters } from '../state/index.ts';
import { dayWords, formatDay } from '../time/index.ts';
import { useLang, useMessages, useSelected } from './context.tsx';

export function Now() {
  const t = useMessages();
  const lang = useLang();
  const day = useSelected((s, _, { painter }) => painter.picture(s).day);
  const total = useSelected((s, _, { painter }) => painter.picture(s).shown.entries.length);
  const fresh = useSelected((s, _, { painter }) => painter.picture(s).fresh);
  const mode = useSelected((s) => s.mode);
  const span = useSelected((s) => s.window);
  const filtered = useSelected(hasFilters);
  const kicker = { cumulative: t.now.upTo, window: t.now.within(span), fade: t.now.fading }[mode];
  return (
    <div class="now">
      <p class="now-kicker">{kicker}</p>
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
    </div>
  );
}

const Words = ({ phrase: [number, words] }: { phrase: Phrase }) => (
  <>
    <b>{number}</b> {words}
  </>
);
