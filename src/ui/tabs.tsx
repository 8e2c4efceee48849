// Names and which one is chosen → a row of tabs that arrow keys walk, Home and End included, with one stop for Tab.

export function Tabs<T extends string>({
  id,
  label,
  names,
  chosen,
  onChoose,
}: {
  id: string; // the panel's; the tabs are called after it
  label: string;
  names: Readonly<Record<T, string>>;
  chosen: T;
  onChoose(tab: T): void;
}) {
  const all = Object.keys(names) as T[];
  const onKeyDown = (event: KeyboardEvent) => {
    const at = all.indexOf(chosen);
    const to = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: -1 }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    const next = all.at(to % all.length)!;
    onChoose(next);
    document.getElementById(tabId(id, next))?.focus();
  };
  return (
    <div class="tabs" role="tablist" aria-label={label} onKeyDown={onKeyDown}>
      {all.map((tab) => (
        <button
          key={tab}
          id={tabId(id, tab)}
          type="button"
          role="tab"
          aria-selected={chosen === tab}
          aria-controls={id}
          tabIndex={chosen === tab ? 0 : -1}
          onClick={() => onChoose(tab)}
        >
          {names[tab]}
        </button>
      ))}
    </div>
  );
}

/** For the panel's `aria-labelledby`. */
export const tabId = (panel: string, tab: string): string => `${panel}-tab-${tab}`;
