// A name and a value → a field of the forms of this dialog: one of several, or a number of seconds.

export function Choice<T extends string | number>({
  label,
  value,
  options,
  name,
  choose,
}: {
  label: string;
  value: T;
  options: readonly T[];
  name(option: T): string;
  choose(option: T): void;
}) {
  return (
    <label class="field">
      {label}
      <select
        value={value}
        onChange={(event) => choose(options.find((o) => String(o) === event.currentTarget.value) ?? value)}
      >
        {options.map((option) => (
          <option key={option} value={option}>
            {name(option)}
          </option>
        ))}
      </select>
    </label>
  );
}

/** What is typed beyond the limits is taken as the limit; what is no number is left as it was. */
export function Seconds({
  label,
  value,
  least,
  most,
  choose,
}: {
  label: string;
  value: number;
  least: number;
  most: number;
  choose(seconds: number): void;
}) {
  return (
    <label class="field">
      {label}
      <input
        type="number"
        inputMode="decimal"
        min={least}
        max={most}
        step="any"
        defaultValue={value} // what is half typed stays as it is
        onInput={({ currentTarget: { valueAsNumber: typed } }) => {
          if (typed >= least && typed <= most) choose(typed);
        }}
        onChange={(event) => {
          const typed = event.currentTarget.valueAsNumber;
          const next = Number.isNaN(typed) ? value : Math.min(most, Math.max(least, typed));
          choose(next);
          event.currentTarget.value = String(next);
        }}
      />
    </label>
  );
}
