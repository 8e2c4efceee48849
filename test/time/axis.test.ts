// The axis: positions, ticks that have room, bins that fill it.
import { describe, expect, it } from 'vitest';
import {
  binEdges,
  binOf,
  createAxis,
  formatDay,
  parseDay,
  ticksOf,
  wholeMonths,
} from '../../src/time/index.ts';

const span = (start: string, end: string) => ({ start: parseDay(start), end: parseDay(end) });

describe('the axis', () => {
  it('finds the day under every pixel of its bar', () => {
    const axis = createAxis(span('2019-10-01', '2020-01-01'), 780);
    for (let day = axis.domain.start; day < axis.domain.end; day++)
      expect(axis.dayAt(axis.x(day) + axis.perDay / 2)).toBe(day);
    expect(axis.dayAt(-50)).toBe(axis.domain.start);
    expect(axis.dayAt(9999)).toBe(axis.domain.end - 1);
  });

  it('widens to whole months', () => {
    const { start, end } = wholeMonths(span('2019-10-30', '2019-12-23'));
    expect([formatDay(start), formatDay(end)]).toEqual(['2019-10-01', '2020-01-01']);
    expect(formatDay(wholeMonths(span('2019-12-01', '2019-12-31')).end)).toBe('2020-01-01');
  });

  it('divides into bins without a gap, on the calendar when they are long', () => {
    for (const bin of ['day', 'week', 'month', 'year'] as const) {
      const edges = binEdges(span('2017-06-15', '2019-12-20'), bin);
      expect(formatDay(edges[0]!)).toBe('2017-06-15');
      expect(formatDay(edges.at(-1)!)).toBe('2019-12-20');
      expect(edges.every((day, i) => i === 0 || day > edges[i - 1]!)).toBe(true);
      if (bin === 'month')
        expect(edges.slice(1, -1).every((day) => formatDay(day).endsWith('-01'))).toBe(true);
    }
    expect(binOf(createAxis(span('2019-10-01', '2020-01-01'), 780))).toBe('day');
    expect(binOf(createAxis(span('2000-01-01', '2020-01-01'), 300))).toBe('year');
  });

  it('names months or years, never closer than they can be read', () => {
    const spans = [
      span('2019-10-01', '2020-01-01'),
      span('2018-01-01', '2020-01-01'),
      span('1990-01-01', '2020-01-01'),
    ];
    for (const domain of spans)
      for (const width of [200, 280, 540, 780]) {
        const axis = createAxis(domain, width);
        const major = ticksOf(axis).filter((tick) => tick.major);
        expect(major.length).toBeGreaterThan(0);
        for (let i = 1; i < major.length; i++)
          expect(axis.x(major[i]!.day) - axis.x(major[i - 1]!.day)).toBeGreaterThan(33);
      }
  });

  it('names whole months, quarters or years, and weeks only between wide months', () => {
    const names = (domain: { start: number; end: number }, width: number, major: boolean) =>
      ticksOf(createAxis(domain, width))
        .filter((tick) => tick.major === major)
        .map(({ day }) => formatDay(day));
    const autumn = span('2019-10-01', '2020-01-01');
    expect(names(autumn, 780, true)).toEqual(['2019-10-01', '2019-11-01', '2019-12-01']);
    expect(names(autumn, 280, false)).toEqual([]);
    const weeks = names(autumn, 780, false);
    expect(weeks.length).toBeGreaterThan(4);
    for (const day of weeks) expect(new Date(day).getUTCDay()).toBe(0);
    expect(names(span('2018-01-01', '2020-01-01'), 200, true)).toEqual(['2018-01-01', '2019-01-01']);
  });
});
