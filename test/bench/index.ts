// ?map=NAME&initiatives=N → that map with so many initiatives, and window.bench to step it through its days.
import { ready, type Stepped } from './candidate.ts';
import { countDraws, drawn } from './drawn.ts';
import { bundled, generated } from './initiatives.ts';

const CANDIDATES: Readonly<Record<string, () => Promise<{ open: Stepped }>>> = {
  atlas: () => import('./atlas.ts'),
  'set-filter': () => import('./set-filter.ts'),
  'data-filter': () => import('./data-filter.ts'),
};

/** What scripts/bench/map.ts asks of the page. */
export interface BenchPage {
  /** The days to step through, one after the other. */
  readonly days: readonly number[];
  readonly setup: number; // ms from nothing but code to the first picture, making up the data included
  /** Shows a day; resolves to the ms until its picture was whole, the work of a GPU in software included. */
  step(day: number): Promise<number>;
}
declare global {
  interface Window {
    bench?: Promise<BenchPage>;
  }
}

const STEPS = 60;

async function start(): Promise<BenchPage> {
  const query = new URLSearchParams(location.search);
  const number = Number(query.get('initiatives'));
  const source = number > 0 ? generated(number) : bundled();
  const { open } = await CANDIDATES[query.get('map') ?? 'atlas']!();
  const draws = countDraws();
  const began = performance.now();
  const candidate = await open(ready(document.querySelector<HTMLElement>('#map')), source);
  const settled = () => drawn(draws, candidate.settled);
  const setup = (await settled()) - began;
  // The middle of the story, a day at a time: where about half of everything shows.
  const { appear } = candidate;
  const first = Math.max(ready(appear[appear.length >> 1]) - STEPS / 2, ready(appear[0]));
  return {
    days: Array.from({ length: STEPS }, (_, i) => first + i),
    setup,
    async step(day) {
      const before = performance.now();
      candidate.show(day);
      return (await settled()) - before;
    },
  };
}

window.bench = start();
