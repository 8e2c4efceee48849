// The view as it stands → the plate that the Share dialog would save of it, as a file for the page around the frame.
import { MESSAGES } from '../../i18n/index.ts';
import { type Atlas, langOf } from '../../ui/context.tsx';

/** `type`: a MIME type that a canvas can write. Needs no WebGL, so a map that rests is not woken. */
export async function mapImage(atlas: Atlas, type: string): Promise<Blob> {
  const { plateOf, rasterOf } = await import('../../share/image/index.ts');
  const lang = langOf(atlas.store.get(), atlas.environment.get());
  const plate = await plateOf(atlas, { title: MESSAGES[lang].documentTitle, format: 'screen' });
  return rasterOf(plate, devicePixelRatio, type);
}
