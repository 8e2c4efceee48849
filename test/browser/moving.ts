// A file with a moving picture → what a player finds in it: its size, its length, and how its first and last frames look.
import type { Page } from '@playwright/test';

export interface Moving {
  readonly width: number;
  readonly height: number;
  readonly seconds: number;
  readonly frames: number; // 0 where the player does not tell
  readonly colours: number; // in the last frame, at 32 steps a channel
  readonly changed: number; // share of pixels, 0 to 1, that differ between the first frame and the last
}

/** Played by the page's own browser, from memory. */
export function played(page: Page, file: Buffer, type: string): Promise<Moving> {
  return page.evaluate(
    async ([base64 = '', type = '']) => {
      const bytes = Uint8Array.from(atob(base64), (c) => c.charCodeAt(0));
      const canvas = document.createElement('canvas');
      const context = canvas.getContext('2d', { willReadFrequently: true })!;
      const take = (source: VideoFrame | HTMLVideoElement, width: number, height: number) => {
        [canvas.width, canvas.height] = [width, height];
        context.drawImage(source, 0, 0);
        return context.getImageData(0, 0, width, height).data;
      };
      const compare = (first: Uint8ClampedArray, last: Uint8ClampedArray) => {
        const seen = new Set<number>();
        let changed = 0;
        for (let i = 0; i < last.length; i += 4) {
          seen.add((last[i]! >> 3) * 1024 + (last[i + 1]! >> 3) * 32 + (last[i + 2]! >> 3));
          if ([0, 1, 2].some((c) => Math.abs(first[i + c]! - last[i + c]!) > 40)) changed++;
        }
        return { colours: seen.size, changed: (changed * 4) / last.length };
      };
      if (type === 'image/gif') {
        const decoder = new ImageDecoder({ data: bytes, type });
        await decoder.completed;
        await decoder.tracks.ready;
        const frames = decoder.tracks.selectedTrack!.frameCount;
        let seconds = 0;
        const ends: Uint8ClampedArray[] = [];
        for (let frameIndex = 0; frameIndex < frames; frameIndex++) {
          const { image } = await decoder.decode({ frameIndex });
          seconds += (image.duration ?? 0) / 1e6;
          if (frameIndex === 0 || frameIndex === frames - 1)
            ends.push(take(image, image.displayWidth, image.displayHeight));
          image.close();
        }
        const { width, height } = canvas;
        return { width, height, seconds, frames, ...compare(ends[0]!, ends.at(-1)!) };
      }
      const video = document.createElement('video');
      video.muted = true;
      video.src = URL.createObjectURL(new Blob([bytes], { type }));
      await new Promise((resolve, reject) => {
        video.onloadeddata = resolve;
        video.onerror = () => reject(new Error(video.error?.message));
      });
      const at = async (seconds: number) => {
        const sought = new Promise((resolve) => {
          video.onseeked = resolve;
        });
        video.currentTime = seconds;
        await sought;
        return take(video, video.videoWidth, video.videoHeight);
      };
      const first = await at(0);
      const last = await at(video.duration - 0.01);
      const { videoWidth: width, videoHeight: height, duration: seconds } = video;
      return { width, height, seconds, frames: 0, ...compare(first, last) };
    },
    [file.toString('base64'), type],
  );
}
