// A standalone SVG → its pixels, as an image to draw or a canvas of its own.

/** Rejects where the browser cannot read the picture. Fonts are those in it and those of the reader's system. */
export async function decodePicture(svg: string): Promise<HTMLImageElement> {
  const address = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    return image;
  } finally {
    URL.revokeObjectURL(address);
  }
}

/** At the density of the screen, where no other is asked for. */
export async function pictureCanvas(
  svg: string,
  width: number,
  height: number,
  density = devicePixelRatio,
): Promise<HTMLCanvasElement> {
  const image = await decodePicture(svg);
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(width * density);
  canvas.height = Math.round(height * density);
  canvas.getContext('2d')!.drawImage(image, 0, 0, canvas.width, canvas.height);
  return canvas;
}
