// What the list has in the living page and in the one that only has to be read: a day with its entries, an entry's line.
import type { ComponentChildren } from 'preact';
import type { Entry } from '../atlas/index.ts';
import { dateHeading } from '../time/index.ts';
import { useLang, useMessages } from './context.tsx';
import type { ListGroup } from './list-groups.ts';
import { placeWords } from './place-words.ts';

/** A date, how many it has, and a row each; `prefix` keeps ids apart where two lists stand in a page. */
export function DayGroup({
  group,
  prefix,
  row,
}: {
  group: ListGroup;
  prefix: string;
  row: (entry: Entry) => ComponentChildren;
}) {
  const t = useMessages();
  const lang = useLang();
  const id = `${prefix}-${group.key.replace(/\W+/g, '-')}`;
  return (
    <section aria-labelledby={id}>
      <div class="group-head">
        <h3 id={id}>{dateHeading(group.date, lang)}</h3>
        <span class="num">{t.side.many(group.entries.length)}</span>
      </div>
      <ul>{group.entries.map(row)}</ul>
    </section>
  );
}

/** Group (for those who do not see its shape), places and kind. */
export function RowMeta({ entry, children }: { entry: Entry; children?: ComponentChildren }) {
  const t = useMessages();
  const lang = useLang();
  return (
    <span class="row-meta">
      <span class="vh">{t.groups[entry.group]} · </span>
      {placeWords(entry, lang, t)} · {t.kinds[entry.initiative.kind]}
      {children}
    </span>
  );
}
