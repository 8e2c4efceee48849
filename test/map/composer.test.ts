// A scene → what the layers draw: the right stretch of marks, counts and hatches, and nothing rebuilt without need.
import { describe, expect, it } from 'vitest';
import { createComposer } from '../../src/map/composer.ts';
import { hatchClass } from '../../src/map/hatch.ts';
import type { MapScene } from '../../src/map/index.ts';
import { buildRoster } from '../../src/map/marks.ts';
import { screenOf, toScreen } from '../../src/map/mercator.ts';
import { Arrivals, popScale, ripplePart, stepsForward } from '../../src/map/motion.ts';
import { pickMark } from '../../src/map/pick.ts';
import { haloGlyphs, portGlyphs, sectorGlyphs } from '../../src/map/rings.ts';
import { parseDay } from '../../src/time/day.ts';
import { testDataset, testScene } from './fixtures/atlas.ts';

const dataset = testDataset();
const roster = buildRoster(dataset);
const rest = new Arrivals();
const compose = createComposer(roster);
const at = (scene: MapScene, zoom = 3.4, width = 1040) => compose(scene, zoom, width, rest, 0);

describe('hatchClass', () => {
  it('is 1, 2–3, 4+', () => {
    expect([0, 1, 2, 3, 4, 9].map(hatchClass)).toEqual([0, 1, 2, 2, 3, 3]);
  });
});

describe('createComposer', () => {
  it('shows the marks up to the day, from the first day of the window', () => {
    const scene = testScene(dataset, { from: parseDay('2019-12-16'), day: parseDay('2019-12-18') });
    const { stretch } = at(scene);
    roster.marks.forEach((mark, i) => {
      const within = mark.appears >= scene.from && mark.appears <= scene.day;
      expect(i >= stretch.start && i < stretch.end).toBe(within);
    });
  });

  it('counts a province by the initiatives that name it, and hatches by that', () => {
    const scene = testScene(dataset);
    const { provinces, classes } = at(scene);
    for (const [code, count] of provinces) {
      const named = dataset.entries.filter(
        (e) => e.appears <= scene.day && e.leads.some((p) => p.code === code),
      );
      expect(count, code).toBe(named.length);
      expect(classes.get(code)).toBe(hatchClass(count));
    }
    expect(provinces.has('310000')).toBe(false);
  });

  it('draws a dataset in which nothing names a whole province', () => {
    const cities = dataset.entries.filter((e) => e.leads.every((p) => !p.code.endsWith('0000')));
    const entries = cities.map((entry, index) => ({ ...entry, index }));
    const small = { ...dataset, entries };
    const picture = createComposer(buildRoster(small))(testScene(small), 3.4, 1040, rest, 0);
    expect([...picture.provinces]).toEqual([]);
    expect([...picture.classes]).toEqual([]);
  });

  it('hides what the filters leave out without moving what stays', () => {
    const all = at(testScene(dataset));
    const mask = Uint8Array.from(dataset.entries, (e) => (e.group === 'finance' ? 1 : 0));
    const some = at(testScene(dataset, { mask }));
    const [open] = some.rows;
    open!.order.forEach((mark, row) => {
      const drawn = mask[roster.marks[mark]!.entry] && !Number.isNaN(all.offsets[mark * 2]!);
      expect(open!.table.fill[row * 4 + 3]).toBe(drawn ? 255 : 0);
    });
    expect([...open!.table.offset]).toEqual([...all.rows[0]!.table.offset]);
  });

  it('keeps arrays while the playhead passes nothing', () => {
    const scene = testScene(dataset, { day: parseDay('2019-11-20') });
    const one = at(scene);
    const two = at({ ...scene, day: scene.day + 1 });
    expect(two.rows).toBe(one.rows);
    expect(two.clusters).toBe(one.clusters);
    expect(two.classes).toBe(one.classes);
    expect(two.arcs).toBe(one.arcs);
    expect(two.strokes).toBe(one.strokes);
  });

  it('turns a crowded place on a narrow map into a ring whose sectors add up', () => {
    const scene = testScene(dataset);
    const picture = at(scene, 2.6, 712);
    const rings = [...picture.clusters].filter(([, s]) => s.ring);
    expect(rings.map(([code]) => code)).toContain('310000');
    for (const [, state] of rings) expect(state.ring!.reduce((a, b) => a + b, 0)).toBe(state.count);
    const sectors = sectorGlyphs(picture, scene).filter((g) => g.sector);
    const turn = sectors.reduce((sum, g) => sum + g.sector![1] - g.sector![0], 0);
    expect(turn).toBeCloseTo(rings.length * 2 * Math.PI);
  });

  it('joins a lead with its partners, and nothing before its day', () => {
    const link = roster.links[0]!;
    const on = testScene(dataset, { day: link.appears });
    expect(at(on).arcs.length).toBeGreaterThan(5);
    expect(portGlyphs(roster, at(on), on, 3.4, rest, 0).length).toBeGreaterThan(5);
    expect(at(testScene(dataset, { day: link.appears - 1 })).arcs).toEqual([]);
  });

  it('rings what is new on the day and what is selected', () => {
    const scene = testScene(dataset);
    const selected = roster.ids[roster.marks[3]!.entry]!;
    const plain = haloGlyphs(roster, at(scene), scene, rest, 0);
    expect(plain.length).toBeGreaterThan(0);
    const chosen = { ...scene, selectedInitiative: selected };
    expect(haloGlyphs(roster, at(chosen), chosen, rest, 0)).toHaveLength(plain.length + 1);
  });

  it('calls new on a day only what is known to the day', () => {
    const exact = roster.marks.find((m) => m.exact)!;
    const vague = { ...roster, marks: roster.marks.map((m) => ({ ...m, exact: false })) };
    const scene = testScene(dataset, { day: exact.appears });
    expect(haloGlyphs(roster, at(scene), scene, rest, 0).length).toBeGreaterThan(0);
    expect(haloGlyphs(vague, at(scene), scene, rest, 0)).toEqual([]);
  });

  it('shows a crowded place as marks while few of it show, each in a place of its own', () => {
    const day = parseDay('2019-11-05');
    const picture = at(testScene(dataset, { day }), 2.6, 712);
    const few = picture.rows[1]!;
    expect(few.end).toBeGreaterThan(0);
    const spots = new Set<string>();
    few.order.forEach((mark, row) => {
      expect(roster.marks[mark]!.appears).toBeLessThanOrEqual(day);
      spots.add(
        [
          ...few.table.position.slice(row * 2, row * 2 + 2),
          ...few.table.offset.slice(row * 2, row * 2 + 2),
        ].join(),
      );
    });
    expect(spots.size).toBe(few.end);
  });

  it('draws no more rows than places times their limit, however many initiatives there are', () => {
    const picture = at(testScene(dataset), 2.6, 712);
    const { limit, clusters } = picture.arrangement;
    const rows = picture.rows.reduce((sum, r) => sum + r.table.length, 0);
    expect(rows).toBeLessThanOrEqual(limit * clusters.length);
  });

  it('gives all marks in one table to pictures drawn once', () => {
    const { marks, stretch, rows, clusters, arrangement } = at(testScene(dataset), 2.6, 712);
    const opaque = (table: { fill: Uint8Array }, i: number) => table.fill[i * 4 + 3]! > 0;
    for (let i = stretch.start; i < stretch.end; i++) {
      const ringed = clusters.get(arrangement.drawnAt(roster.marks[i]!.home))!.ring !== null;
      if (ringed) expect(opaque(marks, i)).toBe(false);
    }
    const seen = rows.flatMap((r) =>
      [...r.order.slice(r.start, r.end)].filter((_, k) => opaque(r.table, r.start + k)),
    );
    for (const mark of seen) expect(opaque(marks, mark)).toBe(true);
  });

  it('fades by half-lives but never to nothing', () => {
    const scene = testScene(dataset, { fade: 2 });
    const picture = at(scene);
    for (const { table, order, days, start, end } of picture.rows)
      for (let row = start; row < end; row++) {
        if (Number.isNaN(picture.offsets[order[row]! * 2]!)) continue;
        const share = Math.max(0.14, 0.5 ** ((scene.day - days[row]!) / 2));
        expect(table.fill[row * 4 + 3]).toBe(Math.floor(255 * share));
      }
  });
});

describe('pickMark', () => {
  const scene = testScene(dataset);
  const picture = at(scene);
  const screen = screenOf([104, 36], 3.4, 1040, 680);

  it('finds every visible mark at its middle', () => {
    const { stretch, offsets, clusters, arrangement } = picture;
    for (let i = stretch.start; i < stretch.end; i++) {
      if (Number.isNaN(offsets[i * 2]!) || clusters.get(arrangement.drawnAt(roster.marks[i]!.home))!.ring)
        continue;
      const [x, y] = toScreen(screen, roster.seats.get(arrangement.drawnAt(roster.marks[i]!.home))!);
      const picked = pickMark(roster, picture, screen, [x + offsets[i * 2]!, y + offsets[i * 2 + 1]!], 8);
      expect(picked).toMatchObject({ what: 'initiative', entry: roster.marks[i]!.entry });
    }
  });

  it('finds nothing in the desert', () => {
    expect(pickMark(roster, picture, screen, toScreen(screen, [85, 40]), 22)).toBeNull();
  });
});

describe('motion', () => {
  it('pops, ripples and rests', () => {
    expect(popScale(0)).toBe(0);
    expect(popScale(120)).toBe(1.25);
    expect(popScale(350)).toBe(1);
    expect(popScale(Number.POSITIVE_INFINITY)).toBe(1);
    expect(ripplePart(700)).toBe(1);
  });

  it('moves nothing on a jump of many', () => {
    const arrivals = new Arrivals();
    arrivals.note(
      Array.from({ length: 500 }, (_, i) => i),
      0,
    );
    expect(arrivals.settle(1)).toBe(false);
    arrivals.note([1], 0);
    expect(arrivals.settle(100)).toBe(true);
    expect(arrivals.settle(701)).toBe(false);
  });

  it('tells playing from jumping', () => {
    expect(stepsForward(10, 11)).toBe(true);
    expect(stepsForward(10, 400)).toBe(false);
    expect(stepsForward(10, 9)).toBe(false);
  });
});
