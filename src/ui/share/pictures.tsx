// The panel "Pictures" of the Share dialog; what draws and writes them comes when it is first opened.
import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { useMessages } from '../context.tsx';

let Room: ComponentType | null = null;

export function PicturesPanel() {
  const t = useMessages();
  const [state, setState] = useState<'loading' | 'ready' | 'failed'>(Room ? 'ready' : 'loading');
  useEffect(() => {
    if (Room) return;
    import('./pictures-room.tsx').then(
      ({ PicturesRoom }) => {
        Room = PicturesRoom;
        setState('ready');
      },
      (error) => {
        console.error(error);
        setState('failed');
      },
    );
  }, []);
  if (Room) return <Room />;
  return <p role="status">{state === 'failed' ? t.error.retry : t.map.loading}</p>;
}
