// A module with a component in it → that component, fetched when it is first shown.
import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { useMessages } from '../context.tsx';

export function later<P extends object>(fetch: () => Promise<ComponentType<P>>): ComponentType<P> {
  let Room: ComponentType<P> | null = null;
  return function Later(props: P) {
    const t = useMessages();
    const [state, setState] = useState<'loading' | 'ready' | 'failed'>('loading');
    useEffect(() => {
      if (Room) return;
      fetch().then(
        (fetched) => {
          Room = fetched;
          setState('ready');
        },
        (error) => {
          console.error(error);
          setState('failed');
        },
      );
    }, []);
    if (Room) return <Room {...props} />;
    return <p role="status">{state === 'failed' ? t.error.retry : t.map.loading}</p>;
  };
}
