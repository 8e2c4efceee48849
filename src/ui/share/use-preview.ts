// What a picture is to show → the very SVG that would be saved, drawn anew when anything in it changes.
import { useEffect, useState } from 'preact/hooks';
import { type Plate, type PlateRequest, plateOf, svgOf } from '../../share/image/index.ts';
import { themeOf, useAtlas, useLang, useSelected } from '../context.tsx';

/** While the reader types, the preview waits. */
const PAUSE_MS = 250;

/** `picture`: the address of the SVG, '' until there is one. `state` must be the same object while it says the same. */
export function usePreview({ title, format, state }: Pick<PlateRequest, 'title' | 'format' | 'state'>) {
  const atlas = useAtlas();
  const lang = useLang();
  const theme = useSelected(themeOf);
  const [shown, setShown] = useState<{ plate: Plate; picture: string } | null>(null);
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    let gone = false;
    const make = async () => {
      const plate = await plateOf(atlas, { title, format, ...(state && { state }) });
      const file = await svgOf(plate);
      if (gone) return;
      setFailed(false);
      setShown({ plate, picture: URL.createObjectURL(file) });
    };
    const timer = setTimeout(
      () =>
        make().catch((error) => {
          console.warn(error);
          if (!gone) setFailed(true);
        }),
      PAUSE_MS,
    );
    return () => {
      gone = true;
      clearTimeout(timer);
    };
  }, [atlas, title, format, state, lang, theme]);
  useEffect(() => () => URL.revokeObjectURL(shown?.picture ?? ''), [shown]);
  return { plate: shown?.plate ?? null, picture: shown?.picture ?? '', failed };
}
