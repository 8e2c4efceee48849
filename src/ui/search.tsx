// One field for places, actors and words: suggestions while typing, and the words themselves as a filter.
import { useEffect, useRef, useState } from 'preact/hooks';
import { otherName, placeName } from '../i18n/index.ts';
import { selectInitiative, selectPlace, setQuery } from '../state/index.ts';
import { useAtlas, useLang, useMessages, useSelected } from './context.tsx';
import { SearchIcon } from './icons.tsx';
import { scopeWords } from './place-words.ts';
import { type Suggestion, suggest } from './search-index.ts';
import { Shape } from './shape.tsx';

type Option = Suggestion | { readonly kind: 'words'; readonly q: string };

export function Search({ autofocus = false, onLeave }: { autofocus?: boolean; onLeave?(): void }) {
  const t = useMessages();
  const atlas = useAtlas();
  const q = useSelected((s) => s.q);
  const [text, setText] = useState(q);
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState(0);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => setText(q), [q]);
  useEffect(() => {
    if (autofocus) field.current?.focus();
  }, [autofocus]);
  useSlashKey(field);

  const words = text.trim();
  const options: Option[] = words ? [...suggest(atlas.dataset, words), { kind: 'words', q: words }] : [];
  const shown = open && options.length > 0;
  const choose = (option: Option) => {
    setOpen(false);
    if (option.kind === 'place') atlas.act(selectPlace(option.place.code));
    else if (option.kind === 'initiative')
      atlas.act(selectInitiative(option.entry.initiative.id, laterThan(option, atlas), atlas.painter.bounds));
    else atlas.act(setQuery(option.kind === 'actor' ? option.actor : option.q));
    if (option.kind === 'place' || option.kind === 'initiative') setText('');
    onLeave?.();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') {
      if (!shown && text) clear();
      setOpen(false);
      if (!text) onLeave?.();
    }
    if (!shown) return;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step) {
      event.preventDefault();
      setActive((active + step + options.length) % options.length);
    }
    if (event.key === 'Enter') {
      event.preventDefault();
      choose(options[active] ?? options.at(-1)!);
    }
  };
  const clear = () => {
    setText('');
    atlas.act(setQuery(''));
  };
  return (
    <search class="search" onFocusOut={() => setOpen(false)}>
      <SearchIcon />
      <input
        ref={field}
        type="text"
        role="combobox"
        autocomplete="off"
        spellcheck={false}
        aria-label={t.search.label}
        aria-expanded={shown}
        aria-controls="suggestions"
        aria-autocomplete="list"
        aria-activedescendant={shown ? `suggestion-${active}` : undefined}
        placeholder={t.search.hint}
        value={text}
        onInput={(event) => {
          setText(event.currentTarget.value);
          setActive(0);
          setOpen(true);
          if (event.currentTarget.value === '') atlas.act(setQuery(''));
        }}
        onFocus={() => setOpen(true)}
        onKeyDown={onKeyDown}
      />
      {!text && <span class="kbd">/</span>}
      <div class="suggestions" id="suggestions" role="listbox" aria-label={t.search.label} hidden={!shown}>
        {options.map((option, i) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the field keeps the focus and takes the keys of its options
          <div
            key={keyOf(option)}
            id={`suggestion-${i}`}
            role="option"
            aria-selected={i === active}
            tabIndex={-1}
            onPointerDown={(event) => event.preventDefault()}
            onPointerEnter={() => setActive(i)}
            onClick={() => choose(option)}
          >
            <OptionWords option={option} />
          </div>
        ))}
      </div>
    </search>
  );
}

function OptionWords({ option }: { option: Option }) {
  const t = useMessages();
  const lang = useLang();
  if (option.kind === 'place')
    return (
      <>
        <b>{placeName(option.place.name, lang)}</b>{' '}
        <span lang={lang === 'zh' ? 'en' : 'zh-Hans'}>{otherName(option.place.name, lang)}</span>
        {option.alias && <span class="quiet">{option.alias}</span>}
        <span class="count num">{t.initiatives(option.place.counts.initiatives)}</span>
      </>
    );
  if (option.kind === 'actor')
    return (
      <>
        <span lang="en">{option.actor}</span>
        <span class="count num">{t.initiatives(option.count)}</span>
      </>
    );
  if (option.kind === 'words') return <span class="use-words">{t.search.useWord(option.q)}</span>;
  return (
    <>
      <Shape group={option.entry.group} hollow={option.entry.seat} size={14} />
      <span lang="en">{option.entry.initiative.title}</span>
      {option.entry.leads.length === 0 && (
        <span class="count">{scopeWords(option.entry.initiative.scope, t)}</span>
      )}
    </>
  );
}

function keyOf(option: Option): string {
  if (option.kind === 'place') return option.place.code;
  if (option.kind === 'initiative') return option.entry.initiative.id;
  return option.kind === 'actor' ? option.actor : 'words';
}

/** The day to go to when the found initiative does not show yet. */
const laterThan = (
  option: Suggestion & { kind: 'initiative' },
  { store, painter }: ReturnType<typeof useAtlas>,
) => (option.entry.appears > painter.picture(store.get()).day ? option.entry.appears : null);

/** "/" jumps to the search from anywhere that does not take text. */
function useSlashKey(field: { current: HTMLInputElement | null }): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const target = event.target as HTMLElement;
      if (
        event.key !== '/' ||
        event.ctrlKey ||
        event.metaKey ||
        /^(INPUT|SELECT|TEXTAREA)$/.test(target.tagName)
      )
        return;
      event.preventDefault();
      field.current?.focus();
    };
    addEventListener('keydown', onKeyDown);
    return () => removeEventListener('keydown', onKeyDown);
  }, [field]);
}
