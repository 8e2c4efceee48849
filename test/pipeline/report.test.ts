// The review page of some documents → it holds their text as text, its links lead somewhere, its corrections work.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ROOT } from '../../scripts/run.ts';
import { type Parsed, parse } from '../../src/pipeline/index.ts';
import {
  outlineOf,
  pageFoot,
  pageHead,
  unreadSection,
  writeSection,
} from '../../src/pipeline/report/index.ts';
import { SCRIPT, SCRIPT_HASH } from '../../src/pipeline/report/page.ts';
import { HEIGHT, project, WIDTH } from '../../src/pipeline/report/projection.ts';
import { parseOverrides } from '../../src/pipeline/seeds.ts';
import { context, ownTexts, parseText } from './reading.ts';

const outline = outlineOf(JSON.parse(readFileSync(join(ROOT, 'data/basemap.topo.json'), 'utf8')));

function pageOf(...texts: readonly string[]): string {
  const sections = texts.map((text, i) => writeSection(parseText(text), context.gazetteer, `d${i}`));
  const all = [...sections, unreadSection('broken <b>.txt', [], `d${texts.length}`)];
  const entries = all.map((section) => ({ ...section, shown: true }));
  return pageHead(entries, outline) + all.flatMap(({ pieces }) => pieces).join('') + pageFoot();
}

const unescaped = (html: string) =>
  html.replace(
    /&(amp|lt|gt|quot|#39);/g,
    (_, name: string) => ({ amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" })[name]!,
  );

/** What a reader sees of the document's text: without labels and numbers. */
function textOf(page: string): string {
  const inner = /<div class="text"[^>]*>(.*?)<\/div><div class="aside">/s.exec(page)?.[1] ?? '';
  return unescaped(
    inner
      .replace(/<small>[^<]*<\/small>/g, '')
      .replace(/<a class="act"[^>]*>\d+<\/a>/g, '')
      .replace(/<[^>]*>/g, ''),
  );
}

describe('the review page', () => {
  test('holds the whole text of every document of ours, unchanged', () => {
    for (const text of ownTexts()) expect(textOf(pageOf(text))).toBe(text);
  });

  test('takes nothing in a document for markup', () => {
    const nasty = `In Wuxi <script>alert(1)</script> & "x' onload=y ]]> <!-- ${'\0'}\u202e\ud800 a pilot began.`;
    const page = pageOf(nasty);
    expect(page).not.toContain('<script>alert');
    expect(page).not.toMatch(/[\0\u202e\ud800]/);
    expect(textOf(page)).toContain(`<script>alert(1)</script> & "x' onload=y ]]> <!-- \u2400`);
  });

  test('has each id once, and each link leads to one', () => {
    const page = pageOf(...ownTexts().slice(0, 12));
    const ids = [...page.matchAll(/ id="([^"]+)"/g)].map((match) => match[1]!);
    expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([]);
    const known = new Set(ids);
    const links = [...page.matchAll(/href="#([^"]+)"/g)].map((match) => match[1]!);
    expect(links.length).toBeGreaterThan(100);
    expect(links.filter((id) => !known.has(id))).toEqual([]);
  });

  test('asks nobody for anything', () => {
    const page = pageOf(...ownTexts().slice(0, 5));
    expect(page).not.toMatch(/https?:\/\/|\burl\(|@import|\bsrc=/);
    expect(page).toContain("default-src 'none'");
  });

  test('runs its own script and no other', () => {
    expect(SCRIPT_HASH).toBe(`sha256-${createHash('sha256').update(SCRIPT).digest('base64')}`);
    expect(pageOf('In Wuxi.')).toContain(`script-src '${SCRIPT_HASH}'`);
    expect(pageOf('In Wuxi.')).not.toMatch(/\son\w+=/);
  });

  test('begins with what a careful reader would hesitate at, and the way there', () => {
    const page = pageOf('Officials came from Fuzhou.');
    const [, look] = /Look at these first<\/h2><ol>(.*?)<\/ol>/s.exec(page)!;
    const [, id] = /<a href="#(\w+)">Fuzhou<\/a>/.exec(look!)!;
    expect(page).toContain(`<details class="mention doubtful" id="${id}"`);
    expect(look).toMatch(/Fuzhou 福州市 in Fujian \(350100\) or Fuzhou 抚州市 in Jiangxi \(361000\)/);
    expect(pageOf('Officials came from Wuxi.')).not.toContain('Look at these first');
  });

  test('says of each decision in words why, the runners-up included', () => {
    const page = pageOf(
      'On December 16, Fuzhou launched a blockchain platform for courts. Wuxi University was glad.',
    );
    for (const words of [
      'the capitalized words after it end as the name of an organisation does',
      'bears the name too; nothing in the text points to it',
      'Fuzhou is named in the sentence',
      'The sentence says “December 16”; the year is worked out from the document’s own date, 2019-12-22',
      '” speaks for justice',
      'It tells that somebody starts something: launch',
    ])
      expect(page).toContain(words);
  });

  test('of a giant shows the beginning, and says so', () => {
    const giant = 'Wuxi opened a laboratory for blockchain. '.repeat(10_000);
    const page = pageOf(giant);
    expect(page.length).toBeLessThan(12 * 2 ** 20);
    expect(page).toMatch(
      /only the first 82,000 characters of 410,000, and what was read in them, are shown here/,
    );
    expect(textOf(page)).toContain('… 328,000 more characters, left out here');
    expect(pageOf('No place is named. '.repeat(20_000))).toContain(
      'only the first 300,000 characters of 380,000',
    );
  });

  test('names the documents that it has no room for, without a way to them', () => {
    const section = writeSection(parseText('In Wuxi.'), context.gazetteer, 'd0');
    const head = pageHead(
      [
        { ...section, shown: true },
        { ...section, key: 'd1', title: 'no room', shown: false },
      ],
      outline,
    );
    expect(head).toContain('Only the first 1 document can be read on this page');
    expect(head).toContain('<li>no room');
  });

  test('says role and confidence in words, not in colour alone', () => {
    const page = pageOf('Wuxi opened a laboratory, the Shanghai Daily reported.');
    expect(page).toMatch(/aria-label="Wuxi: Wuxi 无锡市, location, confidence \d+ %"/);
    expect(page).toMatch(/>Shanghai<small>media \d+<\/small>/);
  });
});

/** All lines to paste of a text's page, each tried alone: none may be refused or change nothing. */
function pasted(text: string): { line: string; parsed: Parsed; problems: string[] }[] {
  const lines = [...pageOf(text).matchAll(/<pre tabindex="0">(.*?)<\/pre>/gs)].map((match) =>
    unescaped(match[1]!),
  );
  return lines.map((line) => {
    const { value: overrides, problems } = parseOverrides(line, 'overrides.yaml');
    const parsed = parse(parseText(text).document, { ...context, overrides });
    const told = [...problems, ...parsed.problems.filter(({ stage }) => stage === 'override')];
    return { line, parsed, problems: told.map(({ reason }) => reason) };
  });
}

describe('the lines to paste', () => {
  const text =
    '# News\n\nOn December 16, Fuzhou launched a blockchain platform. On December 17, Fuzhou launched a blockchain court.';
  const tried = pasted(text);
  const before = parseText(text);
  const one = (...words: string[]) => {
    const found = tried.filter(({ line }) => words.every((word) => line.includes(word)));
    expect(found).toHaveLength(1);
    return found[0]!.parsed;
  };
  const places = ({ geoparsed }: Parsed) => geoparsed.toponyms.map(({ place }) => place.code);

  test('are what seeds/overrides.yaml may hold and meet what they correct, in all of our own texts', () => {
    const texts = ownTexts().filter((_, index) => index % 9 === 0);
    expect(texts.length).toBeGreaterThan(50);
    for (const own of texts) for (const { problems } of pasted(own)) expect(problems).toEqual([]);
  });

  test('set a place, or none, of the one mention they are of', () => {
    const [first] = places(before);
    expect(places(one('text: Fuzhou', 'occurrence: 2', "place: '361000'"))).toEqual([first, '361000']);
    expect(places(one('text: Fuzhou', 'occurrence: 2', 'action: forbid'))).toEqual([first]);
  });

  test('set a role', () => {
    const { toponyms } = one('text: Fuzhou', 'occurrence: 1', 'role: background').geoparsed;
    expect(toponyms.map(({ role }) => role.role)).toEqual(['background', 'location']);
  });

  test('re-date, classify and dismiss the one initiative they are of', () => {
    const [first, second] = before.reports;
    const dated = one('text: On December 17, Fuzhou', 'date: null').reports;
    expect(dated.map(({ date }) => date.edtf)).toEqual([first!.date.edtf, '../2019-12-22']);
    expect(one('text: On December 17, Fuzhou', 'action: dismiss').reports).toHaveLength(1);
    expect(one('text: On December 17, Fuzhou', 'action: classify').reports[1]).toMatchObject({
      sector: second!.sector,
      byHand: { sector: 'why, in a sentence', kind: 'why, in a sentence' },
    });
    const again = one('text: On December 17, Fuzhou', `date: ${second!.date.edtf}`).reports[1]!;
    expect(again.date).toEqual(second!.date);
  });
});

describe('the small map', () => {
  test('shows every province in a few kilobytes', () => {
    expect(outline.match(/M/g)?.length).toBeGreaterThanOrEqual(34);
    expect(outline.length).toBeLessThan(30_000);
    expect(outline).not.toMatch(/lz/); // browsers draw a path up to its first fault
  });

  test('has room for every seat, that of the Spratly Islands apart', () => {
    const outside = [...context.gazetteer.places.values()].filter(({ seat }) => {
      const [x, y] = project(seat);
      return !(x >= 0 && x <= WIDTH && y >= 0 && y <= HEIGHT);
    });
    expect(outside.filter(({ code }) => code !== '460302')).toEqual([]);
  });
});
