// What a person may say instead of a decision → a fold with the lines to paste, one block a choice.
import type { Span } from '../../contract/index.ts';
import type { Correction, OverrideLines } from '../override/index.ts';
import { asText } from './as-text.ts';

export type Choice = readonly [what: string /* HTML */, correction: Correction];

export function correctionsOf(passage: Span, choices: readonly Choice[], lines: OverrideLines): string {
  const blocks = choices.map(
    ([what, correction]) =>
      `<dt>${what}</dt><dd><pre tabindex="0">${asText(lines.of(passage, correction))}</pre></dd>`,
  );
  return `<details class="correct"><summary>Correct it: lines for <code>seeds/overrides.yaml</code></summary><dl>${blocks.join('')}</dl></details>`;
}
