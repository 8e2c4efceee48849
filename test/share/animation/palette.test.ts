// Frames → a palette that keeps what the atlas is painted with, and the nearest of it for any other colour.
import { describe, expect, it } from 'vitest';
import { GROUP_COLOURS, TOKENS } from '../../../src/map/index.ts';
import { rgba } from '../../../src/map/tokens.ts';
import { createMatcher, paletteOf } from '../../../src/share/animation/palette.ts';

const pixels = (...colours: readonly (readonly number[])[]) =>
  new Uint8ClampedArray(colours.flatMap(([r = 0, g = 0, b = 0]) => [r, g, b, 255]));

/** Every colour there is in steps: far more than a GIF can hold. */
const everything = pixels(
  ...Array.from({ length: 16 ** 3 }, (_, i) => [(i >> 8) * 17, ((i >> 4) & 15) * 17, (i & 15) * 17]),
);

describe('the palette', () => {
  for (const theme of ['light', 'dark'] as const)
    it(`leaves an index free and holds the large areas exactly and the groups’ colours nearly: ${theme}`, () => {
      const { panel, land } = TOKENS[theme];
      const areas = [panel, land].map((hex) => rgba(hex).slice(0, 3));
      const palette = paletteOf([everything, pixels(...areas, ...areas)], theme);
      expect(palette.length).toBeLessThan(256);
      for (const area of areas) expect(palette).toContainEqual(area);
      for (const hex of Object.values(GROUP_COLOURS[theme])) {
        const [r, g, b] = rgba(hex);
        const nearest = Math.min(...palette.map(([x, y, z]) => (x - r) ** 2 + (y - g) ** 2 + (z - b) ** 2));
        expect(nearest, hex).toBeLessThan(30);
      }
    });

  it('does not depend on the order of the pixels', () => {
    const list = [
      [10, 20, 30],
      [200, 20, 30],
      [90, 90, 90],
    ];
    expect(paletteOf([pixels(...list)], 'light')).toEqual(
      paletteOf([pixels(...[...list].reverse())], 'light'),
    );
  });
});

it('the matcher gives each pixel the nearest colour', () => {
  const match = createMatcher([
    [0, 0, 0],
    [255, 255, 255],
    [200, 0, 0],
  ]);
  expect([...match(pixels([10, 10, 10], [250, 240, 255], [180, 20, 10], [10, 10, 10]))]).toEqual([
    0, 1, 2, 0,
  ]);
});
