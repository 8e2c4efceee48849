// The day that parts the two periods, as a field and as a slider.
import { type Bounds, setCompare } from '../../state/index.ts';
import { type Day, dayWords, formatDay, parseDay } from '../../time/index.ts';
import { useAtlas, useLang, useMessages } from '../context.tsx';

/** A date to type and the same on a slider: the one for exactness, the other for looking around. */
export function DayField({ day, bounds }: { day: Day; bounds: Bounds }) {
  const t = useMessages();
  const lang = useLang();
  const { act } = useAtlas();
  return (
    <div class="compare-day">
      <label>
        {t.compare.day}
        <input
          type="date"
          class="date-input"
          value={formatDay(day)}
          min={formatDay(bounds.first)}
          max={formatDay(bounds.last)}
          onChange={(event) => {
            const { value } = event.currentTarget;
            if (/^\d{4}-\d\d-\d\d$/.test(value)) act(setCompare(clamp(parseDay(value), bounds)));
          }}
        />
      </label>
      <input
        type="range"
        aria-label={t.compare.day}
        aria-valuetext={dayWords(day, lang)}
        min={bounds.first}
        max={bounds.last}
        value={day}
        onInput={(event) => act(setCompare(event.currentTarget.valueAsNumber))}
      />
    </div>
  );
}
const clamp = (day: Day, { first, last }: Bounds) => Math.min(last, Math.max(first, day));
