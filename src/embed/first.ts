// The frame's first script, a classic one that needs no CORS: says that the frame lives, shows a picture while the rest comes, and why it does not.

import { GUIDED, type Notice, wrap } from './message.ts';

const say = (notice: Notice) => {
  if (parent !== window) parent.postMessage(wrap(notice), '*');
};
say({ type: 'alive' });

const asked = new URLSearchParams(location.search);
const zh = /^zh/i.test(asked.get('lang') ?? navigator.language);
const theme =
  /^(light|dark)$/.exec(asked.get('theme') ?? '')?.[0] ??
  (matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light');
document.documentElement.lang = zh ? 'zh-Hans' : 'en';
document.documentElement.dataset.theme = theme;

/** The page's own words come with the scripts that may be missing. */
const WORDS = zh
  ? {
      atlas: 'ChainAtlas：中国区块链举措地图',
      poster: '静态地图',
      sandbox: '地图无法在此沙盒中启动：服务器须发送标头“Access-Control-Allow-Origin: *”。',
      part: '地图无法启动：有一部分未能加载。',
    }
  : {
      atlas: 'ChainAtlas: blockchain initiatives in China',
      poster: 'The map as a picture, without motion',
      sandbox:
        'The atlas cannot start in this sandbox: its server would have to send the header “Access-Control-Allow-Origin: *”.',
      part: 'The atlas cannot start: a part of it could not be loaded.',
    };

/** Until something better stands there: the map as a picture, which leads to the whole atlas, and what is wrong. */
function show(sentence = ''): void {
  const box = document.getElementById('app');
  if (!box || box.querySelector('.atlas, [role="alert"]')) return;
  const make = <Name extends 'a' | 'img' | 'p' | 'span'>(
    name: Name,
    values: Partial<HTMLElementTagNameMap[Name]>,
  ) => Object.assign(document.createElement(name), values);
  const link = make('a', { href: `../${location.search}`, target: '_blank', rel: 'noopener' });
  const image = make('img', { alt: WORDS.poster, onerror: () => image.remove() });
  image.src = `../posters/${zh ? 'zh' : 'en'}.${theme}.svg`;
  image.setAttribute('width', '100%');
  link.append(image, make('span', { textContent: WORDS.atlas }));
  box.replaceChildren(...(sentence ? [make('p', { role: 'alert', textContent: sentence })] : []), link);
}

/** A page that fetches quickly needs no picture, and one whose host shows the poster itself needs none either. */
const QUICK_MS = 500;
if (window.name !== GUIDED) setTimeout(show, QUICK_MS);

/** A module that could not be fetched says nothing on its own; in a sandbox without an origin it needs CORS. */
addEventListener(
  'error',
  ({ target }) => {
    if (!(target instanceof HTMLScriptElement) && !(target instanceof HTMLLinkElement)) return;
    const message = origin === 'null' ? WORDS.sandbox : WORDS.part;
    say({ type: 'error', kind: 'load', message });
    if (document.readyState === 'loading') addEventListener('DOMContentLoaded', () => show(message));
    else show(message);
  },
  true,
);
