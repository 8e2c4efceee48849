// The element's attributes → the frame's keys: the element and the frame understand the same values.
import { describe, expect, it, vi } from 'vitest';
import * as host from '../../src/embed/host/attributes.ts';
import { readUrl, URL_KEYS } from '../../src/state/index.ts';

const SAMPLES = [
  ...['2019-11-20', '2019-02-30', '2019-13-01', '2019', 'soon', '', '0', '1', 'true', 'false', '30', '-1'],
  ...[
    '0.25',
    '16',
    '17',
    '1e3',
    'cumulative',
    'window',
    'fade',
    'initiatives',
    'stated',
    'all',
    'light',
    'dark',
  ],
  ...[
    'reduced',
    'full',
    'en',
    'zh',
    'fr',
    'finance',
    'finance,justice',
    'finance,nonsense',
    'pilot',
    'policy,pilot',
  ],
  ...[
    '330000',
    '330000,440000',
    'nation',
    '330000,unknown',
    'month',
    '33',
    'a.b:c-d_1',
    '<b>',
    '4/31/112',
    '4/31',
    '4/100/112',
    '30/31/112',
    'x/y/z',
  ],
  'q'.repeat(201),
];

describe('attributes', () => {
  it('are the keys of the address', () => {
    const keys = Object.keys(host.KEYS).filter((key) => key !== 'data');
    expect(keys.sort()).toEqual(URL_KEYS);
  });

  for (const key of Object.keys(host.KEYS).filter((name) => name !== 'data'))
    it(`${key} lets through what the address takes`, () => {
      vi.spyOn(console, 'warn').mockImplementation(() => {});
      for (const value of SAMPLES) {
        const understood = vi.fn();
        readUrl(new URLSearchParams({ [key]: value }).toString(), understood);
        if (understood.mock.calls.length > 0 || value === '') continue;
        expect(host.keysOf([{ name: key, value }]), `${key}=${value}`).toHaveProperty(key);
      }
      vi.restoreAllMocks();
    });

  it('warn once about a value or a name, and leave it out', () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
    const odd = [
      { name: 'time', value: 'someday' },
      { name: 'colour', value: 'red' },
      { name: 'class', value: 'wide' },
      { name: 'data-x', value: '1' },
      { name: 'constructor', value: '1' },
    ];
    expect(host.keysOf(odd)).toEqual({});
    expect(host.keysOf(odd)).toEqual({});
    expect(warn.mock.calls.flat().join()).toMatch(/time="someday".*colour/s);
    expect(warn).toHaveBeenCalledTimes(2);
    warn.mockRestore();
  });

  it('make one address of one view', () => {
    expect(host.queryOf({ time: '2019-11-20', sectors: 'finance,tax', q: 'a b&c' })).toBe(
      '?q=a%20b%26c&sectors=finance,tax&time=2019-11-20',
    );
    expect(host.queryOf({})).toBe('');
  });
});
