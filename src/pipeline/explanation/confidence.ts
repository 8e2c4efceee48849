// A report → how far it can be trusted, from 0 to 1.
import type { Report } from '../initiative/index.ts';

/** From how surely the place is known and how clearly an act is reported. */
export function confidenceOf(report: Report): number {
  const placed = report.toponyms.length > 0 ? Math.min(...report.toponyms.map((t) => t.confidence)) : 0.8;
  const inherited = report.inherited === null ? 1 : report.inherited === 'heading' ? 0.95 : 0.85;
  const seat = report.places.some((p) => p.basis === 'seat') ? 0.75 : 1;
  const clear = 1 - Math.exp(-report.worth / 1.8);
  return Math.round(placed * inherited * seat * clear * 1000) / 1000;
}
