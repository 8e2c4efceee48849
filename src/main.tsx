// The page's entry: read the address, load the data, start the page.
import './ui/styles/index.css';
import { render } from 'preact';
import { loadVersion } from './atlas/index.ts';
import { MESSAGES, preferredLang } from './i18n/index.ts';
import { readUrl } from './state/index.ts';
import { Failure, keepFrontPicture, startPage } from './ui/index.ts';

const root = document.getElementById('app')!;
const state = readUrl(location.search);

try {
  const { dataset, problems, dataUrl } = await loadVersion(location.search, new URL('./', document.baseURI));
  for (const problem of problems) console.error(problem);
  keepFrontPicture(root);
  root.replaceChildren();
  startPage(root, dataset, dataUrl, state, problems);
} catch (error) {
  console.error(error);
  root.replaceChildren();
  render(<Failure error={error} t={MESSAGES[state.lang ?? preferredLang(navigator.languages)]} />, root);
}
