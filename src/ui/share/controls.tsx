// Choices, switches and numbers of the snippet builder: native fields with a name each.
import type { ComponentChildren } from 'preact';
import { useShareWords } from './words.ts';

/** One of a few: buttons of which one is pressed, named by the words before them. */
export function Choice<T extends string>({
  name,
  names,
  chosen,
  onChoose,
}: {
  name: string;
  names: readonly (readonly [T, string])[];
  chosen: T;
  onChoose(value: T): void;
}) {
  return (
    <div class="share-row">
      <span class="share-label" aria-hidden="true">
        {name}
      </span>
      <fieldset class="segments" aria-label={name}>
        {names.map(([value, words]) => (
          <button key={value} type="button" aria-pressed={chosen === value} onClick={() => onChoose(value)}>
            {words}
          </button>
        ))}
      </fieldset>
    </div>
  );
}

export function Switch({
  name,
  on,
  onTurn,
  children,
}: {
  name: string;
  on: boolean;
  onTurn(on: boolean): void;
  children?: ComponentChildren; // what it means, said below
}) {
  return (
    <label class="check share-check">
      <input type="checkbox" checked={on} onChange={() => onTurn(!on)} />
      <span>
        {name}
        {children && <small class="share-note">{children}</small>}
      </span>
    </label>
  );
}

/** Pixels below this show no map to speak of. */
const LEAST = 240;

/** Whole pixels between the limits; anything else is not taken. */
export function Pixels({
  name,
  value,
  most,
  onSet,
}: {
  name: string;
  value: number;
  most: number;
  onSet(value: number): void;
}) {
  return (
    <label class="days share-pixels">
      <input
        type="number"
        class="num"
        min={LEAST}
        max={most}
        value={value}
        aria-label={name}
        onInput={(event) => {
          const typed = Math.round(event.currentTarget.valueAsNumber);
          if (typed >= LEAST && typed <= most) onSet(typed);
        }}
      />
      {useShareWords().pixels}
    </label>
  );
}

export function Group({ title, children }: { title: string; children: ComponentChildren }) {
  return (
    <section class="share-group">
      <h3>{title}</h3>
      {children}
    </section>
  );
}
