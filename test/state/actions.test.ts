// What the reader does to the state, and what may never come of it.
import { describe, expect, it } from 'vitest';
import { GROUPS, SECTORS } from '../../src/contract/index.ts';
import {
  type Action,
  currentDay,
  DEFAULT_STATE,
  endHighlight,
  groupState,
  lastDay,
  pickNothing,
  seek,
  selectInitiative,
  selectPlace,
  setDialog,
  setFrom,
  setHighlighted,
  setTo,
  slideWindow,
  toggleGroup,
  toggleSector,
} from '../../src/state/index.ts';
import { random } from '../atlas/fixtures/make-dataset.ts';

const bounds = { first: 100, last: 200 };

describe('time', () => {
  it('stays in order, whatever is moved', () => {
    const next = random(1);
    let state = DEFAULT_STATE;
    const day = () => 80 + Math.floor(next() * 140);
    for (let i = 0; i < 2000; i++) {
      const moves: Action[] = [seek(day(), bounds), setFrom(day(), bounds), setTo(day(), bounds)];
      state = moves[Math.floor(next() * 3)]!(state);
      const from = state.from ?? bounds.first;
      const to = lastDay(state, bounds);
      const now = currentDay(state, bounds);
      expect(from <= now && now <= to, JSON.stringify(state)).toBe(true);
      expect(bounds.first <= from && to <= bounds.last).toBe(true);
      if (state.time !== null) expect(state.time).toBeLessThan(to); // the end is written as null
    }
  });

  it('widens a window that is in the way of a search', () => {
    const narrow = setFrom(150, bounds)(DEFAULT_STATE);
    expect(seek(120, bounds)(narrow)).toMatchObject({ from: null, time: 120 });
  });

  it('lets go of a limit at the ends', () => {
    expect(setTo(250, bounds)(DEFAULT_STATE).to).toBeNull();
    expect(setFrom(50, bounds)(DEFAULT_STATE).from).toBeNull();
  });
});

describe('the window', () => {
  it('keeps its length as it slides, and stops at both ends', () => {
    const span = (by: number) => {
      const { from, to } = slideWindow(120, 150, by, bounds)(DEFAULT_STATE);
      return [from ?? bounds.first, to ?? bounds.last];
    };
    expect(span(7)).toEqual([127, 157]);
    expect(span(-7)).toEqual([113, 143]);
    expect(span(-500)).toEqual([100, 130]);
    expect(span(500)).toEqual([170, 200]);
  });
});

describe('pointing', () => {
  it('ends only what it began', () => {
    const pointed = setHighlighted('b')(setHighlighted('a')(DEFAULT_STATE));
    expect(endHighlight('a')(pointed).highlighted).toBe('b');
    expect(endHighlight('b')(pointed).highlighted).toBeNull();
  });
});

describe('filters', () => {
  it('switch a group off and on again without a trace', () => {
    for (const group of GROUPS) {
      const off = toggleGroup(group)(DEFAULT_STATE);
      expect(groupState(off, group)).toBe('none');
      expect(toggleGroup(group)(off)).toEqual(DEFAULT_STATE);
    }
  });

  it('know a group that is partly on', () => {
    const state = toggleSector('tax')(DEFAULT_STATE);
    expect(groupState(state, 'services')).toBe('some');
    expect(groupState(toggleGroup('services')(state), 'services')).toBe('none');
    expect(state.sectors).toHaveLength(SECTORS.length - 1);
  });
});

describe('selection', () => {
  it('pauses, opens the sheet, and goes to an item that does not show yet', () => {
    const state = { ...DEFAULT_STATE, playing: true, time: 110 };
    expect(selectInitiative('a', 150, bounds)(state)).toMatchObject({
      initiative: 'a',
      playing: false,
      time: 150,
      sheet: 'half',
    });
    expect(selectInitiative('a', null, bounds)(state).time).toBe(110);
  });

  it('shows the list of a place', () => {
    const state = selectPlace('440300')({ ...DEFAULT_STATE, tab: 'places', initiative: 'a' });
    expect(state).toMatchObject({ place: '440300', tab: 'list', initiative: null });
  });

  it('ends with a press beside everything, with the sheet that it opened', () => {
    const state = selectPlace('440300')(DEFAULT_STATE);
    expect(pickNothing(state)).toMatchObject({ place: null, initiative: null, sheet: 'peek' });
    expect(pickNothing({ ...state, sheet: 'full' }).sheet).toBe('full');
    expect(pickNothing({ ...DEFAULT_STATE, sheet: 'half' }).sheet).toBe('half');
  });
});

it('a dialog about this very view stops the clock, another does not', () => {
  const playing = { ...DEFAULT_STATE, playing: true };
  expect(setDialog('share')(playing)).toMatchObject({ dialog: 'share', playing: false });
  expect(setDialog('data')(playing).playing).toBe(false);
  expect(setDialog('method')(playing).playing).toBe(true);
});
