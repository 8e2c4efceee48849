// A film and its shots → an MP4 or WebM file, frame by frame, through the browser's own encoder.
import {
  BufferTarget,
  CanvasSource,
  getFirstEncodableVideoCodec,
  Mp4OutputFormat,
  Output,
  QUALITY_HIGH,
  type VideoCodec,
  WebMOutputFormat,
} from 'mediabunny';
import type { Film } from './film.ts';
import { framesIn, type Shot } from './schedule.ts';

export interface VideoKind {
  readonly codec: VideoCodec;
  readonly type: 'mp4' | 'webm';
}

/** H.264 in MP4 plays everywhere; where a browser cannot write it, the best it can in WebM. Null: it writes none. */
export async function videoKind(width: number, height: number): Promise<VideoKind | null> {
  if (!('VideoEncoder' in globalThis)) return null;
  const size = { width, height, quality: QUALITY_HIGH };
  if (await getFirstEncodableVideoCodec(['avc'], size)) return { codec: 'avc', type: 'mp4' };
  const codec = await getFirstEncodableVideoCodec(['vp9', 'av1', 'vp8'], size);
  return codec && { codec, type: 'webm' };
}

/** Rejects with the signal's reason when it is aborted; nothing is kept of a video that is not finished. */
export async function writeVideo(
  film: Film,
  shots: readonly Shot[],
  rate: number,
  title: string,
  { codec, type }: VideoKind,
  tell: (frames: number) => void,
  signal: AbortSignal,
): Promise<Blob> {
  const target = new BufferTarget();
  const format = type === 'mp4' ? new Mp4OutputFormat({ fastStart: 'in-memory' }) : new WebMOutputFormat();
  const output = new Output({ format, target });
  const source = new CanvasSource(film.canvas, { codec, quality: QUALITY_HIGH, keyFrameInterval: 2 });
  output.addVideoTrack(source, { frameRate: rate });
  output.setMetadataTags({ title });
  await output.start();
  const all = framesIn(shots);
  let frame = 0;
  try {
    for (const shot of shots) {
      signal.throwIfAborted();
      await film.draw(shot.day);
      for (let i = 0; i < shot.frames; i++) {
        signal.throwIfAborted();
        await source.add(frame / rate, 1 / rate); // waits while the encoder has enough to do
        frame++;
      }
      tell(Math.min(frame, all));
    }
    await output.finalize();
  } catch (error) {
    await output.cancel();
    throw error;
  }
  return new Blob([target.buffer!], { type: type === 'mp4' ? 'video/mp4' : 'video/webm' });
}
