// The data on the page → its version, and whether the atlas keeps it when its data changes.
import { useEffect, useState } from 'preact/hooks';
import { isReleased, siteOf } from '../../share/index.ts';
import { useAtlas } from '../context.tsx';
import { versionOf } from '../save-shown.ts';

/** `released` is undefined until it is known, and where nobody says. */
export function useVersion(): { readonly version: string; readonly released: boolean | undefined } {
  const atlas = useAtlas();
  const version = versionOf(atlas);
  const [released, setReleased] = useState<boolean>();
  useEffect(() => {
    isReleased(siteOf(atlas.dataUrl).site, version).then(setReleased);
  }, [atlas, version]);
  return { version, released };
}
