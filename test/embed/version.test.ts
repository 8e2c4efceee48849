// The address's `data` key → a folder of this site, never anywhere else.
import { describe, expect, it, vi } from 'vitest';
import { basemapOf, DataError, dataFolder, pinned } from '../../src/atlas/index.ts';

const SITE = new URL('https://atlas.example/sub/');
const folder = (data: string, warn = vi.fn()) =>
  dataFolder(new URLSearchParams({ data }).toString(), SITE, warn).href;

describe('a version of the data', () => {
  it('is a folder below the site', () => {
    const hash = '0123456789abcdef'.repeat(4);
    expect(folder(hash)).toBe('https://atlas.example/sub/data/0123456789ab/');
    expect(pinned(new URL(folder(hash)))).toBe('0123456789ab');
    expect(basemapOf(new URL(folder(hash))).href).toBe('https://atlas.example/sub/data/basemap.topo.json');
    expect(dataFolder('?lang=en', SITE).href).toBe('https://atlas.example/sub/data/');
    expect(basemapOf(dataFolder('', SITE)).href).toBe('https://atlas.example/sub/data/basemap.topo.json');
  });

  it.each([
    ...[
      'https://evil.example/',
      '//evil.example/x',
      '/data/',
      '../../secret',
      'data:application/json,{}',
      '\\\\evil',
    ],
    'javascript:alert(1)',
  ])('%s is refused', (data) => {
    expect(() => folder(data)).toThrow(DataError);
  });

  it('falls back to the current data, with one warning, where it is merely nonsense', () => {
    const warn = vi.fn();
    expect(folder('latest', warn)).toBe('https://atlas.example/sub/data/');
    expect(folder('ABCDEF', warn)).toBe('https://atlas.example/sub/data/');
    expect(warn).toHaveBeenCalledTimes(2);
  });
});
