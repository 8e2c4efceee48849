// The bar at the top: name, tagline, search, compare, method, data, language, theme, share; on phones a menu holds the rest.
import { useState } from 'preact/hooks';
import { setDialog, setLang, setTheme } from '../state/index.ts';
import { CompareButton } from './compare-door.tsx';
import { themeOf, useAtlas, useLang, useLayout, useMessages, useSelected } from './context.tsx';
import { CloseIcon, MenuIcon, MoonIcon, SearchIcon, SunIcon } from './icons.tsx';
import { Search } from './search.tsx';
import { ShareButton } from './share-door.tsx';

export function Header() {
  const t = useMessages();
  const layout = useLayout();
  const { act } = useAtlas();
  const [searching, setSearching] = useState(false);
  const phone = layout === 'phone';
  return (
    <header class={`header${searching ? ' searching' : ''}`}>
      <a class="skip" href="#list">
        {t.nav.skip}
      </a>
      <h1 class="brand">
        <span class="wordmark" lang="en">
          {t.title}
        </span>
        {layout === 'desktop' && <span class="tagline">{t.tagline}</span>}
      </h1>
      {(!phone || searching) && <Search autofocus={phone} onLeave={() => setSearching(false)} />}
      <nav class="nav" aria-label={t.nav.menu}>
        {phone ? (
          <>
            <button
              type="button"
              class="icon-button"
              aria-label={t.nav.search}
              aria-expanded={searching}
              onClick={() => setSearching(!searching)}
            >
              {searching ? <CloseIcon /> : <SearchIcon />}
            </button>
            {!searching && (
              <>
                <ShareButton narrow />
                <button
                  type="button"
                  class="icon-button"
                  aria-label={t.nav.menu}
                  aria-haspopup="dialog"
                  onClick={() => act(setDialog('menu'))}
                >
                  <MenuIcon />
                </button>
              </>
            )}
          </>
        ) : (
          <>
            {layout === 'desktop' && (
              <>
                <CompareButton />
                <button type="button" onClick={() => act(setDialog('method'))}>
                  {t.nav.method}
                </button>
                <button type="button" onClick={() => act(setDialog('data'))}>
                  {t.nav.data}
                </button>
              </>
            )}
            {layout === 'compact' && (
              <button type="button" onClick={() => act(setDialog('menu'))}>
                {t.nav.menu}
              </button>
            )}
            <LangButton />
            <ThemeButton />
            <ShareButton narrow={false} />
          </>
        )}
      </nav>
    </header>
  );
}

export function LangButton() {
  const t = useMessages();
  const lang = useLang();
  const { act } = useAtlas();
  const other = lang === 'zh' ? 'en' : 'zh';
  return (
    <button
      type="button"
      lang={other === 'zh' ? 'zh-Hans' : 'en'}
      aria-label={t.nav.otherLanguageLong}
      onClick={() => act(setLang(other))}
    >
      {t.nav.otherLanguage}
    </button>
  );
}

export function ThemeButton() {
  const t = useMessages();
  const { act } = useAtlas();
  const theme = useSelected(themeOf);
  const label = theme === 'dark' ? t.nav.lighter : t.nav.darker;
  return (
    <button
      type="button"
      class="theme"
      aria-label={label}
      title={label}
      onClick={() => act(setTheme(theme === 'dark' ? 'light' : 'dark'))}
    >
      {theme === 'dark' ? <SunIcon /> : <MoonIcon />}
    </button>
  );
}
