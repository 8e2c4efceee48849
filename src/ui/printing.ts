// The browser's wish to print → a sheet with picture, legend and list in place of the page, made by code that came before.
import type { Printer } from '../static/print.tsx';
import type { Atlas } from './context.tsx';
import { frontPageOf } from './front-picture.ts';
import { sceneOf } from './map-scene.ts';

/** Printing cannot wait for code, so it is fetched when the page has nothing else to do; until then the first HTML serves. */
const QUIET_MS = 4000;

export function keepPrintable(atlas: Atlas): void {
  let printer: Printer | null = null;
  const paper = matchMedia('print');
  let early: HTMLElement | null = null;
  const fill = () => {
    const scene = sceneOf(atlas.store.get(), atlas.environment.get(), atlas);
    if (printer) return printer.fill(scene);
    const front = frontPageOf(scene, atlas.store.get(), atlas.dataset, atlas.painter.bounds);
    if (!front || early) return;
    early = document.createElement('div');
    early.className = 'print-sheet';
    early.append(front);
    document.body.append(early);
  };
  const clear = () => {
    if (paper.matches) return;
    early?.remove();
    early = null;
    printer?.clear();
  };
  const prepare = async () => {
    const { createPrinter } = await import('../static/print.tsx');
    printer = await createPrinter(atlas);
    if (paper.matches && !early) fill();
  };
  const later = () => prepare().catch((error: Error) => console.warn('print:', error.message));
  setTimeout(() => ('requestIdleCallback' in window ? requestIdleCallback(later) : later()), QUIET_MS);
  addEventListener('beforeprint', fill);
  addEventListener('afterprint', clear);
  paper.addEventListener('change', () => (paper.matches ? fill() : clear()));
}
