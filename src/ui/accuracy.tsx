// The manifest's accuracy → a table: a row a figure, a column a gold set, each column saying what it was measured on.
import type { Accuracy } from '../contract/index.ts';
import { useMessages } from './context.tsx';

export function Figures({ sets }: { sets: readonly Accuracy[] }) {
  const t = useMessages();
  const keys = [...new Set(sets.flatMap(({ figures }) => Object.keys(figures)))];
  return (
    <table class="figures">
      <caption class="vh">{t.method.accuracy}</caption>
      <thead>
        <tr>
          <th scope="col">{t.method.measure}</th>
          {sets.map(({ set, documents, tuned }) => (
            <th key={set} scope="col">
              {t.method.set(set)}
              <span>
                {t.documents(documents)}
                {t.now.comma}
                {tuned ? t.method.tuned : t.method.unseen}
              </span>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {keys.map((key) => (
          <tr key={key}>
            <th scope="row">{t.method.figure(key)}</th>
            {sets.map(({ set, figures }) => (
              <td key={set} class="num">
                {wordsOf(key, figures[key], t.n)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** What is counted, not shared out. */
const COUNTS = new Set(['commentary-mapped']);

/** A share as a percentage, a count as a number; a dash where a set does not measure it. */
function wordsOf(key: string, value: number | undefined, n: (value: number) => string): string {
  if (value === undefined) return '–';
  return COUNTS.has(key) ? n(value) : `${n(Math.round(value * 1000) / 10)} %`;
}
