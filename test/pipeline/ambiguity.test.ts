// Texts at which a careful reader hesitates, and others where nobody would → what --strict says of them.
import { describe, expect, it } from 'vitest';
import { ambiguities } from '../../src/pipeline/ambiguity.ts';
import { parseOverrides } from '../../src/pipeline/seeds.ts';
import { context, parseText } from './parsed.ts';

const warnings = (text: string) => ambiguities(parseText(text));

describe('a reader hesitates', () => {
  it.each([
    ['at one of two cities', 'Officials came from Fuzhou.', 'Fuzhou'],
    ['at a district that many cities have', 'A fair was held in Gulou on Monday.', 'Gulou'],
  ])('%s', (_, text, name) => {
    const [warning, ...more] = warnings(text);
    expect(more).toEqual([]);
    expect(text.slice(warning!.span!.start, warning!.span!.end)).toBe(name);
  });
});

describe('a reader does not hesitate', () => {
  it.each([
    ['at a city of the prefecture of its name', 'Kashgar in Xinjiang grows cotton. Kashgar grows figs.'],
    ['at Shanxi where Shaanxi is written too', 'Shanxi repairs its temples, Shaanxi digs for its tombs.'],
    [
      'at Shanxi where its cities are named',
      'Shanxi repairs. Taiyuan, Datong and Changzhi have many temples.',
    ],
    ['at a train', 'Yesterday the Fuxing train left Lhasa in Tibet.'],
    ['at a football club', 'Beijing Guoan drew with Henan Jianye in Zhengzhou.'],
    ['at a person', 'Mr. Xian, an engineer, works in Turpan.'],
    ['at a station', 'The train stops at Luoyang Longmen and Sanmenxia South in Henan.'],
  ])('%s', (_, text) => {
    expect(warnings(text)).toEqual([]);
  });
});

describe('a warning', () => {
  const text = 'A title\n\nOfficials came from Fuzhou.\n\nThey went home to Fuzhou.';
  const [warning, ...more] = warnings(text);

  it('is one for a name, wherever it stands, and names the line of the first', () => {
    expect(more).toEqual([]);
    expect(warning).toMatchObject({ line: 3, severity: 'warning', document: 'a.md' });
    expect(warning!.reason).toMatch(/^a\.md:3 “Fuzhou” \(… .*came from Fuzhou\. .*…\), and 1 more, may be/s);
  });

  it('counts the lines of the front matter too', () => {
    const parsed = parseText(text);
    const below = { ...parsed, document: { ...parsed.document, above: 4 } };
    expect(ambiguities(below)[0]!.line).toBe(7);
  });

  it('carries a line that settles it', () => {
    expect(warning!.paste).toMatch(
      /^- \{ document: a\.md, text: Fuzhou, action: set, place: '350100', reason: .* \}$/,
    );
    const { value, problems } = parseOverrides(warning!.paste!, 'o.yaml');
    expect(problems).toEqual([]);
    const settled = parseText(text, { overrides: value });
    expect(settled.problems).toEqual([]);
    expect(ambiguities(settled)).toEqual([]);
  });

  it('names places that there are', () => {
    const codes = [...warning!.reason.matchAll(/\((\d{6})\)/g)].map(([, code]) => code!);
    expect(codes).toEqual(['350100', '361000']);
    for (const code of codes) expect(context.gazetteer.places.has(code)).toBe(true);
  });
});
