// The atlas and what the reader asks for → an animation as a file, with the code of its format fetched only then.
import type { AtlasState, Mode } from '../../state/index.ts';
import type { Day } from '../../time/index.ts';
import { type Atlas, themeOf } from '../../ui/context.tsx';
import { courseOf } from '../../ui/player.ts';
import { embeddedFonts, type Format, plateOf } from '../image/index.ts';
import { createFilm } from './film.ts';
import { framesIn, type Shot, schedule, type Timing } from './schedule.ts';

export interface AnimationRequest extends Timing {
  readonly kind: 'video' | 'gif';
  readonly title: string;
  readonly format: Format;
  readonly density: number;
  readonly mode: Mode;
}
export interface Made {
  readonly file: Blob;
  readonly type: 'mp4' | 'webm' | 'gif';
  readonly first: Day;
  readonly last: Day;
}

/** The stretch that playing the page runs through, from its first news to the right thumb. */
export function stretchOf(atlas: Atlas): { first: Day; last: Day } {
  const { start, end } = courseOf(atlas.store.get(), atlas, true);
  return { first: start, last: end };
}

/** `tell` hears how many frames are done, of how many. Rejects with the signal's reason, or in plain words. */
export async function makeAnimation(
  atlas: Atlas,
  request: AnimationRequest,
  tell: (done: number, all: number) => void,
  signal: AbortSignal,
): Promise<Made> {
  const { first, last } = stretchOf(atlas);
  const shots = schedule(first, last, request);
  const all = framesIn(shots);
  tell(0, all);
  const state: AtlasState = { ...atlas.store.get(), mode: request.mode };
  const theme = themeOf(state, atlas.environment.get());
  const days = shots.map((shot: Shot) => shot.day);
  const [plate, fonts] = await Promise.all([plateOf(atlas, { ...request, state, days }), embeddedFonts()]);
  signal.throwIfAborted();
  const film = createFilm(plate, fonts, request.density, request.kind === 'gif');
  const said = (done: number) => tell(done, all);
  try {
    if (request.kind === 'gif') {
      const { writeGif } = await import('./gif.ts');
      const file = await writeGif(film, shots, request.rate, theme, said, signal);
      return { file, type: 'gif', first, last };
    }
    const { videoKind, writeVideo } = await import('./video.ts');
    const kind = await videoKind(film.canvas.width, film.canvas.height);
    if (!kind) throw new NoVideo();
    const file = await writeVideo(film, shots, request.rate, plate.title, kind, said, signal);
    return { file, type: kind.type, first, last };
  } finally {
    film.close();
  }
}

export class NoVideo extends Error {}

/** Asked before the reader is offered one: whether there is an encoder at all. */
export const writesVideo = (): boolean => 'VideoEncoder' in globalThis;
