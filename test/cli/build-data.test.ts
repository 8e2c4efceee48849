// `npm run data` on sound and broken seeds → the same bytes each time, whole files, and a message for all that is wrong.
import { spawn } from 'node:child_process';
import {
  copyFileSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ROOT } from '../../scripts/run.ts';
import { ManifestSchema, ProblemListSchema } from '../../src/contract/index.ts';

const FILES = ['initiatives.geojson', 'manifest.json', 'mentions.ndjson', 'places.geojson', 'problems.json'];
const BROKEN = join(ROOT, 'test/fixtures/documents');

let top: string;
beforeAll(() => {
  top = mkdtempSync(join(tmpdir(), 'chain-atlas-'));
});
afterAll(() => rmSync(top, { recursive: true, force: true }));

interface Ran {
  readonly code: number | null;
  readonly said: string; // on standard output
  readonly told: readonly string[]; // lines on standard error
}

function build(...args: readonly string[]): Promise<Ran> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, ['--import', 'tsx', 'scripts/build-data.ts', ...args], {
      cwd: ROOT,
    });
    let [said, told] = ['', ''];
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      said += text;
    });
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      told += text;
    });
    child.once('close', (code) => resolve({ code, said, told: told.trim().split('\n').filter(Boolean) }));
  });
}

const document = (published: string, text: string) =>
  `---\ntitle: News\npublisher: Test\npublished: ${published}\n---\n\nNews of the week\n\n${text}\n`;
const SOUND: Readonly<Record<string, string>> = {
  'a.md': document(
    '2019-12-22',
    'On December 16, Guangzhou and Foshan signed an agreement on a blockchain platform.',
  ),
  'm.md': document('2019-12-20', 'On December 17, Zunyi held a blockchain forum on liquor.'),
  'z.txt': 'News of the week\n\nOn December 18, Wuxi opened a blockchain court.\n',
  'sources.json': JSON.stringify({ 'z.txt': { title: 'Beside', published: '2019-12-19' } }),
};

/** A new folder with the sound documents and these beside them. */
function folderOf(name: string, more: Readonly<Record<string, string | Uint8Array>> = {}): string {
  const folder = join(top, name);
  mkdirSync(folder, { recursive: true });
  for (const [file, content] of Object.entries({ ...SOUND, ...more }))
    writeFileSync(join(folder, file), content);
  return folder;
}

const bytesOf = (folder: string) =>
  Object.fromEntries(readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), 'utf8')]));
const read = (folder: string, file: string): unknown => JSON.parse(readFileSync(join(folder, file), 'utf8'));
const documentsOf = (folder: string) =>
  ManifestSchema.parse(read(folder, 'manifest.json'))
    .documents.map((d) => d.id)
    .sort();

describe('sound documents', () => {
  test('give the same bytes on every run, and nothing else', async () => {
    const seeds = folderOf('sound');
    const [first, second] = [join(top, 'first'), join(top, 'second')];
    const runs = await Promise.all([first, second].map((out) => build('--seeds', seeds, '--out', out)));
    for (const { code, said, told } of runs) {
      expect([code, told]).toEqual([0, []]);
      expect(said).toMatch(/^3 initiatives in 4 places, from 4 mentions in 3 documents\n$/);
    }
    expect(readdirSync(first).sort()).toEqual(FILES);
    const bytes = bytesOf(first);
    expect(bytesOf(second)).toEqual(bytes);
    expect(documentsOf(first)).toEqual(['a.md', 'm.md', 'z.txt']);
    expect(read(first, 'problems.json')).toEqual([]);
    // Over data that is there already, and over what an interrupted run left behind.
    writeFileSync(join(first, 'manifest.json.part'), '{"half":');
    await build('--seeds', seeds, '--out', first);
    expect(bytesOf(first)).toEqual(bytes);
  });
});

describe('documents with defects among sound ones', () => {
  const utf16 = Buffer.from('\ufeffWuxi has a chain.', 'utf16le');
  const latin1 = Buffer.from('Wuxi\ncaf\u00e9 chain.', 'latin1');
  let ran: Ran;
  let out: string;
  let broken: string[];

  beforeAll(async () => {
    const seeds = folderOf('mixed', {
      'b-utf-16.md': utf16,
      'c-latin-1.txt': latin1,
      'y-twin-of-a.md': SOUND['a.md']!.replace('title: News', 'title: Once more'),
    });
    for (const name of readdirSync(BROKEN))
      if (name !== 'without-date.md' && name !== 'unknown-keys.md')
        copyFileSync(join(BROKEN, name), join(seeds, name));
    broken = readdirSync(seeds).filter((name) => !(name in SOUND));
    out = join(top, 'mixed-out');
    ran = await build('--seeds', seeds, '--out', out);
  });

  test('end with 1, and each is told once, with its line', () => {
    expect(ran.code).toBe(1);
    const errors = ran.told.filter((line) => line.startsWith('error: '));
    for (const name of broken) {
      const own = errors.filter((line) => line.includes(`/${name}`) || line.includes(`\\${name}`));
      expect(own, name).toHaveLength(1);
      if (name !== 'y-twin-of-a.md') expect(own[0]).toMatch(/\.(md|txt):\d+ \S/);
    }
    expect(errors).toHaveLength(broken.length);
  });

  test('say what is wrong with an encoding, and where', () => {
    expect(ran.told.join('\n')).toMatch(/b-utf-16\.md:1 is UTF-16; save it as UTF-8/);
    expect(ran.told.join('\n')).toMatch(/c-latin-1\.txt:2 is not UTF-8 .*; save it as UTF-8/);
  });

  test('say which document holds the same text already', () => {
    expect(ran.told.join('\n')).toMatch(/y-twin-of-a\.md holds the same text as a\.md; remove one of them/);
  });

  test('keep none of the others from the data, which is whole', () => {
    expect(readdirSync(out).sort()).toEqual(FILES);
    expect(documentsOf(out)).toEqual(['a.md', 'm.md', 'z.txt']);
    const problems = ProblemListSchema.parse(read(out, 'problems.json'));
    expect(problems).toHaveLength(broken.length);
    expect(ManifestSchema.parse(read(out, 'manifest.json')).counts.problems).toBe(broken.length);
  });
});

describe('a folder of documents', () => {
  test.each([
    ['that is missing', 'no-such-folder', /no-such-folder is missing; check the path/],
    ['that holds none', 'hollow', /No document could be read from .*hollow/],
  ])('%s leaves the data as it is, and ends with 1', async (_, name, message) => {
    if (name === 'hollow') mkdirSync(join(top, name));
    const out = join(top, `${name}-out`);
    mkdirSync(out);
    writeFileSync(join(out, 'manifest.json'), 'of yesterday');
    const { code, told } = await build('--seeds', join(top, name), '--out', out);
    expect(code).toBe(1);
    expect(told.join('\n')).toMatch(message);
    expect(told.at(-1)).toMatch(/is left as it is$/);
    expect(bytesOf(out)).toEqual({ 'manifest.json': 'of yesterday' });
  });

  test('whose sources.json is broken is told so once, not once a document', async () => {
    const seeds = folderOf('bad-sources', { 'y.txt': 'Wuxi.\n', 'sources.json': '{\n "z.txt": {,\n}' });
    const { code, told } = await build('--seeds', seeds, '--out', join(top, 'bad-sources-out'));
    expect(code).toBe(1);
    expect(told.filter((line) => /sources\.json:2 is not valid JSON.*; correct it/.test(line))).toHaveLength(
      1,
    );
  });
});

describe('a project', () => {
  /** A copy of this one's seeds and gazetteer, with the sound documents. */
  function projectOf(name: string): string {
    const root = join(top, name);
    cpSync(join(ROOT, 'seeds'), join(root, 'seeds'), { recursive: true });
    rmSync(join(root, 'seeds/documents'), { recursive: true });
    folderOf(`${name}/seeds/documents`);
    mkdirSync(join(root, 'data'));
    copyFileSync(join(ROOT, 'data/gazetteer.json'), join(root, 'data/gazetteer.json'));
    return root;
  }

  test('whose seed files each have a wrong line is built with all the right ones', async () => {
    const root = projectOf('wrong-lines');
    const seed = (file: string) => join(root, 'seeds', file);
    const append = (file: string, text: string) => {
      const lines = readFileSync(seed(file), 'utf8').replace(/\n\[\]\n$/, '\n');
      writeFileSync(seed(file), lines + text);
      return lines.split('\n').length;
    };
    const organisation =
      append('organisations.yaml', "- name: Nowhere Ltd\n  seat: '990000'\n  why: A test.\n") + 1;
    const nickname = append('gazetteer/nicknames.yaml', "Nowhereshang: ['990000']\n");
    const override = append(
      'overrides.yaml',
      [
        "- { document: a.md, text: Foshan, action: set, place: '990000', reason: No such code. }",
        '- { document: a.md, text: Fosshan, action: forbid, reason: No such passage. }',
        '- { document: gone.md, text: Foshan, action: forbid, reason: No such document. }',
        "- { document: m.md, text: forum, action: date, date: '2019-02-30', reason: No such day. }",
        '- { document: a.md, text: Foshan, action: put, reason: No such action. }',
        "- { document: a.md, text: Guangzhou, action: set, place: '520300', reason: In force. }",
        '',
      ].join('\n'),
    );
    const gold = append('gold/mentions.jsonl', '{"document":\n');
    const { code, told } = await build('--root', root);
    expect(code).toBe(1);
    const expected = [
      `nicknames.yaml:${nickname} .*990000`,
      `organisations.yaml:${organisation} .*990000`,
      `overrides.yaml:${override + 4} .*“action”: write one of set, forbid, date`,
      `overrides.yaml:${override + 2} .*gone.md, which is no document`,
      `overrides.yaml:${override} .*sets the place 990000`,
      `overrides.yaml:${override + 1} .*“Fosshan”, which a.md does not hold`,
      `overrides.yaml:${override + 3} .*“2019-02-30”, which is none`,
      `mentions.jsonl:${gold} is no line of JSON .*no figures are given`,
    ];
    for (const message of expected)
      expect(
        told.filter((line) => new RegExp(message).test(line)),
        message,
      ).toHaveLength(1);
    expect(told).toHaveLength(expected.length);
    const data = join(root, 'data');
    expect(readdirSync(data).sort()).toEqual(['gazetteer.json', ...FILES].sort());
    expect(documentsOf(data)).toEqual(['a.md', 'm.md', 'z.txt']);
    expect(readFileSync(join(data, 'mentions.ndjson'), 'utf8')).toMatch(
      /"text":"Guangzhou","place":"520300"/,
    );
  });

  test('whose seed file is missing or no text is built without it', async () => {
    const root = projectOf('seed-files');
    rmSync(join(root, 'seeds/sectors.yaml'));
    writeFileSync(join(root, 'seeds/overrides.yaml'), Buffer.from('# caf\u00e9\n[]\n', 'latin1'));
    const { code, told } = await build('--root', root);
    expect(code).toBe(1);
    expect(told).toEqual([
      'error: seeds/sectors.yaml is missing; restore it',
      expect.stringMatching(/^error: seeds\/overrides\.yaml:1 is not UTF-8 .*save it as UTF-8$/),
    ]);
    expect(documentsOf(join(root, 'data'))).toHaveLength(3);
  });

  test('without a gazetteer says how to get one, in one line', async () => {
    const root = projectOf('no-gazetteer');
    rmSync(join(root, 'data/gazetteer.json'));
    const { code, told } = await build('--root', root);
    expect(code).toBe(1);
    expect(told).toEqual([
      expect.stringMatching(/^data\/gazetteer\.json is missing; restore it .* npm run geodata$/),
    ]);
  });
});

describe('a command line', () => {
  test('with an option that there is not is answered with those that there are, and ends with 2', async () => {
    const { code, told } = await build('--oot', 'x');
    expect(code).toBe(2);
    expect(told[0]).toMatch(/--oot/);
    expect(told.join('\n')).toMatch(/--seeds DIR/);
  });

  test('with a folder that cannot be written says so in one line', async () => {
    const out = join(top, 'a-file');
    writeFileSync(out, 'not a folder');
    const { code, told } = await build('--seeds', folderOf('sound-2'), '--out', out);
    expect(code).toBe(1);
    expect(told).toEqual([
      expect.stringMatching(/could not be written to .*a-file .*choose another folder or free it$/),
    ]);
  });

  test.skipIf(process.platform !== 'linux')(
    'with a folder where the system allows none says so instead of trying for ever',
    { timeout: 30_000 },
    async () => {
      const { code, told } = await build('--seeds', folderOf('sound-4'), '--out', '/proc/no/such');
      expect(code).toBe(1);
      expect(told).toEqual([
        expect.stringMatching(/could not be written to \/proc\/no\/such .*choose another/),
      ]);
    },
  );

  test('with a folder where a file cannot be replaced leaves no part of one behind', async () => {
    const out = join(top, 'taken');
    mkdirSync(join(out, 'manifest.json/inside'), { recursive: true });
    const { code, told } = await build('--seeds', folderOf('sound-3'), '--out', out);
    expect(code).toBe(1);
    expect(told).toEqual([expect.stringMatching(/could not be written to .*taken /)]);
    expect(readdirSync(out).filter((name) => name.endsWith('.part'))).toEqual([]);
  });
});
