// A text → a button that puts it on the clipboard and says so; where there is no clipboard it shows the text, selected.
import { useState } from 'preact/hooks';

const SAID_MS = 3000; // as long as the button says that it is done

export function CopyText({
  text,
  name,
  words = name,
  done,
  kind = 'link',
}: {
  text(): string; // asked when it is copied: the view may have moved on
  name: string;
  words?: string; // what it reads as, where what stands beside it says the rest
  done: string;
  kind?: 'link' | 'solid-button';
}) {
  const [result, setResult] = useState<'' | 'done' | 'shown'>('');
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text());
      setResult('done');
      setTimeout(() => setResult(''), SAID_MS);
    } catch {
      setResult('shown'); // no permission, or an insecure page: the reader copies it
    }
  };
  return (
    <>
      <button
        type="button"
        class={kind}
        aria-label={words === name || result === 'done' ? undefined : name}
        onClick={copy}
      >
        {result === 'done' ? done : words}
      </button>
      <span class="vh" role="status">
        {result === 'done' ? done : ''}
      </span>
      {result === 'shown' && (
        <input class="address" readOnly aria-label={name} value={text()} ref={(box) => box?.select()} />
      )}
    </>
  );
}
