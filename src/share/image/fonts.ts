// The page's font files → a style sheet that carries them, for pictures that can load nothing.
import inter from '@fontsource-variable/inter/files/inter-latin-wght-normal.woff2?url';
import serif from '@fontsource-variable/source-serif-4/files/source-serif-4-latin-opsz-normal.woff2?url';

const FACES = [
  { family: 'Inter Variable', weights: '100 900', file: inter },
  { family: 'Source Serif 4 Variable', weights: '200 900', file: serif },
];

let sheet: Promise<string> | null = null;

/** Where a font cannot be had the picture is set in those of the system, as the page itself then is. */
export function embeddedFonts(): Promise<string> {
  sheet ??= Promise.all(
    FACES.map(async ({ family, weights, file }) => {
      try {
        const response = await fetch(new URL(file, import.meta.url));
        if (!response.ok) throw new Error(`${response.status}`);
        const data = await dataUrl(await response.blob());
        return `@font-face{font-family:"${family}";font-weight:${weights};src:url(${data}) format("woff2")}`;
      } catch (error) {
        console.warn(`font ${family}:`, error);
        sheet = null; // the next picture tries again
        return '';
      }
    }),
  ).then((faces) => faces.join(''));
  return sheet;
}

function dataUrl(blob: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result).replace(/^data:[^;,]*/, 'data:font/woff2'));
    reader.onerror = () => reject(reader.error);
    reader.readAsDataURL(blob);
  });
}
