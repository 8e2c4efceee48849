// Holds the six group colours apart for every kind of sight, and readable on every ground they lie on.
import { describe, expect, it } from 'vitest';
import { GROUPS } from '../../src/contract/index.ts';
import { GROUP_COLOURS, type Theme, TOKENS } from '../../src/map/tokens.ts';
import { contrast, deltaE, lab, linear, type Sight, seenBy } from './colour-science.ts';

const SIGHTS: readonly Sight[] = ['normal', 'protan', 'deutan', 'tritan'];
const difference = (sight: Sight, a: string, b: string) =>
  deltaE(lab(seenBy(sight, linear(a))), lab(seenBy(sight, linear(b))));

describe('CIEDE2000', () => {
  it('agrees with published pairs', () => {
    expect(deltaE([50, 2.6772, -79.7751], [50, 0, -82.7485])).toBeCloseTo(2.0425, 4);
    expect(deltaE([50, -1, 2], [50, 0, 0])).toBeCloseTo(2.3669, 4);
    expect(deltaE([22.7233, 20.0904, -46.694], [23.0331, 14.973, -42.5619])).toBeCloseTo(2.0373, 4);
  });
});

describe.each(['light', 'dark'] as const)('%s', (theme: Theme) => {
  const colours = GROUP_COLOURS[theme];
  const t = TOKENS[theme];

  it.each(SIGHTS)('keeps the groups 12 apart for %s sight', (sight) => {
    for (const [i, a] of GROUPS.entries())
      for (const b of GROUPS.slice(i + 1))
        expect(difference(sight, colours[a], colours[b]), `${a} / ${b}`).toBeGreaterThanOrEqual(12);
  });

  it('keeps every group 3:1 on land, water and the densest tint', () => {
    for (const group of GROUPS)
      for (const ground of [t.land, t.water, t.tint])
        expect(contrast(colours[group], ground), `${group} on ${ground}`).toBeGreaterThanOrEqual(3);
  });

  it('keeps names readable', () => {
    for (const ink of [t.ink, t.ink2, t.ink3, t.mapName])
      expect(contrast(ink, t.land), ink).toBeGreaterThanOrEqual(4.5);
    expect(contrast(t.seaName, t.water)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(t.accent, t.land)).toBeGreaterThanOrEqual(3);
  });
});
