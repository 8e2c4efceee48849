// The sections of a review page → what stands before and after them.
import { asText, count } from './as-text.ts';
import { outlineSymbol } from './map.ts';
import { type Section, tally } from './section.ts';
import { STYLE } from './style.ts';

// Opens what a link leads to; without it, everything can still be opened by hand.
const SCRIPT = `const open=()=>{const to=document.getElementById(location.hash.slice(1));const fold=to?.closest('details');if(fold){fold.open=true;to.scrollIntoView({block:'nearest'})}};addEventListener('hashchange',open);open();`;

/** `outline` is the provinces' path of `outlineOf`. */
export function pageHead(sections: readonly Omit<Section, 'pieces'>[], outline: string): string {
  const sum = (pick: (c: Section['counts']) => number) => sections.reduce((n, s) => n + pick(s.counts), 0);
  const all = {
    mentions: sum((c) => c.mentions),
    doubtful: sum((c) => c.doubtful),
    initiatives: sum((c) => c.initiatives),
    problems: sum((c) => c.problems),
  };
  const entries = sections.map(
    ({ key, title, counts }) =>
      `<li><a href="#${key}">${asText(title)}</a> <span class="note">${tally(counts)}</span></li>`,
  );
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><meta name="color-scheme" content="light dark"><meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'"><title>What was read in ${count(sections.length, 'document')}</title><style>${STYLE}</style></head><body>
${outlineSymbol(outline)}<header class="page"><h1>What was read in ${count(sections.length, 'document')}</h1><p>${tally(all)}. A name in the text leads to why it was placed where it is, and how to correct that.</p>
<ul class="legend" aria-label="Marks"><li><span class="mark location sure">name<small>loc 98</small></span> location, confidence 98 %</li><li><span class="mark organisation sure">name<small>org 98</small></span> in an organisation’s name</li><li><span class="mark media sure">name<small>media 98</small></span> publisher or dateline</li><li><span class="mark background sure">name<small>bg 98</small></span> background</li><li><span class="mark location likely">name<small>loc 75</small></span> dashed: below 90 %</li><li><span class="mark location doubtful">name<small>loc 55</small></span> wavy: below 60 %</li><li><span class="evidence"><span class="act">1</span>words</span> evidence of an initiative</li></ul>
<p><label><input type="checkbox" id="doubtful"> list only doubtful mentions</label></p></header>
${sections.length > 1 ? `<nav aria-label="Documents"><ol>${entries.join('')}</ol></nav>` : ''}<main>
`;
}

export function pageFoot(): string {
  return `</main><script>${SCRIPT}</script></body></html>\n`;
}
