// A version and a view → citations that name both, in each style's own form, whatever the address holds.
import { describe, expect, it } from 'vitest';
import { citeBibtex, citeChinese, citeEnglish, escapeBibtex } from '../../src/share/index.ts';
import { parseDay } from '../../src/time/index.ts';

const cited = {
  version: '0123456789ab',
  until: parseDay('2019-12-22'),
  accessed: parseDay('2026-11-24'),
  address: 'https://example.org/atlas/?q=50%25%20%26%20x_y&time=2019-12-01',
};

describe('citations', () => {
  it('name the version, the days and the view in English', () => {
    expect(citeEnglish(cited)).toBe(
      'ChainAtlas (2019). Blockchain initiatives in China, traced to their sentences [Data set], version 0123456789ab, data to 22 December 2019. https://example.org/atlas/?q=50%25%20%26%20x_y&time=2019-12-01 (accessed 24 November 2026).',
    );
  });

  it('follow GB/T 7714 in Chinese', () => {
    expect(citeChinese(cited)).toBe(
      'ChainAtlas. 中国区块链举措地图: 数据版本 0123456789ab[DS/OL]. (2019-12-22)[2026-11-24]. https://example.org/atlas/?q=50%25%20%26%20x_y&time=2019-12-01.',
    );
  });

  it('are a BibTeX entry with balanced braces and the address as it stands', () => {
    const entry = citeBibtex({ ...cited, address: `${cited.address}{}\\` });
    const fields = Object.fromEntries(
      [...entry.matchAll(/^ {2}(\w+) = \{(.*)\},$/gm)].map((m) => [m[1], m[2]]),
    );
    expect(entry).toMatch(/^@misc\{chainatlas-0123456789ab,\n/);
    expect(fields).toMatchObject({
      author: '{ChainAtlas}',
      year: '2019',
      version: '0123456789ab',
      url: `${cited.address}%7B%7D%5C`,
      urldate: '2026-11-24',
    });
    let depth = 0;
    for (const sign of entry) {
      depth += sign === '{' ? 1 : sign === '}' ? -1 : 0;
      expect(depth).toBeGreaterThanOrEqual(0);
    }
    expect(depth).toBe(0);
  });

  it('escape what TeX would obey', () => {
    expect(escapeBibtex('50% of $x_1 & {y} #2 ~ ^ \\cmd')).toBe(
      '50\\% of \\$x\\_1 \\& \\{y\\} \\#2 \\textasciitilde{} \\textasciicircum{} \\textbackslash{}cmd',
    );
  });
});
