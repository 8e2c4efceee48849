// Speaks to screen readers politely: once a change has settled, at most every two seconds, never while playing.
import { useEffect, useState } from 'preact/hooks';
import { MESSAGES } from '../i18n/index.ts';
import type { AtlasState } from '../state/index.ts';
import { dayWords } from '../time/index.ts';
import { type Atlas, langOf, useAtlas } from './context.tsx';
import { pausedWords, settledWords } from './summary.ts';

const SETTLE_MS = 500;
const APART_MS = 2000;

export function Status() {
  const atlas = useAtlas();
  const [words, setWords] = useState('');
  useEffect(() => listen(atlas, setWords), [atlas]);
  return (
    <p class="vh" role="status" aria-live="polite">
      {words}
    </p>
  );
}

/** A change of what shows; opening a card or moving the map is spoken by the focus, not here. */
const matters = (a: AtlasState, b: AtlasState) =>
  (
    [
      'from',
      'to',
      'time',
      'mode',
      'window',
      'sectors',
      'kinds',
      'provinces',
      'q',
      'basis',
      'playing',
    ] as const
  ).some((key) => a[key] !== b[key]);

function listen({ store, environment, painter, dataset }: Atlas, say: (words: string) => void): () => void {
  let timer = 0;
  let spoken = 0;
  const later = (words: () => string) => {
    clearTimeout(timer);
    const wait = Math.max(SETTLE_MS, spoken + APART_MS - performance.now());
    timer = window.setTimeout(() => {
      spoken = performance.now();
      say(words());
    }, wait);
  };
  const lang = () => langOf(store.get(), environment.get());
  const unsubscribe = store.subscribe((state, previous) => {
    if (!matters(state, previous)) return;
    if (state.playing) {
      if (previous.playing) return;
      // The player has put the playhead at the start by now.
      const start = painter.picture(store.get()).day;
      later(() => MESSAGES[lang()].status.playing(dayWords(start, lang())));
    } else if (previous.playing) later(() => pausedWords(painter.picture(store.get()), lang()));
    else later(() => settledWords(painter.picture(store.get()), dataset, painter.bounds.first, lang()));
  });
  return () => {
    clearTimeout(timer);
    unsubscribe();
  };
}
