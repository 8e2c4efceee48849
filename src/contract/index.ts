// Everything that crosses a boundary between seeds, pipeline, data and page.
export * from './basemap.ts';
export * from './date.ts';
export * from './gazetteer.ts';
export * from './gold.ts';
export * from './initiative.ts';
export * from './manifest.ts';
export * from './mention.ts';
export * from './place.ts';
export * from './problem.ts';
export * from './schema.ts';
export * from './sector.ts';
