// As much of the GIF writer as is used here; the package has no types of its own.
declare module 'gifenc' {
  type Colour = [red: number, green: number, blue: number];
  interface FrameOptions {
    palette?: Colour[]; // the first frame's holds for all
    delay?: number; // ms, in steps of 10
    repeat?: number; // 0: for ever
    transparent?: boolean;
    transparentIndex?: number;
    dispose?: number; // 1: the next frame lies over this one
  }
  export function GIFEncoder(): {
    writeFrame(indices: Uint8Array, width: number, height: number, options?: FrameOptions): void;
    finish(): void;
    bytes(): Uint8Array<ArrayBuffer>;
  };
}
