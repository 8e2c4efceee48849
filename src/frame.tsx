// The frame's entry: the same atlas without the site's chrome, listening to the page around it.
import './ui/styles/index.css';
import './ui/styles/embed.css';
import { render } from 'preact';
import { DataError, loadVersion } from './atlas/index.ts';
import { createBerth, startGuest, tell } from './embed/guest/index.ts';
import { MESSAGES, preferredLang } from './i18n/index.ts';
import { readUrl } from './state/index.ts';
import { EmbedPage, FrameFailure, startPage } from './ui/index.ts';

const root = document.getElementById('app')!;
const site = new URL('../', document.baseURI);
const state = readUrl(location.search);
const berth = createBerth(root);
for (const link of document.querySelectorAll<HTMLLinkElement>('link[rel="canonical"]'))
  link.href = new URL(`../${location.search}`, document.baseURI).href; // a relative one says nothing to a crawler

try {
  const { dataset, problems, dataUrl } = await loadVersion(location.search, site);
  for (const problem of problems) console.error(problem);
  root.replaceChildren();
  const atlas = startPage(root, dataset, dataUrl, state, problems, { View: EmbedPage, berth });
  startGuest(atlas, root, berth);
} catch (error) {
  console.error(error);
  const t = MESSAGES[state.lang ?? preferredLang(navigator.languages)];
  const known = error instanceof DataError ? error : undefined;
  tell({
    type: 'error',
    kind: known?.problem === 'refused' ? 'refused' : 'data',
    message: known ? t.error[known.problem](known.file) : String(error),
  });
  root.replaceChildren();
  const { lang = 'en', dataset } = document.documentElement;
  const poster = `${lang.slice(0, 2)}.${dataset.theme}.svg`;
  render(
    <>
      <FrameFailure error={error} t={t} site={site} />
      <img
        src={new URL(`posters/${poster}`, site).href}
        alt={t.embed.poster}
        width="100%"
        onError={({ currentTarget }) => currentTarget.remove()}
      />
    </>,
    root,
  );
}
