// What of time is shown: typed dates, the earlier part of the axis, cumulative, window or fade.
import { useEffect, useRef, useState } from 'preact/hooks';
import { lastDay, MODES, type Mode, setFrom, setMode, setTo, setWide, setWindow } from '../state/index.ts';
import { dayWords, formatDay, parseDay } from '../time/index.ts';
import { useAtlas, useLang, useMessages, useSelected } from './context.tsx';

/** The window's two ends; a press turns the words into a field. */
export function DateFields() {
  const t = useMessages();
  const { act, painter } = useAtlas();
  const from = useSelected(
    (s) => s.from ?? (s.wide ? painter.bounds.first : Math.max(painter.bounds.first, painter.dense.start)),
  );
  const to = useSelected((s) => lastDay(s, painter.bounds));
  const set = useSelected((s) => s.from !== null || s.to !== null);
  return (
    <span class="date-fields">
      <DateField name={t.time.fromDate} day={from} onChange={(day) => act(setFrom(day, painter.bounds))} />
      {t.time.to}
      <DateField name={t.time.toDate} day={to} onChange={(day) => act(setTo(day, painter.bounds))} />
      {set && (
        <button type="button" class="link" onClick={() => act((s) => ({ ...s, from: null, to: null }))}>
          {t.time.reset}
        </button>
      )}
    </span>
  );
}

function DateField({ name, day, onChange }: { name: string; day: number; onChange(day: number): void }) {
  const lang = useLang();
  const { painter } = useAtlas();
  const [typing, setTyping] = useState(false);
  const box = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (typing) box.current?.focus();
  }, [typing]);
  const take = (value: string) => {
    setTyping(false);
    if (/^\d{4}-\d\d-\d\d$/.test(value)) onChange(parseDay(value));
  };
  if (!typing)
    return (
      <button
        type="button"
        class="date-button num"
        aria-label={`${name}: ${dayWords(day, lang)}`}
        onClick={() => setTyping(true)}
      >
        {dayWords(day, lang, 'dayShort')}
      </button>
    );
  return (
    <input
      ref={box}
      type="date"
      class="date-input"
      aria-label={name}
      value={formatDay(day)}
      min={formatDay(painter.bounds.first)}
      max={formatDay(painter.bounds.last)}
      onBlur={(event) => take(event.currentTarget.value)}
      onKeyDown={(event) => {
        if (event.key === 'Enter') take(event.currentTarget.value);
        if (event.key === 'Escape') setTyping(false);
      }}
    />
  );
}

/** How many lie before the axis; a press shows the whole time, another goes back. */
export function Earlier() {
  const t = useMessages();
  const { act, painter } = useAtlas();
  const wide = useSelected((s) => s.wide);
  const earlier = useSelected((s) =>
    s.from !== null
      ? 0
      : painter.picture(s).filtered.mask.reduce((sum, on, i) => sum + (on && painter.before[i] ? 1 : 0), 0),
  );
  if (wide)
    return (
      <button type="button" class="link" onClick={() => act(setWide(false))}>
        {t.time.focus}
      </button>
    );
  if (earlier === 0) return null;
  return (
    <button type="button" class="link" title={t.time.earlierTitle} onClick={() => act(setWide(true))}>
      {t.time.earlier(earlier)}
    </button>
  );
}

export function ModeSwitch() {
  const t = useMessages();
  const { act } = useAtlas();
  const mode = useSelected((s) => s.mode);
  const days = useSelected((s) => s.window);
  const names: Record<Mode, string> = {
    cumulative: t.time.cumulative,
    window: t.time.window,
    fade: t.time.fade,
  };
  return (
    <div class="mode-switch">
      {mode !== 'cumulative' && (
        <label class="days">
          <input
            type="number"
            class="num"
            min={1}
            max={3660}
            value={days}
            aria-label={mode === 'window' ? t.time.windowDays : t.time.halfLife}
            onChange={(event) => {
              const value = event.currentTarget.valueAsNumber;
              if (value >= 1 && value <= 3660) act(setWindow(Math.round(value)));
            }}
          />
          {t.time.days}
        </label>
      )}
      <fieldset class="segments" aria-label={t.time.mode}>
        {MODES.map((value) => (
          <button key={value} type="button" aria-pressed={mode === value} onClick={() => act(setMode(value))}>
            {names[value]}
          </button>
        ))}
      </fieldset>
    </div>
  );
}
