// A snippet's input → what it makes: the real frame, the picture or the link, scaled to the room that the dialog has.
import { useEffect, useRef, useState } from 'preact/hooks';
import { readNotice } from '../../embed/host/check.ts';
import { frameAddress, isFrame, pageAddress, type SnippetInput, snippetState } from '../../share/index.ts';
import { later } from './later.tsx';
import { useShareWords } from './words.ts';

/** With what draws it. */
const OwnPicture = later(async () => (await import('./own-picture.tsx')).OwnPicture);

const SETTLE_MS = 400; // a frame is loaded anew for each change, so it waits for the last of several

export function Preview({ input }: { input: SnippetInput }) {
  const w = useShareWords();
  const { options, site, names, state } = input;
  const shown = { ...site, data: options.frozen ? site.data : null };
  const seen = snippetState(state, options);
  return (
    <>
      <h3>{w.preview}</h3>
      {isFrame(options.form) ? (
        <Frame address={frameAddress(seen, shown)} options={options} name={options.name || names.frame} />
      ) : options.form === 'image' && options.picture === 'view' ? (
        <OwnPicture input={input} href={pageAddress(seen, shown)} />
      ) : options.form === 'image' ? (
        <Picture input={input} href={pageAddress(seen, shown)} />
      ) : (
        <p class="share-sample">
          <a href={pageAddress(seen, shown)} target="_blank" rel="noopener">
            {options.name || names.link}
          </a>
        </p>
      )}
    </>
  );
}

function Frame({
  address,
  options: { width, height },
  name,
}: {
  address: string;
  options: SnippetInput['options'];
  name: string;
}) {
  const w = useShareWords();
  const room = useRef<HTMLDivElement>(null);
  const frame = useRef<HTMLIFrameElement>(null);
  const [most, setMost] = useState(640);
  const [content, setContent] = useState(460);
  const settled = useSettled(address);
  useEffect(() => {
    const watcher = new ResizeObserver(([entry]) => setMost(entry!.contentRect.width));
    watcher.observe(room.current!);
    const hear = ({ data, source }: MessageEvent) => {
      if (source !== frame.current?.contentWindow) return;
      const notice = readNotice(data);
      if (notice?.type === 'height') setContent(notice.px);
    };
    addEventListener('message', hear);
    return () => {
      watcher.disconnect();
      removeEventListener('message', hear);
    };
  }, []);
  const wide = width ?? most;
  const [across = 0, down = 1] = typeof height === 'string' ? height.split('/').map(Number) : [];
  const high =
    height === 'content'
      ? content
      : typeof height === 'number'
        ? height
        : Math.max(360, (wide * down) / across);
  const scale = Math.min(1, most / wide);
  return (
    <>
      <div ref={room} class="share-room" style={{ height: `${high * scale}px` }}>
        <iframe
          key={settled} // a changed `src` would leave a step in the reader's history
          ref={frame}
          src={settled}
          title={name}
          style={{ width: `${wide}px`, height: `${high}px`, transform: scale < 1 ? `scale(${scale})` : '' }}
        />
      </div>
      {scale < 0.995 && <p class="share-note">{w.scaled(Math.round(scale * 100))}</p>}
    </>
  );
}

/** As the page's theme is, where the snippet leaves it to the reader's system. */
function Picture({ input, href }: { input: SnippetInput; href: string }) {
  const { options, site, names, lang } = input;
  const file = (theme: string) => `${site.site}posters/${lang}.${theme}.${options.format}`;
  return (
    <a class="share-poster" href={href} target="_blank" rel="noopener">
      <picture>
        {options.theme === null && <source srcset={file('dark')} media="(prefers-color-scheme: dark)" />}
        <img
          src={file(options.theme ?? 'light')}
          alt={options.name || names.picture}
          width={1200}
          height={630}
        />
      </picture>
    </a>
  );
}

function useSettled(value: string): string {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), SETTLE_MS);
    return () => clearTimeout(timer);
  }, [value]);
  return settled;
}
