// The review page of some documents → it holds their text as text, its links lead somewhere, its corrections work.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ROOT } from '../../scripts/run.ts';
import { parse } from '../../src/pipeline/index.ts';
import {
  outlineOf,
  pageFoot,
  pageHead,
  unreadSection,
  writeSection,
} from '../../src/pipeline/report/index.ts';
import { HEIGHT, project, WIDTH } from '../../src/pipeline/report/projection.ts';
import { parseOverrides } from '../../src/pipeline/seeds.ts';
import { context, ownTexts, parseText } from './reading.ts';

const outline = outlineOf(JSON.parse(readFileSync(join(ROOT, 'data/basemap.topo.json'), 'utf8')));

function pageOf(...texts: readonly string[]): string {
  const sections = texts.map((text, i) => writeSection(parseText(text), context.gazetteer, `d${i}`));
  const all = [...sections, unreadSection('broken <b>.txt', [], `d${texts.length}`)];
  return pageHead(all, outline) + all.flatMap(({ pieces }) => pieces).join('') + pageFoot();
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

  test('says role and confidence in words, not in colour alone', () => {
    const page = pageOf('Wuxi opened a laboratory, the Shanghai Daily reported.');
    expect(page).toMatch(/aria-label="Wuxi: Wuxi 无锡市, location, confidence \d+ %"/);
    expect(page).toMatch(/>Shanghai<small>media \d+<\/small>/);
  });
});

describe('the lines to paste', () => {
  const text = 'Officials of Fuzhou met. In Fuzhou they talked.';
  const page = pageOf(text);
  const entries = [...page.matchAll(/<pre tabindex="0">(.*?)<\/pre>/gs)].map((match) => unescaped(match[1]!));

  test('are what seeds/overrides.yaml may hold', () => {
    expect(entries.length).toBeGreaterThanOrEqual(6);
    for (const entry of entries) expect(parseOverrides(entry, 'overrides.yaml').problems).toEqual([]);
  });

  test('do what they say, to the one mention they are of', () => {
    const places = (entry: string) => {
      const overrides = parseOverrides(entry, 'overrides.yaml').value;
      const parsed = parse(parseText(text).document, { ...context, overrides });
      expect(parsed.problems.filter(({ stage }) => stage === 'override')).toEqual([]);
      return parsed.geoparsed.toponyms.map(({ place }) => place.code);
    };
    const second = entries.filter((entry) => entry.includes('occurrence: 2'));
    const [before] = places('[]');
    expect(places(second.find((entry) => entry.includes("place: '361000'"))!)).toEqual([before, '361000']);
    expect(places(second.find((entry) => entry.includes('action: forbid'))!)).toEqual([before]);
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
