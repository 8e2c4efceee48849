// A source document → its title, which leads to its address if it has one, and its publisher if one is known.
import type { Source } from '../contract/index.ts';
import { useMessages } from './context.tsx';

export function SourceName({ source: { title, url, publisher, lang } }: { source: Source }) {
  const t = useMessages();
  const href = sourceUrl(url);
  const written = lang === 'zh' ? 'zh-Hans' : lang;
  return (
    <>
      <cite lang={written}>
        {href ? (
          <a href={href} rel="noopener noreferrer" target="_blank">
            {title}
          </a>
        ) : (
          title
        )}
      </cite>
      {t.now.comma}
      {publisher !== 'unknown' && (
        <>
          <span lang={written}>{publisher}</span>
          {t.now.comma}
        </>
      )}
    </>
  );
}

/** Only web addresses become links: a document may hold anything. */
export function sourceUrl(url: string | null | undefined): string | null {
  return url && /^https?:\/\//i.test(url) ? url : null;
}
