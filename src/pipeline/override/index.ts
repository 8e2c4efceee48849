// Corrections that people wrote in seeds/overrides.yaml → the same mentions and reports, corrected, and what could not be.
export { contradictions } from './contradictions.ts';
export { type Correction, OverrideLines } from './lines.ts';
export { ACTIONS, type Override, occurrencesOf, overridesOf } from './passage.ts';
export { overridePlaces } from './places.ts';
export { overrideReports } from './reports.ts';
