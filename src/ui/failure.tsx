// An error while reading the data → a page that says which file, why, and how to try again.
import { DataError } from '../atlas/index.ts';
import type { Messages } from '../i18n/index.ts';

/** Without the manifest: all the page can show. */
export function Failure({ error, t }: { error: unknown; t: Messages }) {
  return (
    <div class="failure">
      <p class="wordmark" lang="en">
        {t.title}
      </p>
      <main>
        <Problem error={error} t={t} />
      </main>
    </div>
  );
}

/** With the rest of the page alive around it. */
export function Problem({ error, t }: { error: unknown; t: Messages }) {
  const known = error instanceof DataError ? error : null;
  const detail = known ? known.detail : error instanceof Error ? error.message : String(error);
  return (
    <div class="problem">
      <div role="alert">
        <h2>{t.error.title}</h2>
        {known && <p>{t.error[known.problem](known.file)}</p>}
        <p class="quiet" lang="en">
          {t.error.detail}: {detail}
        </p>
      </div>
      <button type="button" class="solid-button" onClick={() => location.reload()}>
        {t.error.retry}
      </button>
    </div>
  );
}

/** In a frame: the same, with the way out of it. */
export function FrameFailure({ error, t, site }: { error: unknown; t: Messages; site: URL }) {
  return (
    <div class="failure frame-failure">
      <main>
        <Problem error={error} t={t} />
        <a class="link" href={site.href} target="_blank" rel="noopener">
          {t.embed.open}
        </a>
      </main>
    </div>
  );
}
