// The four seed files with every defect a hand can leave in them → file, line and cure of each, and all the rest in force.
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  parseNicknames,
  parseOrganisations,
  parseOverrides,
  parseTerms,
  type Seed,
} from '../../src/pipeline/seeds.ts';

const FOLDER = new URL('../fixtures/seeds/', import.meta.url);
const CODES = new Set(['330000', '330100', '440300']);
const knows = (code: string) => CODES.has(code);

const PARSERS: Readonly<Record<string, (text: string, file: string) => Seed<unknown>>> = {
  organisations: (text, file) => parseOrganisations(text, file, knows),
  nicknames: (text, file) => parseNicknames(text, file, knows),
  overrides: parseOverrides,
  sectors: parseTerms,
};

/** File, line, the message behind `file:line `, and what of the file stays in force. */
const DEFECTS: readonly [file: string, line: number, message: RegExp, left: readonly string[]][] = [
  [
    'organisations/broken-yaml',
    3,
    /^is not valid YAML \(.*keys stand.*\); correct it, the entry is left out/,
    ['Hundsun'],
  ],
  ['organisations/open-quote', 2, /^is not valid YAML \(a quote is not closed\)/, ['Keda']],
  [
    'organisations/not-a-list',
    1,
    /^is no list of entries; begin each one with “- ”.*the file is left out/,
    [],
  ],
  ['overrides/not-a-list', 1, /^is no list of entries.*the file is left out/, []],
  ['organisations/alias-star', 4, /with “\*”; put the text in quotes.*the entry is left out/, ['Hundsun']],
  [
    'organisations/seat-without-quotes',
    2,
    /“seat”: write a text, in quotes.*the entry is left out/,
    ['Keda'],
  ],
  ['organisations/seat-is-a-name', 2, /“seat”: write a code of six digits/, ['Keda']],
  ['organisations/seat-unknown-code', 5, /“seat”: the gazetteer has no place 330199/, ['Keda']],
  ['organisations/unknown-key', 3, /^has the unknown key “headquarters”/, ['Keda']],
  ['organisations/without-reason', 4, /^lacks “why”/, ['Keda']],
  ['nicknames/unknown-code', 3, /“Pengcheng”: the gazetteer has no place 440399/, ['Zheshang']],
  ['nicknames/code-outside-a-list', 2, /“Pengcheng”: write a list/, ['Zheshang']],
  ['nicknames/no-code', 1, /“Pengcheng”: it is empty/, ['Zheshang']],
  ['overrides/unknown-action', 3, /“action”: write one of set, forbid, date, classify, dismiss/, ['Ping An']],
  ['overrides/set-without-place', 5, /^lacks “place” or “role”/, ['Ping An']],
  ['overrides/forbid-with-place', 4, /^has the unknown key “place”/, ['Ping An']],
  ['overrides/date-without-date', 5, /^lacks “date”/, ['Ping An']],
  ['overrides/occurrence-zero', 3, /“occurrence”: write 1 or more/, ['Ping An']],
  ['overrides/without-reason', 1, /^lacks “reason”/, ['Ping An']],
  ['overrides/tab', 6, /^is not valid YAML \(a line begins with a tab/, ['Ping An', 'Wuxi']],
  ['overrides/colon-in-reason', 4, /^is not valid YAML \(a text that holds “: ” needs quotes/, ['Ping An']],
  ['overrides/without-dash', 5, /^is no list of entries.*the entry/, ['Ping An']],
  [
    'overrides/unknown-role',
    4,
    /“role”: write one of location, organisation, media, background/,
    ['Ping An'],
  ],
  ['overrides/unknown-sector', 4, /“sector”: write one of policy, government/, ['Ping An']],
  ['overrides/classify-without-what', 1, /^lacks “sector” or “kind”/, ['Ping An']],
  ['overrides/dismiss-with-date', 4, /^has the unknown key “date”/, ['Ping An']],
  ['sectors/unknown-sector', 14, /^has the unknown key “sport”.*the entry is left out/, ['blockchain']],
  ['sectors/weight-is-a-word', 9, /“sectors\.tax\.heavy”: a weight is a number/, ['blockchain', 'invoice']],
  ['sectors/phrase-is-a-number', 8, /“sectors\.tax\.5”: write a text, in quotes/, ['blockchain', 'invoice']],
  ['sectors/sector-missing', 3, /^lacks “sectors\.tax”.*the file is left out/, []],
];

function parseFixture(path: string) {
  const [kind = '', name] = path.split('/');
  const text = readFileSync(new URL(`${path}.yaml`, FOLDER), 'utf8');
  return PARSERS[kind]!(text, `seeds/${name}.yaml`);
}

/** Names, nicknames, passages and phrases of what stays. */
function wordsOf(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return typeof value === 'string' ? [value] : [];
  const { name, text } = value as { name?: string; text?: string };
  if (name ?? text) return [(name ?? text)!];
  if (Array.isArray(value)) return value.flatMap(wordsOf);
  return Object.entries(value).flatMap(([key, inner]) =>
    Array.isArray(inner) && /^[A-Z]/.test(key) ? [key] : wordsOf(inner),
  );
}

describe('a defect in a seed file', () => {
  it.each(DEFECTS)('%s is told once, at line %i, and the rest goes on', (path, line, message, left) => {
    const { value, problems } = parseFixture(path);
    expect(problems).toHaveLength(1);
    const [{ reason, ...problem }] = problems as [(typeof problems)[0]];
    const file = `seeds/${path.split('/')[1]}.yaml`;
    expect(problem).toMatchObject({ document: file, line, severity: 'error', stage: 'read' });
    expect(reason.startsWith(`${file}:${line} `)).toBe(true);
    expect(reason.slice(`${file}:${line} `.length)).toMatch(message);
    expect(wordsOf(value)).toEqual(left);
  });

  it('each fixture is tried here', () => {
    const files = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })
      .filter((path) => path.endsWith('.yaml'))
      .map((path) => path.replaceAll('\\', '/').replace('.yaml', ''));
    expect(files.sort()).toEqual(DEFECTS.map(([path]) => path).sort());
  });
});

describe('corrections that meet each other', () => {
  const entry = (rest: string, text = 'Suzhou') =>
    `- document: a.md\n  text: ${text}\n  reason: r\n${rest.replace(/^/gm, '  ')}\n`;
  const told = (...entries: string[]) =>
    parseOverrides(entries.join(''), 'o.yaml').problems.map(({ rule, line, severity }) => [
      rule,
      line,
      severity,
    ]);

  it('are told where they say the same words otherwise: the later line, with the earlier one', () => {
    const [set, forbid] = [entry("action: set\nplace: '320500'"), entry('action: forbid')];
    expect(told(set, forbid)).toEqual([['override-contradicted', 6, 'error']]);
    const reason = parseOverrides(set + forbid, 'o.yaml').problems[0]!.reason;
    expect(reason).toBe(
      'o.yaml:6 says of “Suzhou”: place none, where line 1 says: place 320500; the later one holds until you remove one of them',
    );
    expect(parseOverrides(set + forbid, 'o.yaml').value).toHaveLength(2);
  });

  it('are told where they repeat each other', () => {
    const date = entry("action: date\ndate: '2019-11'");
    expect(told(date, date)).toEqual([['override-repeated', 6, 'warning']]);
  });

  it('are left alone where they decide different things, or of one occurrence otherwise than of all', () => {
    const set = entry("action: set\nplace: '320500'");
    expect(told(set, entry('action: set\nrole: background'))).toEqual([]);
    expect(told(set, entry('occurrence: 2\naction: forbid'))).toEqual([]);
    expect(told(set, entry('action: forbid', 'Wuxi'))).toEqual([]);
  });
});

describe('a sound seed file', () => {
  it('may keep the brackets of an empty list above its first correction', () => {
    const text =
      '# nothing yet\n[]\n- document: a.md\n  text: Ping An\n  action: forbid\n  reason: A company.\n';
    const { value, problems } = parseOverrides(text, 'o.yaml');
    expect(problems).toEqual([]);
    expect(value).toMatchObject([{ text: 'Ping An', line: 3 }]);
  });

  it('may be empty but for comments, where it is a list', () => {
    expect(parseOverrides('# nothing yet\n', 'o.yaml')).toEqual({ value: [], problems: [] });
    expect(parseOrganisations('', 'o.yaml', knows).problems).toEqual([]);
  });

  it('gives each override the line it begins in, whatever stands between them', () => {
    const text = [
      '# a comment',
      '',
      '  - { document: a.md, text: "- one", action: forbid, reason: flow }',
      '  # between',
      '  -',
      '    document: a.md',
      '    text: two',
      '    action: set',
      '    place: 330100',
      '    reason: the code is not in quotes',
      '  - document: a.md',
      '    text: three',
      '    action: date',
      '    date: null',
      '    reason: |',
      '      - not an entry',
      '  - document: a.md',
      '    text: four',
      '    action: forbid',
      '    reason: last',
    ];
    const { value, problems } = parseOverrides(text.join('\r\n'), 'o.yaml');
    expect(problems.map((p) => p.line)).toEqual([9]);
    expect(value.map((o) => [o.text, o.line])).toEqual([
      ['- one', 3],
      ['three', 11],
      ['four', 17],
    ]);
  });

  it('tells “undated” from a date that was forgotten', () => {
    const entry = '- document: a.md\n  text: x\n  action: date\n  reason: r\n';
    expect(parseOverrides(`${entry}  date: null\n`, 'o.yaml').value).toMatchObject([{ date: null }]);
    expect(parseOverrides(entry, 'o.yaml').value).toEqual([]);
  });
});
