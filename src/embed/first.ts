// The frame's first script, a classic one that needs no CORS: says that the frame lives, and why nothing else comes.

const NS = { ns: 'chain-atlas', v: 1 };
const say = (message: Record<string, unknown>) => {
  if (parent !== window) parent.postMessage({ ...NS, ...message }, '*');
};
say({ type: 'alive' });
document.documentElement.dataset.theme =
  new URLSearchParams(location.search).get('theme') ??
  (matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light');

/** A module that could not be fetched says nothing on its own; in a sandbox without an origin it needs CORS. */
addEventListener(
  'error',
  ({ target }) => {
    if (!(target instanceof HTMLScriptElement) && !(target instanceof HTMLLinkElement)) return;
    const message =
      origin === 'null'
        ? 'The atlas cannot start in this sandbox: its server would have to send the header “Access-Control-Allow-Origin: *”.'
        : 'The atlas cannot start: a part of it could not be loaded.';
    say({ type: 'error', kind: 'load', message });
    const show = () => {
      const box = document.getElementById('app');
      if (!box || box.querySelector('.atlas') || box.querySelector('[role="alert"]')) return;
      const line = document.createElement('p');
      line.setAttribute('role', 'alert');
      line.textContent = `${message} `;
      const link = Object.assign(document.createElement('a'), {
        href: '../',
        target: '_blank',
        rel: 'noopener',
      });
      link.textContent = 'ChainAtlas: blockchain initiatives in China';
      line.append(link);
      box.replaceChildren(line);
    };
    if (document.readyState === 'loading') addEventListener('DOMContentLoaded', show);
    else show();
  },
  true,
);
