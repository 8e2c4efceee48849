// The page of examples → the same with this atlas' own address in every snippet, and the first two of them alive.
import './examples.css';

const HOME = new URL('../../', document.baseURI).href;

for (const code of document.querySelectorAll('pre code')) {
  code.textContent = (code.textContent ?? '')
    .replaceAll('https://example.org/atlas/', HOME)
    .replaceAll('https://example.org', new URL(HOME).origin);
}

const script = document.createElement('script');
script.src = `${HOME}embed.js`;
document.head.append(script);

for (const place of document.querySelectorAll<HTMLElement>('[data-live]')) {
  const snippet = document.querySelector(`[data-example="${place.dataset.live}"]`)?.textContent ?? '';
  // This page's own policy allows no style attributes.
  const parsed = new DOMParser().parseFromString(snippet.replace(/ style="[^"]*"/g, ''), 'text/html');
  for (const element of parsed.querySelectorAll('iframe, chain-atlas'))
    place.append(document.importNode(element, true));
}
