// A row of the list, table or places → the props with which it points at its mark on the map.
import type { TargetedPointerEvent } from 'preact';
import { useEffect } from 'preact/hooks';
import { endHighlight, setHighlighted } from '../state/index.ts';
import { useAtlas } from './context.tsx';

/** `what` is an initiative's id or a place's code. A finger does not hover: a touch would leave the ring behind. */
export function useHighlight(what: string) {
  const { act } = useAtlas();
  const start = () => act(setHighlighted(what));
  const end = () => act(endHighlight(what));
  useEffect(() => () => act(endHighlight(what)), [act, what]);
  return {
    onPointerEnter: (event: TargetedPointerEvent<HTMLElement>) => {
      if (event.pointerType !== 'touch') start();
    },
    onPointerLeave: end,
    onFocus: (event: FocusEvent) => {
      if ((event.currentTarget as HTMLElement).matches(':focus-visible')) start();
    },
    onBlur: end,
  };
}
