// A pick → no move while it is in sight, else one that brings it to the middle of what the sheet leaves free.
import { expect, it } from 'vitest';
import { screenOf, toScreen } from '../../src/map/mercator.ts';
import { viewToward } from '../../src/ui/reveal.ts';

const phone = { lng: 112, lat: 32, zoom: 3.4, width: 375, height: 600 };
const aboveSheet = { x: 0, y: 0, w: 375, h: 260 };
const SHENZHEN = [114.06, 22.55] as const;
const BEIJING = [116.4, 39.9] as const;

it('moves no further than needed: a place in sight stays where it is', () => {
  expect(viewToward(BEIJING, phone, aboveSheet)).toBeNull();
  expect(viewToward(SHENZHEN, phone, { ...aboveSheet, h: 600 })).toBeNull();
});

it('brings a place under the sheet into the middle of the free part, at the same zoom', () => {
  const view = viewToward(SHENZHEN, phone, aboveSheet)!;
  expect(view.zoom).toBe(phone.zoom);
  const [x, y] = toScreen(screenOf([view.lng, view.lat], view.zoom, phone.width, phone.height), SHENZHEN);
  expect(x).toBeCloseTo(187.5);
  expect(y).toBeCloseTo(130);
});

it('leaves a map that is wholly covered alone', () => {
  expect(viewToward(SHENZHEN, phone, { ...aboveSheet, h: 20 })).toBeNull();
});
