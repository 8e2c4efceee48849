// What shows at a moment: against filtering one by one, and the same object while nothing changes.
import { describe, expect, it } from 'vitest';
import {
  buildDataset,
  countsOf,
  createPainter,
  isExact,
  liesIn,
  matchesQuery,
} from '../../src/atlas/index.ts';
import { GROUPS } from '../../src/contract/index.ts';
import { type AtlasState, DEFAULT_STATE, MODES } from '../../src/state/index.ts';
import { parseDay } from '../../src/time/index.ts';
import { makeFiles, random } from './fixtures/make-dataset.ts';

const { manifest, places, initiatives } = makeFiles(2, 300);
const dataset = buildDataset(manifest, places, initiatives);
const painter = createPainter(dataset);
const { bounds } = painter;

describe('the dataset', () => {
  it('is sorted by the day on which an initiative has certainly happened', () => {
    dataset.entries.forEach((entry, i) => {
      expect(entry.index).toBe(i);
      if (i > 0) expect(entry.appears).toBeGreaterThanOrEqual(dataset.entries[i - 1]!.appears);
      expect(entry.appears).toBeLessThan(entry.end);
      if (entry.start !== null) expect(entry.appears).toBeGreaterThanOrEqual(entry.start);
    });
  });

  it('lets a coarse date appear when its document reports it, not at the end of the year', () => {
    const entry = dataset.entries.find(
      (e) => e.initiative.date.edtf === '2019' && e.initiative.evidence[0]!.document === 'a.md',
    );
    if (entry) expect(entry.appears).toBe(parseDay('2019-12-22'));
  });
});

describe('the picture', () => {
  it('shows what filtering one by one shows', () => {
    const next = random(9);
    for (let round = 0; round < 200; round++) {
      const state: AtlasState = {
        ...DEFAULT_STATE,
        mode: MODES[round % 3]!,
        window: 1 + Math.floor(next() * 90),
        from: next() < 0.5 ? null : bounds.first + Math.floor(next() * 200),
        time: bounds.first + 200 + next() * 500,
        q: next() < 0.3 ? 'office 3' : '',
        basis: next() < 0.3 ? 'stated' : 'all',
        sectors: next() < 0.3 ? ['tax', 'trade', 'policy'] : null,
        provinces: next() < 0.2 ? ['330000'] : null,
      };
      const { shown, day, from, fresh } = painter.picture(state);
      const slow = dataset.entries.filter(
        (e) =>
          e.appears <= day &&
          e.appears >= from &&
          (state.basis === 'all' || !e.seat) &&
          (!state.sectors || state.sectors.includes(e.initiative.sector)) &&
          (!state.provinces || liesIn(e, '330000')) &&
          matchesQuery(e, state.q),
      );
      expect(shown.entries).toEqual(slow);
      expect(shown.size).toBe(slow.length);
      expect(shown.newest(7)).toEqual(slow.slice(-7));
      expect(shown.counts).toEqual(countsOf(slow));
      expect(fresh).toBe(slow.filter((e) => e.appears === day && isExact(e)).length);
      if (state.mode === 'window') expect(day - from).toBeLessThan(state.window);
    }
  });

  it('is the same object between two days, so that a list need not render', () => {
    const a = painter.picture({ ...DEFAULT_STATE, time: 18000.1 }).shown;
    const b = painter.picture({ ...DEFAULT_STATE, time: 18000.9, initiative: 'x' }).shown;
    expect(b).toBe(a);
  });

  it('counts in the legend what a group would show, also when it is off', () => {
    const all = painter.legend(DEFAULT_STATE);
    const some = painter.legend({ ...DEFAULT_STATE, sectors: ['tax'] });
    expect(some).toEqual(all);
    const total = GROUPS.reduce((sum, group) => sum + all[group], 0);
    expect(total).toBe(painter.picture(DEFAULT_STATE).shown.counts.initiatives);
    const documents = painter.legend({ ...DEFAULT_STATE, symbols: 'documents' });
    for (const group of GROUPS) expect(documents[group]).toBeLessThanOrEqual(3);
  });

  it('counts a shared document and a shared place name once', () => {
    const { entries } = dataset;
    const doubled = countsOf([...entries.slice(0, 5), ...entries.slice(0, 5)]);
    const single = countsOf(entries.slice(0, 5));
    expect(doubled.documents).toBe(single.documents);
    expect(doubled.mentions).toBe(single.mentions);
  });

  it('reads no more entries in a frame for many initiatives than for few', () => {
    const readsIn300Frames = (number: number) => {
      const files = makeFiles(4, number);
      const whole = buildDataset(files.manifest, files.places, files.initiatives);
      let reads = 0;
      const entries = new Proxy(whole.entries, {
        get(target, key) {
          if (typeof key === 'string' && /^\d/.test(key)) reads++;
          return Reflect.get(target, key);
        },
      });
      const many = createPainter({ ...whole, entries });
      const start = many.bounds.first;
      many.picture(DEFAULT_STATE); // the filters' part is paid once
      reads = 0;
      for (let i = 0; i < 300; i++) {
        const state = { ...DEFAULT_STATE, time: start + i };
        many.legend(state);
        const { shown } = many.picture(state);
        expect(shown.counts.initiatives).toBe(shown.size);
        shown.newest(50);
      }
      return reads;
    };
    // A day has more entries where there are more, and a binary search a few more steps; nothing else grows.
    const perFrame = (readsIn300Frames(20_000) - readsIn300Frames(2_000)) / 300;
    expect(perFrame).toBeLessThan(400);
  });
});
