// The sections of a review page → what stands before and after them.
import { asText, count } from './as-text.ts';
import { outlineSymbol } from './map.ts';
import { type Section, tally } from './section.ts';
import { STYLE } from './style.ts';

// Opens what a link leads to and copies lines; without it, everything can still be opened and selected by hand.
export const SCRIPT = `const open=()=>{const to=document.getElementById(location.hash.slice(1));const fold=to?.closest('details');if(fold){fold.open=true;fold.querySelector('summary').focus({preventScroll:true});to.scrollIntoView({block:'nearest'})}};addEventListener('hashchange',open);open();
if(navigator.clipboard)addEventListener('toggle',({target})=>{if(!target.open||!target.matches('.correct'))return;for(const lines of target.querySelectorAll('pre:not(:has(+button))')){const copy=document.createElement('button');copy.type='button';copy.textContent='Copy';copy.onclick=async()=>{await navigator.clipboard.writeText(lines.textContent);copy.textContent='Copied'};lines.after(copy)}},true);`;
/** Of the script above: a script that got into the page in any other way does not run. A test computes it. */
export const SCRIPT_HASH = 'sha256-FYuNTCtH74SEJsirKOP5WBWU2sUWCbV1onpad0ijVas=';
const MOST_DOUBTS = 200; // that are listed above all documents

/** What the head tells of a section. */
export interface Entry extends Omit<Section, 'pieces'> {
  readonly shown: boolean; // its section follows; false where the page would grow too large
}

/** `outline` is the provinces' path of `outlineOf`. */
export function pageHead(sections: readonly Entry[], outline: string): string {
  const sum = (pick: (c: Section['counts']) => number) => sections.reduce((n, s) => n + pick(s.counts), 0);
  const all = {
    mentions: sum((c) => c.mentions),
    doubtful: sum((c) => c.doubtful),
    initiatives: sum((c) => c.initiatives),
    problems: sum((c) => c.problems),
  };
  const entries = sections.map(
    ({ key, title, counts, shown }) =>
      `<li>${shown ? `<a href="#${key}">${asText(title)}</a>` : asText(title)} <span class="note">${tally(counts)}</span></li>`,
  );
  const hidden = sections.filter(({ shown }) => !shown).length;
  const limit =
    hidden > 0
      ? `<p><b>Only the first ${count(sections.length - hidden, 'document')} can be read on this page</b>, or a browser could not open it. For the others, write a page of fewer documents.</p>`
      : '';
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><meta name="color-scheme" content="light dark"><meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; script-src '${SCRIPT_HASH}'; base-uri 'none'; form-action 'none'"><title>What was read in ${count(sections.length, 'document')}</title><style>${STYLE}</style></head><body>
${outlineSymbol(outline)}<header class="page"><h1>What was read in ${count(sections.length, 'document')}</h1><p>${tally(all)}. A name in the text leads to why it was placed where it is, and how to correct that.</p>${limit}
<ul class="legend" aria-label="Marks"><li><span class="mark location sure">name<small>loc 98</small></span> location, confidence 98 %</li><li><span class="mark organisation sure">name<small>org 98</small></span> in an organisation’s name</li><li><span class="mark media sure">name<small>media 98</small></span> publisher or dateline</li><li><span class="mark background sure">name<small>bg 98</small></span> background</li><li><span class="mark location likely">name<small>loc 75</small></span> dashed: below 90 %</li><li><span class="mark location doubtful">name<small>loc 55</small></span> wavy: below 60 %</li><li><span class="evidence"><span class="act">1</span>words</span> evidence of an initiative</li></ul>
${all.doubtful > 0 ? '<p><label><input type="checkbox" id="doubtful"> list only doubtful mentions</label></p>' : ''}</header>
${firstLook(sections)}${sections.length > 1 ? `<nav aria-label="Documents"><ol>${entries.join('')}</ol></nav>` : ''}<main>
`;
}

/** What a careful reader would hesitate at, before all that is clear. */
function firstLook(sections: readonly Entry[]): string {
  const doubts = sections.flatMap(({ shown, doubts }) => (shown ? doubts : []));
  if (doubts.length === 0) return '';
  const more = doubts.length - MOST_DOUBTS;
  const rest =
    more > 0 ? `<p class="note">… and ${more.toLocaleString('en')} more, at their documents.</p>` : '';
  return `<section class="look" aria-labelledby="look"><h2 id="look">Look at these first</h2><ol>${doubts.slice(0, MOST_DOUBTS).join('')}</ol>${rest}</section>`;
}

export function pageFoot(): string {
  return `</main><script>${SCRIPT}</script></body></html>\n`;
}
