// The dataset in memory: loading, filters, counts, stacks, and what shows at a moment.
export * from './compare.ts';
export * from './counts.ts';
export * from './coverage.ts';
export * from './dataset.ts';
export * from './filter.ts';
export * from './group-days.ts';
export * from './histogram.ts';
export * from './load.ts';
export * from './picture.ts';
export * from './tally.ts';
export * from './version.ts';
