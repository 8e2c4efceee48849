// The site's two font files → the same files with only the letters and weights the page is set in: less than half the bytes.
import subsetFont from 'subset-font';
import type { Plugin } from 'vite';

/** English and the punctuation of the page; any other letter is set in the next font of the list. */
const LETTERS = [
  ...Array.from({ length: 95 }, (_, i) => String.fromCharCode(32 + i)),
  ...'\u00a0‘’“”–—…·•×÷±§°©®€£¥←→↑↓−⌘',
  ...'áàäåçéèêíñóöøßúüÉÖÜ',
].join('');

/** The weights of look.md §1 and of the map's names; the serif keeps its optical sizes from text to the large date. */
const AXES: Readonly<Record<string, Readonly<Record<string, { min: number; max: number }>>>> = {
  'source-serif-4': { wght: { min: 400, max: 640 }, opsz: { min: 12, max: 46 } },
  inter: { wght: { min: 400, max: 700 } },
};

/** A font that is neither is left as it is. The name keeps Vite's hash of the whole font: change both lists with care. */
export function trimFonts(): Plugin {
  return {
    name: 'trim-fonts',
    apply: 'build',
    async generateBundle(_, bundle) {
      for (const asset of Object.values(bundle)) {
        if (asset.type !== 'asset' || !asset.fileName.endsWith('.woff2')) continue;
        const family = Object.keys(AXES).find((name) => asset.fileName.includes(`/${name}-`));
        if (!family) continue;
        asset.source = await subsetFont(Buffer.from(asset.source), LETTERS, {
          targetFormat: 'woff2',
          variationAxes: AXES[family]!,
        });
      }
    },
  };
}
