// Choices, switches and numbers of the snippet builder: native fields with a name each.
import type { ComponentChildren } from 'preact';

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

/** Whole pixels between the limits; anything else is not taken. */
export function Pixels({
  name,
  unit,
  value,
  least,
  most,
  onSet,
}: {
  name: string;
  unit: string;
  value: number;
  least: number;
  most: number;
  onSet(value: number): void;
}) {
  return (
    <label class="days share-pixels">
      <input
        type="number"
        class="num"
        min={least}
        max={most}
        value={value}
        aria-label={name}
        onInput={(event) => {
          const typed = Math.round(event.currentTarget.valueAsNumber);
          if (typed >= least && typed <= most) onSet(typed);
        }}
      />
      {unit}
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
